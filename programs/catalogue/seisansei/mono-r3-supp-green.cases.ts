import { type Case, changed, numbered, planned } from '../case.ts'
import { monoR3SuppCases } from './mono-r3-supp.cases.ts'
import { rateCases } from './seisansei.cases.ts'
import { asking, firm, rising, teamOf } from './seisansei.teams.ts'

const id = 'mono-r3-supp-green'
const body = teamOf(
  id,
  { size: 'sme', employees: 25 },
  { purposes: ['greenhouse-gas'], subsidy: 20_000_000, ...rising([3, 100], [15, 1000]) },
)
const line = { id, body }

export const monoR3SuppGreenCases: readonly Case[] = [
  {
    number: 'E091',
    when: '従業員21人で2,000万円',
    team: asking(changed(body, firm, { employees: 21 }), 20_000_000),
    expect: numbered(id, { 1: 'met', 2: 'met', money: 'met' }),
    outcome: 'ready',
  },

  ...monoR3SuppCases(line, [10_000_000, 15_000_000, 20_000_000]),
  ...rateCases(line, '規模によらず', body, [2, 3]),

  { when: '枠に合う取組', team: body, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  {
    when: '枠に合わない取組',
    team: planned(body, { purposes: ['overseas'] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '取組が未記入',
    team: planned(body, { purposes: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
]
