import type { Consortium } from '#consortium/consortium.ts'
import type { Ratio } from '#consortium/ratio.ts'
import { type Case, changed, joinedBy, numbered, planned, times, without } from '../case.ts'

const id = 'mono-biz-r4'
const firm = { kind: 'company', roles: ['supported'], prefecture: '23', size: 'sme' } as const
const team: Consortium = {
  program: id,
  members: [
    { name: 'デモ支援社', kind: 'private-support', roles: ['applicant'], prefecture: '23', size: 'sme' },
    ...times(30, 'デモ支援先', firm),
  ],
  plan: {
    subsidy: 100_000_000,
    minimumWageMargin: 30,
    targets: {
      valueAdded: { rise: [3, 100], per: 'year' },
      wages: { rise: [15, 1000], per: 'year' },
      supportedFirmsExecuting: { rise: [80, 100], per: 'whole', withinYears: 1 },
    },
  },
}
const promised = (valueAdded: Ratio, wages: Ratio, executing: Ratio, withinYears = 1) =>
  planned(team, {
    targets: {
      valueAdded: { rise: valueAdded, per: 'year' },
      wages: { rise: wages, per: 'year' },
      supportedFirmsExecuting: { rise: executing, per: 'whole', withinYears },
    },
  })
const spent = (cost: number, subsidy: number, size: 'sme' | 'mid' | 'large' | undefined = 'sme') =>
  changed(planned(team, { subsidy: undefined, budget: [{ category: 'expert', cost, subsidy }] }), 'デモ支援社', {
    size,
  })

export const monoBizR4Cases: readonly Case[] = [
  {
    when: 'ちょうど30者を支援、1億円',
    team,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    when: '支援先が29者',
    team: without(team, 'デモ支援先30'),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '支援先が31者', team: joinedBy(team, { ...firm, name: 'デモ支援先31' }), expect: numbered(id, { 1: 'met' }) },
  {
    when: '30者目が中堅企業',
    team: changed(team, 'デモ支援先30', { size: 'mid' }),
    expect: numbered(id, { 1: 'unmet' }),
  },
  {
    when: '30者目が支援先ではない',
    team: changed(team, 'デモ支援先30', { roles: ['applicant'] }),
    expect: numbered(id, { 1: 'unmet' }),
  },
  {
    when: '30者目の規模が未記入',
    team: changed(team, 'デモ支援先30', { size: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '付加価値額が年率2.9%',
    team: promised([29, 1000], [15, 1000], [80, 100]),
    expect: numbered(id, { 2: 'unmet', 4: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: '給与支給総額が年率1.4%',
    team: promised([3, 100], [14, 1000], [80, 100]),
    expect: numbered(id, { 2: 'unmet' }),
  },
  {
    when: '目標が未記入',
    team: planned(team, { targets: undefined }),
    expect: numbered(id, { 2: 'unknown', 4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '最低賃金との差が29円',
    team: planned(team, { minimumWageMargin: 29 }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '最低賃金との差が未記入',
    team: planned(team, { minimumWageMargin: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '1年後に79.9%が実行',
    team: promised([3, 100], [15, 1000], [799, 1000]),
    expect: numbered(id, { 2: 'met', 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '8割の実行が2年後',
    team: promised([3, 100], [15, 1000], [80, 100], 2),
    expect: numbered(id, { 4: 'unmet' }),
  },
  {
    when: '8割の実行の時期は書いていない',
    team: planned(team, {
      targets: { ...team.plan?.targets, supportedFirmsExecuting: { rise: [80, 100], per: 'whole' } },
    }),
    expect: numbered(id, { 4: 'met' }),
  },
  {
    when: '1億円を1円超える',
    team: planned(team, { subsidy: 100_000_001 }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '大企業でなければ3分の2ちょうど',
    team: spent(60_000_000, 40_000_000),
    expect: numbered(id, { money: 'met' }),
  },
  { when: '3分の2を1円超える', team: spent(60_000_000, 40_000_001, 'mid'), expect: numbered(id, { money: 'unmet' }) },
  {
    when: '大企業は2分の1ちょうど',
    team: spent(60_000_000, 30_000_000, 'large'),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '大企業が2分の1を1円超える',
    team: spent(60_000_000, 30_000_001, 'large'),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '申請者の規模が未記入で、どちらの率か分からない',
    team: changed(spent(60_000_000, 30_000_001), 'デモ支援社', { size: undefined }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
]
