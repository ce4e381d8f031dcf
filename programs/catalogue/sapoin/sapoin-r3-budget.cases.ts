import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, planned } from '../case.ts'
import { sapoinCases } from './sapoin.cases.ts'
import { officialR3Cases } from './sapoin.official.cases.ts'
import { researchKinds } from './sapoin.roles.ts'
import { bodyOf } from './sapoin.teams.ts'

const id = 'sapoin-r3-budget'
const year = { id, first: 2021 } as const
const body = bodyOf(year)

/** All of the cost is asked for, with another research body. */
const inFull = (facts: Partial<Member>) =>
  changed(planned(body, { years: [{ year: 2021, cost: 45_000_000, subsidy: 45_000_000 }] }), 'デモ大学', facts)

/** programs.md has no worked example of this edition. Its rate is judged only where no research body takes part. */
export const sapoinR3BudgetCases: readonly Case[] = [
  ...sapoinCases(year),
  ...officialR3Cases(year, true),
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
  ...researchKinds.map((kind) => ({
    when: `${kind}がいると、どの役割でも補助率は判定しない`,
    team: inFull({ kind, roles: ['member'] }),
    expect: { [`${id}#money`]: 'met' } as const,
  })),
  {
    when: '研究の席に就く者が「等」に当たるか分からず、補助率を判定できない',
    team: inFull({ kind: 'npo' }),
    expect: { [`${id}#money`]: 'unknown' },
  },
  {
    when: 'アドバイザーの大学がいても補助率は判定する',
    team: inFull({ roles: ['advisor'] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
]
