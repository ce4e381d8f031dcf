import { type Case, numbered } from '../case.ts'
import { rateCases } from './seisansei.cases.ts'
import { asking, halfStated, teamOf } from './seisansei.teams.ts'

const id = 'shokei-hikitsugi-r3-supp'
const body = teamOf(id, { size: 'sme' })

/** The documents state no condition on the applicant: only the highest amounts are judged. */
export const shokeiHikitsugiR3SuppCases: readonly Case[] = [
  { when: '申請額がまだない', team: body, expect: numbered(id, { money: 'not-applicable' }), outcome: 'ready' },
  { when: '600万円ちょうど', team: asking(body, 6_000_000), expect: numbered(id, { money: 'met' }), outcome: 'ready' },
  { when: '1円少ない', team: asking(body, 5_999_999), expect: numbered(id, { money: 'met' }) },
  {
    when: '1円多い',
    team: asking(body, 6_000_001),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '一部の経費の申請額が未記入',
    team: halfStated(body),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  ...rateCases({ id, body }, '枠によらず', body, [2, 3]),
]
