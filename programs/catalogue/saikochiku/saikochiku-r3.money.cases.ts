import type { Case } from '../case.ts'
import { asSize, moneyCases } from './saikochiku.money.cases.ts'
import type { SaikochikuId, Sound } from './saikochiku.teams.ts'

/** Up to 15 million yen; three quarters, two thirds for 中堅. */
export const upToFifteenCases = (id: SaikochikuId, sound: Sound): readonly Case[] => [
  ...moneyCases(id, sound, [
    ['ちょうど1,500万円', 'met', 15_000_000],
    ['1,500万円を1円超える', 'unmet', 15_000_001],
    ['中小企業は4分の3ちょうど', 'met', 6_000_000, 8_000_000],
    ['中小企業が4分の3を1円超える', 'unmet', 6_000_001, 8_000_000],
  ]),
  ...moneyCases(
    id,
    sound,
    [
      ['中堅企業は3分の2ちょうど', 'met', 6_000_000, 9_000_000],
      ['中堅企業が3分の2を1円超える', 'unmet', 6_000_001, 9_000_000],
    ],
    asSize('mid'),
  ),
  ...moneyCases(
    id,
    sound,
    [['規模が未記入で、どちらの率か分からない', 'unknown', 6_000_001, 9_000_000]],
    asSize(undefined),
  ),
]

/** Two thirds up to 60 million yen and half above it; for 中堅 half up to 40 million yen and a third above it. */
export const stepCases = (id: SaikochikuId, sound: Sound, cap: number): readonly Case[] => [
  ...moneyCases(id, sound, [
    ['ちょうど上限', 'met', cap],
    ['上限を1円超える', 'unmet', cap + 1],
    ['6,000万円までは3分の2ちょうど', 'met', 60_000_000, 90_000_000],
    ['6,000万円まで3分の2を1円超える', 'unmet', 60_000_001, 90_000_000],
    ['6,000万円を超える部分は2分の1ちょうど', 'met', 70_000_000, 110_000_000],
    ['6,000万円を超える部分が2分の1を1円超える', 'unmet', 70_000_001, 110_000_000],
    ['端数は切り捨てる', 'unmet', 70_000_001, 110_000_001],
  ]),
  ...moneyCases(
    id,
    sound,
    [
      ['中堅企業は4,000万円まで2分の1ちょうど', 'met', 40_000_000, 80_000_000],
      ['中堅企業が4,000万円まで2分の1を1円超える', 'unmet', 40_000_001, 80_000_000],
      ['中堅企業の4,000万円を超える部分は3分の1ちょうど', 'met', 50_000_000, 110_000_000],
      ['中堅企業の4,000万円を超える部分が3分の1を1円超える', 'unmet', 50_000_001, 110_000_000],
      ['中堅企業の端数は切り捨てる', 'unmet', 50_000_001, 110_000_002],
      ['中堅企業の端数がなくなる', 'met', 50_000_001, 110_000_003],
    ],
    asSize('mid'),
  ),
  ...moneyCases(
    id,
    sound,
    [['規模が未記入で、どちらの率か分からない', 'unknown', 60_000_000, 90_000_000]],
    asSize(undefined),
  ),
]
