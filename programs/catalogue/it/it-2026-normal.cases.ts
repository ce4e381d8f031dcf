import type { Ratio } from '#consortium/ratio.ts'
import { type Case, changed, planned } from '../case.ts'
import { firm, having, software } from './it.teams.ts'
import { earlierCalls } from './it-2026-normal.ts'
import { casesFor } from './it-group.cases.ts'
import { singleCases, singleOf } from './it-single.cases.ts'

const id = 'it-2026-normal'
/** All of it is only reported: what fails is told, and the team stays ready. */
const year = { id, blocks: false }
const be = casesFor(year)
const body = singleOf(id)
const large = (minimumWageMargin: number | undefined, subsidy = 1_500_000) =>
  planned(having(body, software(['P-01', 'P-02', 'P-03', 'P-04'])), { subsidy, minimumWageMargin })
const paidBy = (program: string, status: 'adopted' | 'finished' | 'declined', rise: Ratio) =>
  planned(changed(body, firm, { applications: [{ program, status }] }), {
    targets: { laborProductivity: { rise, per: 'year' } },
  })
const ofCost = (cost: number, subsidy: number) =>
  planned(body, { subsidy: undefined, budget: [{ category: 'tool-introduction', cost, subsidy }] })

export const it2026NormalCases: readonly Case[] = [
  ...singleCases(year),

  be('150万円で、最低賃金との差が30円ちょうど', large(30), 5, 'met'),
  be('150万円で、最低賃金との差が29円', large(29), 5, 'unmet'),
  be('150万円で、最低賃金との差が31円', large(31), 5, 'met'),
  be('150万円で、最低賃金との差が未記入', large(undefined), 5, 'unknown'),
  be('1,499,999円', large(29, 1_499_999), 5, 'not-applicable'),
  be('1,500,001円で29円', large(29, 1_500_001), 5, 'unmet'),

  be('受給したことがない', body, 6, 'not-applicable'),
  ...earlierCalls.flatMap((program) =>
    (['adopted', 'finished'] as const).map((status) =>
      be(`${program}（${status}）で年率3.9%`, paidBy(program, status, [39, 1000]), 6, 'unmet'),
    ),
  ),
  be('以前に受給して年率4%ちょうど', paidBy('it-2025-normal', 'adopted', [4, 100]), 6, 'met'),
  be('以前に受給して年率4.1%', paidBy('it-2025-normal', 'adopted', [41, 1000]), 6, 'met'),
  be('以前は不採択だった', paidBy('it-2025-normal', 'declined', [3, 100]), 6, 'not-applicable'),
  be('応募・採択歴が未記入', changed(body, firm, { applications: undefined }), 6, 'unknown'),

  be('経費の3分の2ちょうど', ofCost(1_500_000, 1_000_000), 'money', 'met'),
  be('経費の3分の2を1円超える', ofCost(1_500_000, 1_000_001), 'money', 'unmet'),
]
