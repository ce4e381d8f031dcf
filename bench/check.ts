import type { Consortium, Member } from '#consortium/consortium.ts'
import { aLocal, asLeadToo, aVendor, community } from '#programs/catalogue/chiiki-dx/chiiki-dx-r4.teams.ts'
import { chiikiDxR4A } from '#programs/catalogue/chiiki-dx/chiiki-dx-r4-a.ts'
import { check } from '#programs/check.ts'
import type { Line } from './line.ts'
import { sideBySide } from './side-by-side.ts'

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

/** `check` against copying the same file once a clause: a clause reads every member and says of each why it counts. */
export function checkLines(): Line[] {
  const [team, double, open] = [aTeam(20), aTeam(40), aTeam(20, { state: 'asked' })]
  for (const each of [team, double, open]) requireSound(each)

  const judge = (it: Consortium) => () => check(edition, it, day)
  const copies = (it: Consortium) => () => {
    for (let clause = 0; clause < clauses; clause++) structuredClone(it)
  }
  return [
    {
      name: `check, 20 members × ${clauses} clauses`,
      against: `${clauses} structured clones of the file`,
      limit: 8,
      ...sideBySide(judge(team), copies(team)),
    },
    {
      name: 'check, the same with half the seats asked',
      against: `${clauses} structured clones of the file`,
      limit: 16,
      ...sideBySide(judge(open), copies(open)),
    },
    {
      name: 'check, 40 members instead of 20',
      against: 'check of 20',
      limit: 3,
      ...sideBySide(judge(double), judge(team)),
    },
  ]
}

/** A team that nothing is said of would be quick to judge: the bench measures one that every clause applies to. */
function requireSound(team: Consortium): void {
  const { outlook } = check(edition, team, day)
  if (outlook.outcome !== 'ready') throw new Error(`The team of ${team.members.length} is ${outlook.outcome}.`)
}
