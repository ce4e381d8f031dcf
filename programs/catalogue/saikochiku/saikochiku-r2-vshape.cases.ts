import { type Case, changed, numbered, planned } from '../case.ts'
import { moneyCases } from './saikochiku.money.cases.ts'
import { applicant, bank, listed, planner, soundTeam } from './saikochiku.teams.ts'
import { saikochikuR2Cases } from './saikochiku-r2.cases.ts'

const id = 'saikochiku-r2-vshape'
const sound = { size: 'mid', subsidy: 90_000_000 } as const
const team = soundTeam(id, sound)

export const saikochikuR2VshapeCases: readonly Case[] = [
  {
    number: 'E138',
    when: '売上の減少が12%',
    team: changed(
      listed(id, [{ ...applicant, size: 'mid', prefecture: '27' }, planner, bank], { subsidy: 90_000_000 }),
      'デモ食堂',
      { salesFall: { threeMonths: [12, 100] } },
    ),
    expect: numbered(id, { "1'": 'unmet', 3: 'met', 4: 'met' }),
    outcome: 'not-ready',
  },
  ...saikochikuR2Cases(id, {
    ...sound,
    fall: ["1'", [15, 100]],
    rise: ["6'", [5, 100]],
    taken: ['mid'],
    above: 80_000_001,
  }),
  {
    when: 'グローバル展開を含まない',
    team: planned(team, { purposes: ['research'] }),
    expect: numbered(id, { 10: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '取組の内容が未記入',
    team: planned(team, { purposes: undefined }),
    expect: numbered(id, { 10: 'unknown' }),
    outcome: 'undecided',
  },
  { when: 'グローバル展開を含む', team, expect: numbered(id, { 10: 'met' }), outcome: 'ready' },
  ...moneyCases(id, sound, [
    ['8,000万円を1円超える', 'met', 80_000_001],
    ['ちょうど8,000万円', 'unmet', 80_000_000],
    ['ちょうど1億円', 'met', 100_000_000],
    ['1億円を1円超える', 'unmet', 100_000_001],
    ['経費の2分の1ちょうど', 'met', 90_000_000, 180_000_000],
    ['経費の2分の1を1円超える', 'unmet', 90_000_001, 180_000_000],
  ]),
]
