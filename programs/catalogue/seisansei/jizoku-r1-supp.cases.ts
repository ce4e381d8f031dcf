import { type Case, numbered, planned } from '../case.ts'
import { jizokuCases } from './jizoku.cases.ts'
import { amountCases, rateCases } from './seisansei.cases.ts'
import { firstTimerCases } from './seisansei.record.cases.ts'
import { firm, teamOf } from './seisansei.teams.ts'

const id = 'jizoku-r1-supp'
const body = teamOf(id, { size: 'small', hasBusinessPlan: true, applications: [] }, { subsidy: 500_000 })
const line = { id, body }
const wages = (rise: readonly [number, number], minimumWageMargin: number | undefined) =>
  planned(body, { targets: { wages: { rise, per: 'year' } }, minimumWageMargin })

/** programs.md has no worked example of this edition. */
export const jizokuR1SuppCases: readonly Case[] = [
  ...jizokuCases(line),
  ...amountCases(line, 500_000),
  ...rateCases(line, '小規模事業者', body, [2, 3], 600_000),

  ...firstTimerCases(`${id}#x4`, body, firm, 'jizoku-r2-supp3-normal'),

  { when: '賃上げの加点：1.5%と30円ちょうど', team: wages([15, 1000], 30), expect: numbered(id, { 2: 'met' }) },
  {
    when: '賃上げの加点：29円（加点がないだけ）',
    team: wages([15, 1000], 29),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '賃上げの加点：1.4%（加点がないだけ）',
    team: wages([14, 1000], 31),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'ready',
  },
  { when: '賃上げの加点：1.6%と31円', team: wages([16, 1000], 31), expect: numbered(id, { 2: 'met' }) },
  {
    when: '賃上げの加点：最低賃金との差が未記入',
    team: wages([15, 1000], undefined),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'ready',
  },
]
