import type { Consortium, MemberFactName } from '#consortium/consortium.ts'
import { type DesignationId, designations } from '#consortium/designations.ts'
import { kinds } from '#consortium/kinds.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { roles as roleWords } from '#consortium/roles.ts'
import { deriveSize } from '#consortium/size-class.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Edition } from './edition.ts'
import { type Match, no, perhaps, yes } from './match.ts'
import { labelOf } from './questions.ts'
import { type Selector, type SizeWord, sizeFacts, type Test } from './selector.ts'
import type { SizeOf } from './size-answers.ts'
import type { Standing } from './team.ts'

/*
 * Each key of a selector by itself, with three values and its reason. `matcher.ts` joins them.
 */

/** What a selector is measured against besides the organisation itself. */
export interface Setting {
  readonly edition: Pick<Edition, 'roles' | 'sizeTable'>
  readonly consortium: Pick<Consortium, 'area'>
  readonly on: string
  readonly sizeOf: SizeOf
}

const missing = (fact: MemberFactName): Match =>
  perhaps(
    words(`「${labelOf(`members[].${fact}`).ja}」が未記入です`, `${labelOf(`members[].${fact}`).en} not stated`),
    [{ of: 'member', fact }],
  )

const listed = (these: readonly Words[]): Words =>
  words(these.map(({ ja }) => ja).join('、'), these.map(({ en }) => en).join(', '))

export function byRole(asked: NonNullable<Selector['roles']>, { roles }: Standing): Match {
  if (!roles) return missing('roles')

  const held = roles.filter((role) => asked.includes(role))
  if (held.length > 0) return yes(listed(held.map((role) => roleWords[role])), ['roles'])

  const has = listed(roles.map((role) => roleWords[role]))
  return no(
    roles.length > 0
      ? words(`役割は${has.ja}です`, `its role is ${has.en}`)
      : words('役割がありません', 'it has no role'),
    ['roles'],
  )
}

export function notBeside({ roles }: Standing, { edition }: Setting): Match {
  if (!roles) return missing('roles')

  const beside = roles.filter((role) => edition.roles.some((one) => one.role === role && !one.member))
  const has = listed(beside.map((role) => roleWords[role]))
  return beside.length > 0
    ? no(words(`${has.ja}は構成員に数えません`, `${has.en} is not counted as a member`), ['roles'])
    : yes(words('', ''), ['roles'])
}

const alikeAsk = words(
  '公募の資料が「等」に含める機関であれば、「機関の種類」に当てはまる種類を加えてください。',
  'If it is of a kind that the call takes in under "or the like", add that kind to what it is.',
)

export function byKind({ kinds: asked = [], alike }: Selector, { member }: Standing): Match {
  if (member.kind === undefined) return missing('kind')

  const is = [member.kind].flat()
  const has = listed(is.map((kind) => kinds[kind]))
  if (is.some((kind) => asked.includes(kind))) return yes(has, ['kind'])
  if (!alike)
    return no(words(`${has.ja}は対象の機関ではありません`, `${has.en} is not among the bodies named`), ['kind'])

  return perhaps(
    words(
      `${has.ja}が「等」に当たるか確認が必要です`,
      `whether ${has.en} counts under "or the like" must be confirmed`,
    ),
    [{ of: 'member', fact: 'kind', ask: alikeAsk }],
    ['kind'],
  )
}

/** The class worked out wins over the class stated; where they contradict, the reason says so. */
export function bySize(asked: readonly SizeWord[], { member }: Standing, { edition, sizeOf }: Setting): Match {
  const read = sizeFacts.filter((fact) => member[fact] !== undefined)
  const answer = sizeOf(member, asked)
  const missing = answer.missing.map(
    (path) => ({ of: 'member', fact: path.replace('members[].', '') as MemberFactName }) as const,
  )
  const figures = member.capital ?? member.employees ?? member.legalForm
  const { warning } = member.size === undefined || figures === undefined ? {} : deriveSize(member, edition.sizeTable)
  const why = warning ? sentence(answer.because, warning) : answer.because
  if (answer.is === undefined) return perhaps(why, missing, read)
  return answer.is ? yes(why, read) : no(why, read)
}

