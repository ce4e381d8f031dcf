import { findPrefecture } from '#consortium/prefecture.ts'
import { roles } from '#consortium/roles.ts'
import { type Words, words } from '#consortium/words.ts'
import type { AdditionJson, CandidateJson, ProposalJson, ProposalsJson } from '#exports/proposals-json.ts'
import { type FileWish, proposeForFile, proposeFromHouse } from '#use-cases/house/propose-for-file.ts'
import { longestFile } from '#use-cases/house/read-consortium.ts'
import { limits } from '#use-cases/house/read-wish.ts'
import { patienceOf } from '#use-cases/patience.ts'
import { command } from './command.ts'
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
  repaired: words(
    '招くだけでは要件がそろいません。構成の変更も含めると、次の方法で不足がなくなります（手数が最も少ないもの）。',
    'Invitations alone do not do. With changes to the team, these leave nothing missing (fewest steps):',
  ),
  'best-so-far': words(
    '時間内にすべては調べられませんでした。ここまでに見つかったものです。',
    'Time was up before all was tried. The best so far:',
  ),
  impossible: words(
    'この一覧のどの団体を加えても、次の要件は同時には満たせません。構成を変えて満たす方法も見つかりませんでした。',
    'Nobody in this directory can mend these clauses together, and no change to the team was found that does:',
  ),
} as const

/** A search that takes longer ends with the best so far: with a directory of a thousand the whole command answers within two seconds. */
const longest = 1_200

/**
 * `propose FILE|- [--directory FILE.csv] [--limit 5] [--json] [--on DATE]`: who could complete the team. With a directory file it
 * starts no database; without, the directory of this installation is asked.
 */
export default command({
  args: {
    file: { type: 'positional', required: true },
    directory: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  },
  async run({ file, directory, limit, json, on }, terminal) {
    const asked = {
      on: dayAsked(on),
      limit: limitAsked(limit, limits),
      file: await readText(file, terminal, longestFile),
    }
    const answer =
      directory === undefined ? await fromHouse(asked, terminal) : await fromFile(directory, asked, terminal)
    if (!answer.ok) return badFile(answer.refusal, terminal)
    const { skipped, ...found } = answer.value
    for (const { says } of skipped) terminal.err(terminal.say(says))
    if (json) terminal.out(JSON.stringify(found, null, 2))
    else {
      terminal.out(terminal.paint.bold(terminal.say(outcomeWords[saidAs(found)])))
      if (found.demo) terminal.out(terminal.say(labels.demo))
      for (const rule of found.clash ?? []) terminal.out(`  ${rule}`)
      for (const [at, proposal] of found.proposals.entries())
        for (const line of sayProposal(at + 1, proposal, terminal)) terminal.out(line)
    }
    return exitOf[found.outcome]
  },
})

type Asked = Pick<FileWish, 'file' | 'on' | 'limit'>

async function fromFile(directory: string, asked: Asked, terminal: Terminal) {
  const rows = await readJapanese(directory, terminal, longestDirectory)
  return proposeForFile({ ...asked, directory: rows, left: patience() })
}

/** Begins with the first step of the search: what it takes to read a long directory is not taken from it. */
function patience(): () => number {
  let until: number | undefined
  return () => {
    until ??= Date.now() + longest
    return until - Date.now()
  }
}

/** Loads what opens a database only where it is needed. */
async function fromHouse(asked: Asked, terminal: Terminal) {
  const { withServices } = await import('./house.ts')
  return withServices(terminal, (services) => proposeFromHouse(services, { ...asked, left: patienceOf(services) }))
}

const labels = {
  demo: words(
    '掲載されている団体がまだないため、デモの架空の団体から選んでいます。',
    'No real organisation is listed yet: these are inventions of the demonstration.',
  ),
  proposal: (number: number, invited: number, changed: number): Words =>
    words(
      `案${number}（招く団体 ${invited}${changed > 0 ? `、構成の変更 ${changed}` : ''}）`,
      `Proposal ${number} (invitations: ${invited}${changed > 0 ? `, changes: ${changed}` : ''})`,
    ),
  change: (member: string, roles: string): Words =>
    words(`役割の変更: ${member}（変更後の役割: ${roles}）`, `other roles: ${member}, then ${roles}`),
  remove: (member: string): Words => words(`外れる: ${member}`, `leaves: ${member}`),
  as: (role: string): Words => words(`役割: ${role}`, `as ${role}`),
  instead: words('代わりの候補', 'or'),
  toConfirm: words('確認できれば満たされる要件', 'met once confirmed'),
  leaves: words('連携相手では補えない要件（計画や宣誓など）', 'left over: only the plan or a declaration can mend'),
  unknownPlace: words('所在地不明', 'place unknown'),
}

/** What was found needs more than invitations only where these alone do not do. */
const saidAs = ({ outcome, proposals }: ProposalsJson): keyof typeof outcomeWords =>
  outcome === 'found' && proposals.some(({ change, remove }) => change.length + remove.length > 0)
    ? 'repaired'
    : outcome

function sayProposal(number: number, proposal: ProposalJson, terminal: Terminal): string[] {
  const { add, change, remove, toConfirm, leaves } = proposal
  const { say, paint } = terminal
  return [
    '',
    paint.bold(say(labels.proposal(number, add.length, change.length + remove.length))),
    ...add.flatMap((it) => sayAddition(it, terminal)),
    ...change.map(({ member, roles: held }) => `  ~ ${say(labels.change(member, sayRoles(held, terminal)))}`),
    ...remove.map((member) => `  - ${say(labels.remove(member))}`),
    ...(toConfirm.length > 0 ? [paint.dim(`  ${say(labels.toConfirm)}: ${toConfirm.join(', ')}`)] : []),
    ...(leaves.length > 0 ? [paint.dim(`  ${say(labels.leaves)}: ${leaves.join(', ')}`)] : []),
  ]
}

const sayRoles = (held: readonly string[], { say }: Terminal): string =>
  held.map((role) => say(roles[role as keyof typeof roles])).join('・')

function sayAddition({ seat, organisation, why, instead }: AdditionJson, terminal: Terminal): string[] {
  const { say, paint } = terminal
  const named = ({ name, corporateNumber, prefecture }: CandidateJson) =>
    `${name}${corporateNumber ? ` ${corporateNumber}` : ''}（${say(findPrefecture(prefecture ?? '') ?? labels.unknownPlace)}）`
  return [
    `  + ${named(organisation)}  ${say(labels.as(sayRoles(seat, terminal)))}`,
    paint.dim(`    ${say(why)}`),
    ...(instead.length > 0
      ? [paint.dim(`    ${say(labels.instead)}: ${instead.map(({ name }) => name).join('、')}`)]
      : []),
  ]
}
