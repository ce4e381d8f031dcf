import { type Case, changed, numbered, planned } from '../case.ts'
import { monoR3SuppCases } from './mono-r3-supp.cases.ts'
import { rateCases } from './seisansei.cases.ts'
import { declaring, firm, rising, teamOf } from './seisansei.teams.ts'

const id = 'mono-r3-supp-recovery'
const body = teamOf(
  id,
  { size: 'sme', employees: 25, taxableIncome: [0] },
  { declarations: { acceptsRepayment: true }, subsidy: 12_500_000, ...rising([3, 100], [15, 1000]) },
)
const line = { id, body }

/** programs.md has no worked example of this edition. */
export const monoR3SuppRecoveryCases: readonly Case[] = [
  ...monoR3SuppCases(line, [7_500_000, 10_000_000, 12_500_000]),
  ...rateCases(line, '規模によらず', body, [2, 3]),

  { when: '前年度の課税所得がゼロ', team: body, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  {
    when: '前年度の課税所得が1円',
    team: changed(body, firm, { taxableIncome: [1, 0] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '前年度が赤字、その前の年度に課税所得',
    team: changed(body, firm, { taxableIncome: [-1, 3_000_000] }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '課税所得が未記入',
    team: changed(body, firm, { taxableIncome: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },

  { when: '返還に同意', team: body, expect: numbered(id, { 3: 'met' }), outcome: 'ready' },
  {
    when: '返還に同意しない',
    team: planned(body, declaring(false)),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '返還の同意が未記入',
    team: planned(body, declaring(undefined)),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
]
