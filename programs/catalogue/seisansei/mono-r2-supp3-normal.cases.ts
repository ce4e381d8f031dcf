import { type Case, changed, numbered } from '../case.ts'
import { amountCases, applicantCases, rateCases, targetCases } from './seisansei.cases.ts'
import { firm, ofCost, rising, teamOf } from './seisansei.teams.ts'

const id = 'mono-r2-supp3-normal'
const body = teamOf(id, { size: 'sme' }, { subsidy: 10_000_000, ...rising([3, 100], [15, 1000]) })
const line = { id, body }

/** programs.md has no worked example of this edition. */
export const monoR2Supp3NormalCases: readonly Case[] = [
  ...applicantCases(line, 'large'),
  ...targetCases(line),
  ...amountCases(line, 10_000_000),
  ...rateCases(line, '中小企業', body, [1, 2]),
  ...rateCases(line, '小規模事業者', changed(body, firm, { size: 'small' }), [2, 3]),
  {
    when: '規模が未記入で2分の1を超える',
    team: changed(ofCost(body, 6_000_000, 4_000_000), firm, { size: undefined }),
    expect: numbered(id, { money: 'unknown' }),
  },
]