const sentence = (one: Words, other: Words): Words => words(`${one.ja}。${other.ja}`, `${one.en}. ${other.en}`)

export function byDesignation(asked: readonly DesignationId[], { member }: Standing, on: string): Match {
  const named = listed(asked.map((id) => designations[id]))
  if (member.designations === undefined) return missing('designations')

  const claims = member.designations
    .map((held) => (typeof held === 'string' ? { id: held, from: undefined, until: undefined } : held))
    .filter(({ id }) => asked.includes(id))
  const held = claims.find(({ from, until }) => (from ?? on) <= on && on <= (until ?? on))
  if (held) return yes(designations[held.id], ['designations'])

  const ended = claims.find(({ until }) => until !== undefined && until < on)
  if (ended)
    return no(
      words(
        `「${designations[ended.id].ja}」は${ended.until}で期限が切れています`,
        `${designations[ended.id].en} ended on ${ended.until}`,
      ),
      ['designations'],
    )

  const later = claims[0]
  if (later)
    return no(
      words(
        `「${designations[later.id].ja}」は${later.from}からです`,
        `${designations[later.id].en} starts on ${later.from}`,
      ),
      ['designations'],
    )
  return no(words(`「${named.ja}」がありません`, `it does not hold: ${named.en}`), ['designations'])
}

const prefectureWords = (code: string): Words => {
  const found = findPrefecture(code)
  return found ? words(found.ja, found.en) : words(code, code)
}

const areaMissing = (): Match =>
  perhaps(words('「活動地域」が未記入です', 'the area of activity is not stated'), [{ of: 'consortium', path: 'area' }])

export function byPrefecture(
  asked: NonNullable<Selector['prefectures']>,
  { member }: Standing,
  setting: Setting,
): Match {
  const within = asked === 'area' ? setting.consortium.area : asked
  if (within === undefined) return areaMissing()
  if (member.prefecture === undefined) return missing('prefecture')

  const where = prefectureWords(member.prefecture)
  const why = words(`所在地は${where.ja}です`, `it sits in ${where.en}`)
  return within.includes(member.prefecture) ? yes(why, ['prefecture']) : no(why, ['prefecture'])
}

export function byField(fact: MemberFactName, test: Test, { member }: Standing, { consortium }: Setting): Match {
  const value = member[fact]
  const label = labelOf(`members[].${fact}`)
  if (value === undefined) return missing(fact)

  const why = words(`「${label.ja}」：${shown(value).ja}`, `${label.en}: ${shown(value).en}`)
  if (typeof test === 'object' && 'meets' in test) {
    if (consortium.area === undefined) return areaMissing()
    return (value as readonly string[]).some((code) => (consortium.area as readonly string[]).includes(code))
      ? yes(why, [fact])
      : no(why, [fact])
  }
  if (typeof test === 'object' && 'some' in test) {
    const asked = Object.entries(test.some)
    const found = (value as readonly Record<string, unknown>[]).filter((one) =>
      asked.every(([key, wanted]) => one[key] === wanted),
    )
    const told = words(`「${label.ja}」：${named(found)}`, `${label.en}: ${named(found)}`)
    return found.length > 0 ? yes(told, [fact]) : no(why, [fact])
  }
  const holds =
    typeof test === 'boolean'
      ? value === test
      : Number(value) >= (test.atLeast ?? -Infinity) && Number(value) <= (test.atMost ?? Infinity)
  return holds ? yes(why, [fact]) : no(why, [fact])
}

/** Records by the programme they speak of. */
const named = (records: readonly Record<string, unknown>[]): string => records.map(({ program }) => program).join('、')

const shown = (value: unknown): Words => {
  if (value === true) return words('はい', 'yes')
  if (value === false) return words('いいえ', 'no')
  if (Array.isArray(value))
    return listed(value.flatMap((one) => (typeof one === 'string' ? [prefectureWords(one)] : [])))
  return words(String(value), String(value))
}
