import { type Case, numbered, planned } from '../case.ts'
import { monoR3SuppCases } from './mono-r3-supp.cases.ts'
import { rateCases } from './seisansei.cases.ts'
import { rising, teamOf } from './seisansei.teams.ts'

const id = 'mono-r3-supp-digital'
const body = teamOf(
  id,
  { size: 'sme', employees: 25 },
  { purposes: ['digital-transformation'], subsidy: 12_500_000, ...rising([3, 100], [15, 1000]) },
)
const line = { id, body }

/** programs.md has no worked example of this edition. */
export const monoR3SuppDigitalCases: readonly Case[] = [
  ...monoR3SuppCases(line, [7_500_000, 10_000_000, 12_500_000]),
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
