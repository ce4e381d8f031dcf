import { type Case, changed, numbered } from '../case.ts'
import { asSize, moneyCases } from './saikochiku.money.cases.ts'
import { declaredCases } from './saikochiku.shared.cases.ts'
import { applicant, listed, planner, soundTeam } from './saikochiku.teams.ts'
import { saikochikuR2Cases } from './saikochiku-r2.cases.ts'

const id = 'saikochiku-r2-emergency'
const sound = { size: 'sme', subsidy: 5_000_000 } as const
const team = soundTeam(id, sound)
const january = (now: number, before: Readonly<Record<string, number>>) =>
  changed(team, 'デモ食堂', {
    salesFall: { threeMonths: [50, 100] },
    monthlySales: {
      '2021-01': now,
      '2021-02': 100,
      '2021-03': 100,
      '2020-02': 100,
      '2020-03': 100,
      '2019-02': 100,
      '2019-03': 100,
      ...before,
    },
  })
const staff = (employees: number) => (it: typeof team) => changed(it, 'デモ食堂', { employees })

export const saikochikuR2EmergencyCases: readonly Case[] = [
  {
    number: 'E139',
    when: '従業員20人、1月の売上が35%減、1,200万円（上限1,000万円）',
    team: listed(
      id,
      [
        {
          ...applicant,
          prefecture: '47',
          employees: 20,
          monthlySales: { '2020-01': 100, '2021-01': 65 },
        },
        planner,
      ],
      { subsidy: 12_000_000 },
    ),
    expect: numbered(id, { 3: 'met', 4: 'not-applicable', 10: 'met', money: 'unmet' }),
    outcome: 'not-ready',
  },
  ...saikochikuR2Cases(id, { ...sound, fall: ['1', [10, 100]], rise: ['6', [3, 100]], taken: ['sme', 'mid'] }),
  {
    when: '1月の売上が前年同月からちょうど30%減',
    team: january(70, { '2020-01': 100, '2019-01': 50 }),
    expect: numbered(id, { 10: 'met', preference: 'met' }),
    outcome: 'ready',
  },
  {
    when: '前々年同月からちょうど30%減でもよい',
    team: january(70, { '2020-01': 50, '2019-01': 100 }),
    expect: numbered(id, { 10: 'met' }),
  },
  {
    when: '30%に届かない',
    team: january(71, { '2020-01': 100, '2019-01': 100 }),
    expect: numbered(id, { 10: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '前年1月の売上が未記入で、どちらにもなりうる',
    team: january(71, { '2019-01': 100 }),
    expect: numbered(id, { 10: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '1か月の減少率だけが計算済み（ちょうど30%）',
    team: changed(team, 'デモ食堂', { salesFall: { threeMonths: [50, 100], oneMonth: [30, 100] } }),
    expect: numbered(id, { 10: 'met' }),
  },
  {
    when: '1か月の減少率が29.9%',
    team: changed(team, 'デモ食堂', { salesFall: { threeMonths: [50, 100], oneMonth: [299, 1000] } }),
    expect: numbered(id, { 10: 'unmet' }),
  },
  ...declaredCases(id, sound, '10', 'hitByEmergency'),
  ...moneyCases(id, sound, [
    ['従業員数が未記入で500万円', 'met', 5_000_000],
    ['従業員数が未記入で500万円を超える', 'unknown', 5_000_001],
    ['従業員数が何人でも1,500万円を1円超える', 'unmet', 15_000_001],
    ['ちょうど100万円', 'met', 1_000_000],
    ['100万円に1円足りない', 'unmet', 999_999],
    ['中小企業は4分の3ちょうど', 'met', 3_000_000, 4_000_000],
    ['中小企業が4分の3を1円超える', 'unmet', 3_000_001, 4_000_000],
  ]),
  ...moneyCases(
    id,
    sound,
    [
      ['中堅企業は3分の2ちょうど', 'met', 4_000_000, 6_000_000],
      ['中堅企業が3分の2を1円超える', 'unmet', 4_000_001, 6_000_000],
    ],
    asSize('mid'),
  ),
  ...moneyCases(
    id,
    sound,
    [['規模が未記入で、どちらの率か分からない', 'unknown', 4_000_001, 6_000_000]],
    asSize(undefined),
  ),
  ...moneyCases(id, sound, [['従業員5人で500万円を1円超える', 'unmet', 5_000_001]], staff(5)),
  ...moneyCases(id, sound, [['従業員6人で500万円を1円超える', 'met', 5_000_001]], staff(6)),
  ...moneyCases(
    id,
    sound,
    [
      ['従業員20人でちょうど1,000万円', 'met', 10_000_000],
      ['従業員20人で1,000万円を1円超える', 'unmet', 10_000_001],
    ],
    staff(20),
  ),
  ...moneyCases(
    id,
    sound,
    [
      ['従業員21人で1,000万円を1円超える', 'met', 10_000_001],
      ['従業員21人でちょうど1,500万円', 'met', 15_000_000],
      ['従業員21人で1,500万円を1円超える', 'unmet', 15_000_001],
    ],
    staff(21),
  ),
]
