import { type Case, changed, planned } from '../case.ts'
import { sapoinCases } from './sapoin.cases.ts'
import { bodyOf } from './sapoin.teams.ts'

const id = 'sapoin-r3-budget'
const year = { id, first: 2021 } as const
const body = bodyOf(year)

/** programs.md has no worked example of this edition. Its rate is judged only where no research body takes part. */
export const sapoinR3BudgetCases: readonly Case[] = [
  ...sapoinCases(year),
  {
    when: '研究機関がいなければ補助率3分の2を判定する（ちょうど）',
    team: planned(changed(body, 'デモ大学', { kind: 'company', size: 'sme' }), {
      years: [{ year: 2021, cost: 45_000_000, subsidy: 30_000_000 }],
    }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '研究機関がいなければ補助率3分の2を判定する（1円多い）',
    team: planned(changed(body, 'デモ大学', { kind: 'company', roles: ['member'], size: 'sme' }), {
      years: [{ year: 2021, cost: 45_000_000, subsidy: 30_000_001 }],
    }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '研究機関がいると、経費全額の申請も補助率では判定しない（AMB-06）',
    team: planned(body, { years: [{ year: 2021, cost: 45_000_000, subsidy: 45_000_000 }] }),
    expect: { [`${id}#money`]: 'met' },
  },
]
