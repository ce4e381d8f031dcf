import { type Case, numbered } from '../case.ts'
import { firstTimerCases } from '../seisansei/seisansei.record.cases.ts'
import { partnerCases } from './it.cases.ts'
import { moneyCases, productivityCases } from './it.figures.cases.ts'
import { firm, having, pairOf, software } from './it.teams.ts'
import { toolCases } from './it.tools.cases.ts'

const id = 'it-r1-supp'
const body = pairOf(id, '08', {
  subsidy: 300_000,
  targets: { laborProductivity: { rise: [3, 100], per: 'year' } },
  tools: [software(['P-01'])],
})
const line = { id, body }

/** programs.md has no worked example of this edition. */
export const itR1SuppCases: readonly Case[] = [
  ...partnerCases(line),
  ...toolCases(line),
  ...moneyCases(line, 300_000, 4_500_000, [1, 2]),
  ...productivityCases(line),
  ...firstTimerCases(`${id}#x4`, body, firm, 'it-2021-a'),
  {
    when: 'ハードウェアは対象外',
    team: having(body, ...(body.plan?.tools ?? []), { name: 'デモ端末', part: 'hardware' }),
    expect: numbered(id, { 4: 'unmet' }),
    outcome: 'not-ready',
  },
]
