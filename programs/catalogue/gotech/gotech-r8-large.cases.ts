import { type Case, changed, numbered } from '../case.ts'
import { gotechCases } from './gotech.cases.ts'
import { lateCases } from './gotech.late.cases.ts'
import { gotechMoneyCases } from './gotech.money.cases.ts'
import { gotechTeam } from './gotech.teams.ts'

const id = 'gotech-r8-large'

const team = gotechTeam(id)
const spent = (researchSpend: readonly number[] | undefined) => changed(team, 'デモ精工', { researchSpend })

export const gotechR8LargeCases: readonly Case[] = [
  ...gotechCases(id),
  ...lateCases(id),
  ...gotechMoneyCases(id, { year: 100_000_000, total: 300_000_000 }),
  {
    when: '3年とも研究開発があり、1年がちょうど1億円',
    team,
    expect: numbered(id, { 12: 'met', 13: 'met' }),
    outcome: 'ready',
  },
  {
    when: '1億円に1円足りない（未確認の要件なので判定は止めない）',
    team: spent([99_999_999, 60_000_000, 1]),
    expect: numbered(id, { 12: 'met', 13: 'unmet' }),
    outcome: 'ready',
  },
  { when: '1億円の年が3年前', team: spent([1, 1, 100_000_000]), expect: numbered(id, { 12: 'met', 13: 'met' }) },
  { when: '1億円の年が4年前', team: spent([1, 1, 1, 100_000_000]), expect: numbered(id, { 12: 'met', 13: 'unmet' }) },
  {
    when: '試験研究費のない年がある',
    team: spent([100_000_000, 0, 100_000_000]),
    expect: numbered(id, { 12: 'unmet', 13: 'met' }),
    outcome: 'ready',
  },
  { when: '2年分の実績しかない', team: spent([100_000_000, 100_000_000]), expect: numbered(id, { 12: 'unmet' }) },
  {
    when: '試験研究費が未記入',
    team: spent(undefined),
    expect: numbered(id, { 12: 'unknown', 13: 'unknown' }),
    outcome: 'ready',
  },
]
