import type { Consortium, Plan } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'

const id = 'kyoso-it-r4'
const service = { kind: 'service-sme', roles: ['service'], size: 'sme' } as const
const vendor = { kind: 'it-vendor', roles: ['vendor'], prefecture: '40', size: 'sme' } as const
const four: Consortium = {
  program: id,
  members: [
    { name: 'デモ食堂', prefecture: '40', ...service },
    { name: 'デモ茶屋', prefecture: '41', ...service },
    { name: 'デモIT甲', ...vendor },
    { name: 'デモIT乙', ...vendor },
  ],
  plan: {
    tools: [{ name: '予約' }, { name: '会計' }],
    linksProcesses: true,
    packagesTool: true,
    spreadsInRegion: true,
    targets: { laborProductivity: { rise: [3, 100], per: 'year', withinYears: 3 } },
    budget: [
      { category: 'tool-introduction', cost: 15_000_000, subsidy: 10_000_000 },
      { category: 'tool-improvement', cost: 12_000_000, subsidy: 8_000_000 },
      { category: 'consortium', cost: 3_000_000, subsidy: 2_000_000 },
    ],
  },
}
const spending = (tools: number | undefined, work: number): Plan => ({
  budget: [
    { category: 'tool-introduction', ...(tools === undefined ? {} : { subsidy: tools }) },
    { category: 'tool-improvement', subsidy: work },
  ],
})
const rising = (percent: number): Plan => ({
  targets: { laborProductivity: { rise: [percent, 1000], per: 'year' } },
})

/** Worked examples E122, E124 and E126, then both sides of each line and each fact left out. */
export const kyosoItR4Cases: readonly Case[] = [
  {
    number: 'E122',
    when: '飲食店2者とITベンダー2者',
    team: four,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', money: 'met', plan: 'met', preference: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E124',
    when: '中小サービス事業者が1者',
    team: without(four, 'デモ茶屋'),
    expect: numbered(id, { 1: 'unmet', 2: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E126',
    when: '単独のツール1つ',
    team: planned(four, { tools: [{ name: '予約' }], linksProcesses: false }),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ITベンダーが1者',
    team: without(four, 'デモIT乙'),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '3者ずつ',
    team: joinedBy(four, { name: 'デモ旅館', ...service }, { name: 'デモIT丙', ...vendor }),
    expect: numbered(id, { 1: 'met', 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '中小サービス事業者の2者目が大企業',
    team: changed(four, 'デモ茶屋', { size: 'large' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '中小サービス事業者の2者目の規模が未記入',
    team: changed(four, 'デモ茶屋', { size: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '2者目のITベンダーの役割が未記入',
    team: changed(four, 'デモIT乙', { roles: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '大手のITベンダーもよい',
    team: changed(four, 'デモIT乙', { size: 'large' }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '自らベンダーになるサービス事業者もITベンダー等に入る',
    team: changed(four, 'デモIT乙', { kind: 'service-sme' }),
    expect: numbered(id, { 1: 'met', 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '1者を両方には数えない（AMB-33）',
    team: changed(without(four, 'デモIT乙'), 'デモ茶屋', { roles: ['service', 'vendor'] }),
    expect: numbered(id, { 1: 'met', 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ツールは2つでも連携しない',
    team: planned(four, { linksProcesses: false }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '連携するというツールが1つ',
    team: planned(four, { tools: [{ name: '予約' }] }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ツールが3つ',
    team: planned(four, { tools: [{ name: '予約' }, { name: '会計' }, { name: '在庫' }] }),
    expect: numbered(id, { 3: 'met' }),
    outcome: 'ready',
  },
  {
    when: 'ツールが未記入',
    team: planned(four, { tools: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '連携するかが未記入',
    team: planned(four, { linksProcesses: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '汎用化しない',
    team: planned(four, { packagesTool: false }),
    expect: numbered(id, { 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '汎用化するかが未記入',
    team: planned(four, { packagesTool: undefined }),
    expect: numbered(id, { 4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: 'ツールの導入が総額の半分を1円超える',
    team: planned(four, spending(10_000_001, 10_000_000)),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ツールの導入がちょうど半分',
    team: planned(four, spending(10_000_000, 10_000_000)),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: 'ツールの導入が半分に1円足りない',
    team: planned(four, spending(9_999_999, 10_000_000)),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: 'ツールの導入の額が未記入',
    team: planned(four, spending(undefined, 10_000_000)),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '補助率3分の2を1円超える',
    team: planned(four, { budget: [{ category: 'training', cost: 3_000_000, subsidy: 2_000_001 }] }),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '金額がまだない',
    team: planned(four, { budget: undefined }),
    expect: numbered(id, { money: 'not-applicable' }),
    outcome: 'ready',
  },
  {
    when: '労働生産性の目標が年率2.9%（助言）',
    team: planned(four, rising(29)),
    expect: numbered(id, { plan: 'unmet' }),
    outcome: 'ready',
  },
  { when: '労働生産性の目標が年率3.1%', team: planned(four, rising(31)), expect: numbered(id, { plan: 'met' }) },
  {
    when: '期間全体で9%の目標は3年の年率で読む（単利3.0%、複利2.9%）',
    team: planned(four, { targets: { laborProductivity: { rise: [9, 100], per: 'whole', withinYears: 3 } } }),
    expect: numbered(id, { plan: 'unknown' }),
    outcome: 'ready',
  },
  {
    when: '目標が未記入（助言）',
    team: planned(four, { targets: undefined }),
    expect: numbered(id, { plan: 'unknown' }),
    outcome: 'ready',
  },
  {
    when: '普及の取組がない（優先されないだけ）',
    team: planned(four, { spreadsInRegion: false }),
    expect: numbered(id, { preference: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '中小サービス事業者がサービス業か分からない（助言）',
    team: changed(four, 'デモ茶屋', { kind: 'company' }),
    expect: numbered(id, { 1: 'met', 'amb-34': 'unknown' }),
    outcome: 'ready',
  },
  {
    when: '中小サービス事業者の席にITベンダー（助言）',
    team: changed(four, 'デモ茶屋', { kind: 'it-vendor' }),
    expect: numbered(id, { 1: 'met', 'amb-34': 'unmet' }),
    outcome: 'ready',
  },
  {
    when: 'ITベンダーの種類は問わない',
    team: changed(four, 'デモIT乙', { kind: 'tech-venture' }),
    expect: numbered(id, { 2: 'met', 'amb-34': 'met' }),
    outcome: 'ready',
  },
]
