import { type Case, numbered } from '../case.ts'
import { partnerCases } from './it.cases.ts'
import { moneyCases } from './it.figures.cases.ts'
import { hardware, having, pairOf, software } from './it.teams.ts'
import { toolCases } from './it.tools.cases.ts'

const id = 'it-2020-c-old'
const body = pairOf(id, '08', { subsidy: 300_000, tools: [software(['P-01'])] })
const line = { id, body }

/** programs.md has no worked example of this edition. */
export const it2020COldCases: readonly Case[] = [
  ...partnerCases(line),
  ...toolCases(line),
  ...moneyCases(line, 300_000, 4_500_000, [3, 4]),
  {
    when: '特別枠ではハードウェアのレンタルも対象',
    team: having(body, ...(body.plan?.tools ?? []), hardware('rental')),
    expect: numbered(id, { 4: 'met' }),
    outcome: 'ready',
  },
]
