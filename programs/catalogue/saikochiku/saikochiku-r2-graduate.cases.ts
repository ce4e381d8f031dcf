import { type Case, numbered, planned } from '../case.ts'
import { moneyCases } from './saikochiku.money.cases.ts'
import { applicant, bank, listed, planner, soundTeam } from './saikochiku.teams.ts'
import { saikochikuR2Cases } from './saikochiku-r2.cases.ts'

const id = 'saikochiku-r2-graduate'
const sound = { size: 'sme', subsidy: 80_000_000 } as const
const team = soundTeam(id, sound)

export const saikochikuR2GraduateCases: readonly Case[] = [
  {
    number: 'E137',
    when: 'ちょうど6,000万円（6,000万円超でなければならない）',
    team: listed(id, [applicant, planner, bank], { subsidy: 60_000_000 }),
    expect: numbered(id, { 3: 'met', 4: 'met', 10: 'met', money: 'unmet' }),
    outcome: 'not-ready',
  },
  ...saikochikuR2Cases(id, {
    ...sound,
    fall: ['1', [10, 100]],
    rise: ['6', [3, 100]],
    taken: ['sme'],
    above: 60_000_001,
  }),
  {
    when: '成長の方法が未記入',
    team: planned(team, { graduationRoute: undefined }),
    expect: numbered(id, { 10: 'unknown' }),
    outcome: 'undecided',
  },
  ...moneyCases(id, sound, [
    ['6,000万円を1円超える', 'met', 60_000_001],
    ['ちょうど6,000万円', 'unmet', 60_000_000],
    ['ちょうど1億円', 'met', 100_000_000],
    ['1億円を1円超える', 'unmet', 100_000_001],
    ['経費の3分の2ちょうど', 'met', 80_000_000, 120_000_000],
    ['経費の3分の2を1円超える', 'unmet', 80_000_001, 120_000_000],
  ]),
]
