import { findPrefecture } from '#consortium/prefecture.ts'
import { roles } from '#consortium/roles.ts'
import { type Words, words } from '#consortium/words.ts'
import type { AdditionJson, CandidateJson, ProposalJson } from '#exports/proposals-json.ts'
import { proposeForFile } from '#use-cases/house/propose-for-file.ts'
import { longestFile } from '#use-cases/house/read-consortium.ts'
import { limits } from '#use-cases/house/read-wish.ts'
import { command, mistyped } from './command.ts'
import { dayAsked } from './day.ts'
import { exits } from './exits.ts'
import { longestDirectory, readJapanese, readText } from './file.ts'
import { limitAsked } from './limit.ts'
import { badFile } from './refusal.ts'
import type { Terminal } from './terminal.ts'

const exitOf = {
  'nothing-missing': exits.fine,
  found: exits.fine,
  'best-so-far': exits.undecided,
  impossible: exits.unmet,
} as const

const outcomeWords = {
  'nothing-missing': words('連携相手で補うべき要件はありません。', 'No clause is unmet that a partner could mend.'),
  found: words(
    '招くと不足がなくなる組み合わせです（招く数が最も少ないもの）。',
    'Fewest invitations that leave nothing missing:',
  ),
  'best-so-far': words(
    '時間内にすべては調べられませんでした。ここまでに見つかったものです。',
    'Time was up before all was tried. The best so far:',
  ),
  impossible: words(
    'この一覧のどの団体を加えても、次の要件は同時には満たせません。',
    'Nobody in this directory can mend these clauses together:',
  ),
} as const

/** A search that takes longer ends with the best so far: the whole command answers within two seconds. */
const longest = 1_200

/** `propose FILE|- --directory FILE.csv [--limit 5] [--json] [--on DATE]`: who could complete the team. Starts no database. */
export default command({
  args: {
    file: { type: 'positional', required: true },
    directory: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  },
  async run({ file, directory, limit, json, on }, terminal) {
    if (directory === undefined) throw mistyped(labels.noDirectory)
    const until = Date.now() + longest
    const answer = await proposeForFile({
      file: await readText(file, terminal, longestFile),
      directory: await readJapanese(directory, terminal, longestDirectory),
      on: dayAsked(on),
      limit: limitAsked(limit, limits),
      left: () => until - Date.now(),
    })
    if (!answer.ok) return badFile(answer.refusal, terminal)
    const { skipped, ...found } = answer.value
    for (const { says } of skipped) terminal.err(terminal.say(says))
    if (json) terminal.out(JSON.stringify(found, null, 2))
    else {
      terminal.out(terminal.paint.bold(terminal.say(outcomeWords[found.outcome])))
      for (const rule of found.clash ?? []) terminal.out(`  ${rule}`)
      for (const [at, proposal] of found.proposals.entries())
        for (const line of sayProposal(at + 1, proposal, terminal)) terminal.out(line)
    }
    return exitOf[found.outcome]
  },
})

const labels = {
  noDirectory: words(
    '--directory に、候補の団体の一覧（CSV）を指定してください。',
    'Name a CSV of organisations to choose from with --directory.',
  ),
  proposal: (number: number, size: number): Words =>
    words(`案${number}（招く団体 ${size}）`, `Proposal ${number} (invitations: ${size})`),
  as: (role: string): Words => words(`役割: ${role}`, `as ${role}`),
  instead: words('代わりの候補', 'or'),
  toConfirm: words('確認できれば満たされる要件', 'met once confirmed'),
  leaves: words('連携相手では補えない要件（計画や宣誓など）', 'left over: only the plan or a declaration can mend'),
  unknownPlace: words('所在地不明', 'place unknown'),
}

function sayProposal(number: number, { add, toConfirm, leaves }: ProposalJson, terminal: Terminal): string[] {
  const { say, paint } = terminal
  return [
    '',
    paint.bold(say(labels.proposal(number, add.length))),
    ...add.flatMap((it) => sayAddition(it, terminal)),
    ...(toConfirm.length > 0 ? [paint.dim(`  ${say(labels.toConfirm)}: ${toConfirm.join(', ')}`)] : []),
    ...(leaves.length > 0 ? [paint.dim(`  ${say(labels.leaves)}: ${leaves.join(', ')}`)] : []),
  ]
}

function sayAddition({ seat, organisation, why, instead }: AdditionJson, { say, paint }: Terminal): string[] {
  const held = seat.map((role) => say(roles[role as keyof typeof roles])).join('・')
  const named = ({ name, corporateNumber, prefecture }: CandidateJson) =>
    `${name}${corporateNumber ? ` ${corporateNumber}` : ''}（${say(findPrefecture(prefecture ?? '') ?? labels.unknownPlace)}）`
  return [
    `  + ${named(organisation)}  ${say(labels.as(held))}`,
    paint.dim(`    ${say(why)}`),
    ...(instead.length > 0
      ? [paint.dim(`    ${say(labels.instead)}: ${instead.map(({ name }) => name).join('、')}`)]
      : []),
  ]
}
