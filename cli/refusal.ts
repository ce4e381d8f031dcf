import { type Words, words } from '#consortium/words.ts'
import type { Refusal } from '#use-cases/answer.ts'
import type { SaidProblem } from '#use-cases/house/read-consortium.ts'
import { type Exit, exits } from './exits.ts'
import type { Terminal } from './terminal.ts'

/** Says why a use case turned the command down. */
export function turnedDown(refusal: Refusal, { err, say }: Terminal): Exit {
  if (refusal.kind === 'bad-input')
    for (const { path, message } of refusal.problems) err(path ? `${path}: ${message}` : message)
  else err(say(refusalWords[refusal.kind]))
  return exits.badInput
}

/** Says what is wrong in a consortium file, each problem by its own sentence. */
export function badFile(refusal: Refusal, { err, say }: Terminal): Exit {
  const problems = refusal.kind === 'bad-input' ? (refusal.problems as readonly SaidProblem[]) : []
  for (const { says } of problems) err(say(says))
  return exits.badInput
}

const refusalWords: Readonly<Record<Exclude<Refusal['kind'], 'bad-input'>, Words>> = {
  'not-signed-in': words('サインインが必要です。', 'One must be signed in for this.'),
  'not-verified': words('メールアドレスの確認が必要です。', 'The address must be verified first.'),
  'not-permitted': words('この操作は許可されていません。', 'This is not permitted.'),
  'not-found': words('見つかりませんでした。', 'It was not found.'),
  'too-many': words('回数の上限に達しました。しばらく待ってください。', 'Too many in a short time; wait a little.'),
  'newer-version': words('ほかの人が先に変更しました。', 'Somebody changed it meanwhile.'),
  'not-now': words('今はできません。', 'It cannot be done now.'),
}
