import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, times, without } from '../case.ts'
import { preferenceCases, targetCases, targets } from './koudo.figures.cases.ts'

const id = 'koudo-small-model-r3-request'
const partner = {
  kind: 'company',
  roles: ['partner'],
  prefecture: '15',
  size: 'small',
  requests: 0,
} as const satisfies Omit<Member, 'name'>
const head: Member = { name: 'デモ幹事', kind: 'company', roles: ['lead'], prefecture: '15', size: 'sme', requests: 0 }

/** A lead with so many small partners and so many that are not. */
const model = (small: number, others: number, lead: Partial<Member> = {}): Consortium => ({
  program: id,
  members: [
    { ...head, ...lead },
    ...times(small, 'デモ小', partner),
    ...times(others, 'デモ中', { ...partner, size: 'sme' }),
  ],
  plan: {
    raisesWages: false,
    extendsSocialInsurance: false,
    targets: { ...targets, supportedFirmsExecuting: { rise: [80, 100], per: 'whole', withinYears: 1 } },
  },
})
const ten = model(10, 0)
const half = model(5, 5)
const executing = (rise: readonly [number, number], withinYears = 1) =>
  planned(ten, { targets: { ...targets, supportedFirmsExecuting: { rise, per: 'whole', withinYears } } })
const paying = (lead: number, each: number) => ({
  ...ten,
  members: ten.members.map((member) => ({ ...member, requests: member.roles?.includes('lead') ? lead : each })),
})
const spends = (subsidy: number) =>
  planned(changed(ten, 'デモ幹事', { requests: subsidy }), {
    budget: [{ category: 'equipment', member: 'デモ幹事', cost: 30_000_000, subsidy }],
  })

export const koudoSmallModelR3RequestCases: readonly Case[] = [
  {
    number: 'E027',
    when: '大企業の幹事、小規模5者とそのほか5者（ちょうど半数）',
    team: model(5, 5, { prefecture: '13', size: 'large', requests: 10_000_000 }),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E029',
    when: '連携先が9者（幹事は数えない）',
    team: model(9, 0),
    expect: numbered(id, { 1: 'met', 2: 'unmet', 3: 'met', 4: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E031',
    when: '小規模が11者のうち5者',
    team: model(5, 6),
    expect: numbered(id, { 2: 'met', 3: 'unmet', 4: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E032',
    when: '連携先の1者が800万円を希望する',
    team: changed(ten, 'デモ小1', { requests: 8_000_000 }),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', money: 'unmet' }),
    outcome: 'not-ready',
  },

  {
    when: '幹事がいない',
    team: without(ten, 'デモ幹事'),
    expect: numbered(id, { 1: 'unmet', 2: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: '幹事が2者',
    team: joinedBy(ten, { ...head, name: 'デモ商社' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '幹事の役割が未記入',
    team: changed(ten, 'デモ幹事', { roles: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  { when: '連携先がちょうど10者', team: ten, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  { when: '連携先が11者', team: model(11, 0), expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  {
    when: '10者目が幹事を兼ねる',
    team: changed(without(ten, 'デモ幹事'), 'デモ小1', { roles: ['lead', 'partner'] }),
    expect: numbered(id, { 1: 'met', 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '10者目の役割が未記入',
    team: changed(ten, 'デモ小10', { roles: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '半数の境目の1者の規模が未記入',
    team: changed(half, 'デモ小1', { size: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '幹事が小規模でも半数には数えない',
    team: model(5, 6, { size: 'small' }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '幹事が連携先と名乗っても半数には数えない',
    team: model(5, 6, { roles: ['lead', 'partner'], size: 'small' }),
    expect: numbered(id, { 2: 'met', 3: 'unmet' }),
  },
  {
    when: '大企業の幹事が連携先と名乗っても、連携先の大企業とは見ない',
    team: model(10, 0, { roles: ['lead', 'partner'], size: 'large' }),
    expect: numbered(id, { 4: 'met' }),
    outcome: 'ready',
  },
  {
    when: '中堅企業の連携先',
    team: changed(half, 'デモ中1', { size: 'mid' }),
    expect: numbered(id, { 4: 'met' }),
    outcome: 'ready',
  },
  {
    when: '大企業の連携先',
    team: changed(half, 'デモ中1', { size: 'large' }),
    expect: numbered(id, { 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '連携先の規模が未記入で、大企業かもしれない',
    team: joinedBy(ten, { ...partner, name: 'デモ新顔', size: undefined }),
    expect: numbered(id, { 3: 'met', 4: 'unknown' }),
    outcome: 'undecided',
  },
  { when: '中小企業の幹事に特例はいらない', team: ten, expect: numbered(id, { 5: 'not-applicable' }) },
  {
    when: '専門家が加わる',
    team: joinedBy(ten, { name: 'デモ診断士', kind: 'professional', roles: ['expert'], prefecture: '15', requests: 0 }),
    expect: numbered(id, { 2: 'met', 3: 'met', 6: 'met' }),
    outcome: 'ready',
  },
  { when: '専門家がいない（助言）', team: ten, expect: numbered(id, { 6: 'unmet' }), outcome: 'ready' },
  {
    when: '専門家は連携先に数えない',
    team: joinedBy(model(9, 0), {
      name: 'デモ診断士',
      kind: 'professional',
      roles: ['expert'],
      prefecture: '15',
      requests: 0,
    }),
    expect: numbered(id, { 2: 'unmet' }),
  },

  {
    when: '総額がちょうど1億円、連携先がちょうど750万円',
    team: paying(25_000_000, 7_500_000),
    expect: numbered(id, { money: 'met' }),
    outcome: 'ready',
  },
  {
    when: '総額が1億円を1円超える',
    team: paying(25_000_001, 7_500_000),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '総額が1円少ない', team: paying(24_999_999, 7_500_000), expect: numbered(id, { money: 'met' }) },
  {
    when: '連携先の1者が750万円を1円超える',
    team: changed(ten, 'デモ小1', { requests: 7_500_001 }),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '幹事は750万円を超えてもよい',
    team: changed(ten, 'デモ幹事', { requests: 7_500_001 }),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '幹事が連携先と名乗っても750万円の上限はない',
    team: changed(ten, 'デモ幹事', { roles: ['lead', 'partner'], requests: 7_500_001 }),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '連携先の申請額が未記入で、上限を超えるかもしれない',
    team: changed(planned(ten, { subsidy: 10_000_000 }), 'デモ小1', { requests: undefined }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  { when: '経費の3分の2ちょうど', team: spends(20_000_000), expect: numbered(id, { money: 'met' }), outcome: 'ready' },
  {
    when: '経費の3分の2を1円超える',
    team: spends(20_000_001),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },

  ...targetCases(ten),
  {
    when: '計画を実行する支援先企業が79%',
    team: executing([79, 100]),
    expect: numbered(id, { plan: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '計画を実行する支援先企業が81%', team: executing([81, 100]), expect: numbered(id, { plan: 'met' }) },
  {
    when: '支援先企業の実行が2年後',
    team: executing([80, 100], 2),
    expect: numbered(id, { plan: 'unmet' }),
  },
  {
    when: '支援先企業の実行の年を書かない（1年後と読む）',
    team: planned(ten, { targets: { ...targets, supportedFirmsExecuting: { rise: [80, 100], per: 'whole' } } }),
    expect: numbered(id, { plan: 'met' }),
  },
  ...preferenceCases(ten),
]
