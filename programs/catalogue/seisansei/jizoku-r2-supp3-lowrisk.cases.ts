import { type Case, numbered, planned } from '../case.ts'
import { jizokuCases } from './jizoku.cases.ts'
import { amountCases, rateCases } from './seisansei.cases.ts'
import { teamOf } from './seisansei.teams.ts'

const id = 'jizoku-r2-supp3-lowrisk'
const body = teamOf(id, { size: 'small', hasBusinessPlan: true }, { subsidy: 1_000_000 })
const line = { id, body }

/** Infection control beside opening sales channels, both at three quarters; undefined = not stated. */
const costs = (control: number | undefined, channels: number) =>
  planned(body, {
    subsidy: undefined,
    budget: [
      { category: 'infection-control', subsidy: 1, ...(control === undefined ? {} : { cost: control }) },
      { category: 'sales-channel', cost: channels, subsidy: (channels * 3) / 4 },
    ],
  })

/** programs.md has no worked example of this edition. */
export const jizokuR2Supp3LowriskCases: readonly Case[] = [
  ...jizokuCases(line),
  ...amountCases(line, 1_000_000),
  ...rateCases(line, '小規模事業者', body, [3, 4], 800_000),

  {
    when: '感染防止対策費が補助対象経費のちょうど4分の1',
    team: costs(300_000, 900_000),
    expect: numbered(id, { money: 'met' }),
    outcome: 'ready',
  },
  {
    when: '感染防止対策費が4分の1を超える',
    team: costs(300_001, 900_000),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '感染防止対策費が4分の1未満', team: costs(299_999, 900_000), expect: numbered(id, { money: 'met' }) },
  {
    when: '感染防止対策費の額が未記入',
    team: costs(undefined, 900_000),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
]
