import type { Ratio } from '#consortium/ratio.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { partnerCases } from './saikochiku.partner.cases.ts'
import { declaredCases, fallCases, riseCases, sizeCases } from './saikochiku.shared.cases.ts'
import { type SaikochikuId, type Sound, soundTeam } from './saikochiku.teams.ts'
import { weightCases } from './saikochiku-r3.weight.cases.ts'

/** What tells the cases of the frames apart. */
interface Frame extends Sound {
  readonly fall: boolean
  readonly rise: readonly [number: string, atLeast: Ratio]
  /** An amount over 30 million yen that the frame pays. */
  readonly above?: number
}

const months = (year: number, from: number, until: number): string[] =>
  Array.from({ length: until - from + 1 }, (_, at) => `${year}-${String(from + at).padStart(2, '0')}`)

/** Sales of 100 from 2019 on, of 90 in the months that fell. */
const sold = (fallen: readonly string[]): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(
    [...months(2019, 1, 12), ...months(2020, 1, 12), ...months(2021, 1, 12), ...months(2022, 1, 3)].map((month) => [
      month,
      100,
    ]),
  ),
  ...Object.fromEntries(fallen.map((month) => [month, 90])),
})

/** What every frame of R3 says alike: #1 to #8, both sides of each line, and each fact left out. */
export function saikochikuR3Cases(id: SaikochikuId, frame: Frame): readonly Case[] {
  const team = soundTeam(id, frame)
  const monthly = (fallen: readonly string[]) =>
    changed(team, 'デモ食堂', { salesFall: { oneMonth: [50, 100] }, monthlySales: sold(fallen) })
  const asking = (subsidy: number | undefined) => planned(team, { subsidy })
  return [
    {
      when: '要件をすべて満たす',
      team,
      expect: numbered(id, { 2: 'met', [frame.rise[0]]: 'met', 6: 'met', 7: 'met', 8: 'met', money: 'met' }),
      outcome: 'ready',
    },
    ...(frame.fall
      ? [
          ...fallCases(id, frame, '1', [10, 100]),
          {
            when: '連続する6か月の端から端までの3か月がちょうど10%減',
            team: monthly(['2020-04', '2020-06', '2020-09']),
            expect: numbered(id, { 1: 'met' }),
          },
          {
            when: '7か月にまたがる3か月では足りない',
            team: monthly(['2020-04', '2020-06', '2020-10']),
            expect: numbered(id, { 1: 'unmet' }),
          },
          {
            when: '2か月だけの減少',
            team: monthly(['2020-04', '2020-06']),
            expect: numbered(id, { 1: 'unmet' }),
          },
          {
            when: '月次売上の一部しか分からない',
            team: changed(team, 'デモ食堂', {
              salesFall: { oneMonth: [50, 100] },
              monthlySales: { '2020-04': 90, '2019-04': 100 },
            }),
            expect: numbered(id, { 1: 'unknown' }),
          },
        ]
      : []),
    ...declaredCases(id, frame, '2', 'followsRestructuringGuideline'),
    ...partnerCases(id, frame, { certified: '2', lender: '3', both: '4' }, frame.above),
    ...riseCases(id, frame, frame.rise[0], frame.rise[1]),
    ...weightCases(id, frame),
    {
      when: 'ちょうど100万円',
      team: asking(1_000_000),
      expect: numbered(id, { 7: 'met', money: 'met' }),
      outcome: 'ready',
    },
    {
      when: '100万円に1円足りない',
      team: asking(999_999),
      expect: numbered(id, { 7: 'unmet', money: 'unmet' }),
      outcome: 'not-ready',
    },
    { when: '申請額が未記入', team: asking(undefined), expect: numbered(id, { 7: 'unknown' }), outcome: 'undecided' },
    ...sizeCases(id, frame, '8', ['sme', 'mid']),
  ]
}
