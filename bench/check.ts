import type { Consortium, Member } from '#consortium/consortium.ts'
import { aLocal, asLeadToo, aVendor, community } from '#programs/catalogue/chiiki-dx/chiiki-dx-r4.teams.ts'
import { chiikiDxR4A } from '#programs/catalogue/chiiki-dx/chiiki-dx-r4-a.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check, checkAll } from '#programs/check.ts'
import type { Line } from './line.ts'
import { randomTeams } from './peer/random-teams.ts'
import { type Outcomes, rulesEngine } from './peer/rules-engine.ts'
import { sideBySide, slowest } from './side-by-side.ts'

const edition = chiikiDxR4A
const clauses = edition.rules.length
const day = '2022-04-01'

/** A community as they come: local bodies, digital firms, firms they support, others. */
function aTeam(members: number, secondHalf: Pick<Member, 'state'> = {}): Consortium {
  const one = (at: number): Member => {
    const name = `デモ${at + 1}`
    const more = at * 2 < members ? {} : secondHalf
    if (at === 0) return aLocal(name, 'chamber', '20', asLeadToo)
    if (at % 4 === 0) return aLocal(name, 'university', '20', more)
    if (at % 4 === 1) return aVendor(name, '20', more)
    if (at % 4 === 2)
      return aVendor(name, '20', { kind: 'company', roles: ['supported'], designations: ['dx-shihyo'], ...more })
    return aLocal(name, 'municipality', '20', { roles: ['other'], ...more })
  }
  return community(
    'chiiki-dx-r4-a',
    ['20'],
    Array.from({ length: members }, (_, at) => one(at)),
  )
}

/**
 * `check` against json-rules-engine with the same clauses, against what we promise, and against copying the same file once
 * a clause: a clause reads every member and says of each why it counts.
 */
export async function checkLines(): Promise<Line[]> {
  const [team, double, open] = [aTeam(20), aTeam(40), aTeam(20, { state: 'asked' })]
  for (const each of [team, double, open]) requireSound(each)
  const peer = rulesEngine()
  for (const each of [team, ...randomTeams(1000, 20)]) requireSame(each, await peer.judge(each))
  const totals = await peer.totalsOf(team)
  const editions = await allEditions()

  const judge = (it: Consortium) => () => check(edition, it, day)
  const copies = (it: Consortium) => () => {
    for (let clause = 0; clause < clauses; clause++) structuredClone(it)
  }
  const promised = (ms: number) => ({ against: 'what we promise', peer: ms, limit: 1 })
  return [
    {
      name: `check, 20 members × ${clauses} clauses`,
      against: 'the same clauses in json-rules-engine',
      limit: 1 / 20,
      ...(await sideBySide(judge(team), () => peer.judge(team), [400, 20], 30)),
    },
    {
      name: 'check, the same',
      against: 'json-rules-engine told how many match',
      limit: 2,
      ...(await sideBySide(judge(team), () => peer.judgeTotals(totals))),
    },
    { name: 'check, all but one in a hundred', took: slowest(judge(team)), ...promised(1) },
    {
      name: `check of all ${editions.length} editions, one team of 20`,
      ...promised(20),
      took: (await sideBySide(() => checkAll(editions, team, day), judge(team), 1)).took,
    },
    {
      name: `check, 20 members × ${clauses} clauses`,
      against: `${clauses} structured clones of the file`,
      limit: 2,
      ...(await sideBySide(judge(team), copies(team))),
    },
    {
      name: 'check, the same with half the seats asked',
      against: `${clauses} structured clones of the file`,
      limit: 4,
      ...(await sideBySide(judge(open), copies(open))),
    },
    {
      name: 'check, 40 members instead of 20',
      against: 'check of 20',
      limit: 3,
      ...(await sideBySide(judge(double), judge(team))),
    },
  ]
}

/** Rules that say something else would be no peer. */
function requireSame(team: Consortium, theirs: Outcomes): void {
  const ours = check(edition, team, day).findings.map(({ rule, outcome }) => [rule.slice(edition.id.length), outcome])
  const differ = ours.filter(([clause = '', outcome]) => theirs[clause] !== outcome)
  if (differ.length > 0)
    throw new Error(`json-rules-engine says other than ${differ.join(', ')} of ${JSON.stringify(team)}`)
}

/** A team that nothing is said of would be quick to judge: the bench measures one that every clause applies to. */
function requireSound(team: Consortium): void {
  const { outlook } = check(edition, team, day)
  if (outlook.outcome !== 'ready') throw new Error(`The team of ${team.members.length} is ${outlook.outcome}.`)
}
