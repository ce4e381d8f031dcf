import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered } from '../case.ts'
import { applicant, listed, planner, soundTeam } from './saikochiku.teams.ts'
import { saikochikuR3Cases } from './saikochiku-r3.cases.ts'
import { upToFifteenCases } from './saikochiku-r3.money.cases.ts'

const id = 'saikochiku-r3-recovery'
const sound = { size: 'sme', subsidy: 5_000_000 } as const
const firm = (facts: Partial<Member>) =>
  changed(soundTeam(id, sound), 'デモ食堂', { salesFall: { threeMonths: [50, 100] }, designations: [], ...facts })
/** October 2021 and the Octobers before; every later month unchanged. */
const october = (now: number, before: { readonly '2019-10'?: number; readonly '2020-10'?: number }) => ({
  monthlySales: {
    ...Object.fromEntries(
      [
        '2021-11',
        '2021-12',
        '2022-01',
        '2022-02',
        '2022-03',
        '2020-11',
        '2020-12',
        '2020-01',
        '2020-02',
        '2020-03',
      ].map((month) => [month, 100]),
    ),
    ...Object.fromEntries(['2019-11', '2019-12', '2019-01', '2019-02', '2019-03'].map((month) => [month, 100])),
    '2021-10': now,
    ...before,
  },
})

export const saikochikuR3RecoveryCases: readonly Case[] = [
  {
    number: 'E143',
    when: '2021年10月の売上が2020年同月比31%減、500万円',
    team: listed(
      id,
      [
        {
          ...applicant,
          prefecture: '12',
          salesFall: { threeMonths: [10, 100] },
          monthlySales: { '2020-10': 100, '2021-10': 69 },
        },
        planner,
      ],
      { subsidy: 5_000_000 },
    ),
    expect: numbered(id, { 1: 'met', 2: 'met', 9: 'met', 10: 'met', money: 'met' }),
    outcome: 'ready',
  },
  ...saikochikuR3Cases(id, { ...sound, fall: true, rise: ['5', [3, 100]] }),
  {
    when: '1か月の売上がちょうど30%減（計算済み）',
    team: firm({ salesFall: { threeMonths: [50, 100], oneMonth: [30, 100] } }),
    expect: numbered(id, { 9: 'met' }),
    outcome: 'ready',
  },
  {
    when: '1か月の売上が29.9%減で、再生計画もない',
    team: firm({ salesFall: { threeMonths: [50, 100], oneMonth: [299, 1000] } }),
    expect: numbered(id, { 9: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '減少は足りないが、再生計画を策定している',
    team: firm({ salesFall: { threeMonths: [50, 100], oneMonth: [0, 100] }, designations: ['saisei-plan'] }),
    expect: numbered(id, { 9: 'met' }),
    outcome: 'ready',
  },
  {
    when: '減少は足りず、再生計画の有無が未記入',
    team: firm({ salesFall: { threeMonths: [50, 100], oneMonth: [0, 100] }, designations: undefined }),
    expect: numbered(id, { 9: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '2021年10月が2019年同月比ちょうど30%減',
    team: firm(october(70, { '2019-10': 100, '2020-10': 50 })),
    expect: numbered(id, { 9: 'met' }),
  },
  {
    when: 'どの年の同月とも30%に届かない',
    team: firm(october(71, { '2019-10': 100, '2020-10': 100 })),
    expect: numbered(id, { 9: 'unmet' }),
  },
  {
    when: '2020年同月の売上が未記入で、どちらにもなりうる',
    team: firm(october(71, { '2019-10': 100 })),
    expect: numbered(id, { 9: 'unknown' }),
  },
  ...upToFifteenCases(id, sound),
]
