import { type Case, changed, numbered } from '../case.ts'
import { moneyCases } from './saikochiku.money.cases.ts'
import { applicant, bank, listed, planner } from './saikochiku.teams.ts'
import { saikochikuR2Cases } from './saikochiku-r2.cases.ts'

const id = 'saikochiku-r2-normal-mid'
const sound = { size: 'mid', subsidy: 20_000_000 } as const

export const saikochikuR2NormalMidCases: readonly Case[] = [
  {
    number: 'E136',
    when: '資本金10億円・従業員400人の製造業',
    team: changed(listed(id, [applicant, planner, bank], { subsidy: 20_000_000 }), 'デモ食堂', {
      size: undefined,
      prefecture: '27',
      industry: '22',
      capital: 1_000_000_000,
      employees: 400,
    }),
    expect: numbered(id, { 3: 'met', 9: 'unmet' }),
    outcome: 'not-ready',
  },
  ...saikochikuR2Cases(id, {
    ...sound,
    fall: ['1', [10, 100]],
    rise: ['6', [3, 100]],
    taken: ['mid'],
    above: 30_000_001,
  }),
  // AMB-05: the step is at 40 million yen.
  ...moneyCases(id, sound, [
    ['ちょうど8,000万円', 'met', 80_000_000],
    ['8,000万円を1円超える', 'unmet', 80_000_001],
    ['ちょうど100万円', 'met', 1_000_000],
    ['100万円に1円足りない', 'unmet', 999_999],
    ['4,000万円までは2分の1ちょうど', 'met', 40_000_000, 80_000_000],
    ['4,000万円まで2分の1を1円超える', 'unmet', 40_000_001, 80_000_000],
    ['4,000万円を超える部分は3分の1ちょうど', 'met', 50_000_000, 110_000_000],
    ['4,000万円を超える部分が3分の1を1円超える', 'unmet', 50_000_001, 110_000_000],
    ['端数は切り捨てる（1円多い）', 'unmet', 50_000_001, 110_000_001],
    ['端数は切り捨てる（1円足りないところまで）', 'unmet', 50_000_001, 110_000_002],
    ['端数がなくなる', 'met', 50_000_001, 110_000_003],
  ]),
]
