import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, planned, times, without } from './case.ts'

const id = 'it-r3-multi'
const shop = { kind: 'company', roles: ['participant'], prefecture: '29', size: 'small', usesTool: true } as const
const vendor: Member = {
  name: 'デモIT',
  kind: 'it-vendor',
  roles: ['it-support'],
  prefecture: '29',
  designations: ['it-touroku'],
}
const together: Consortium = {
  program: id,
  members: [...times(10, 'デモ店', { ...shop, roles: ['applicant', 'participant'] }), vendor],
  plan: { groupedBy: 'district' },
}
const ledBy = (kind: Member['kind'], count: number, facts: Partial<Member> = {}): Consortium => ({
  program: id,
  members: [
    { name: 'デモ申請者', kind, roles: ['applicant'], prefecture: '29', size: '-', ...facts },
    ...times(count, 'デモ店', shop),
    vendor,
  ],
  plan: { groupedBy: 'district' },
})
const street = ledBy('shopping-street', 10)
const forty = ledBy('machizukuri', 40)
const budget = (one: number, two: number, three: number) => ({
  budget: [
    { category: 'base-introduction', subsidy: one },
    { category: 'consumption-analysis', subsidy: two },
    { category: 'administration', subsidy: three },
  ] as const,
})

/** Worked examples E116–E121 of programs.md section 5, then what stands on each line and beside it. */
export const itR3MultiCases: readonly Case[] = [
  {
    number: 'E116',
    when: '商店街と参加9者',
    team: ledBy('shopping-street', 9),
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    number: 'E117',
    when: '10者が共に申請する',
    team: together,
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'met', [`${id}#3`]: 'met' },
    outcome: 'ready',
  },
  {
    number: 'E119',
    when: '大企業が1者参加する',
    team: joinedBy(ledBy('dmo', 11), { ...shop, name: 'デモ百貨店', prefecture: '27', size: 'large' }),
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'met', [`${id}#3`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    number: 'E121',
    when: '事務費・専門家費が350万円（10%は300万円）',
    team: planned(forty, budget(20_000_000, 10_000_000, 3_500_000)),
    expect: { [`${id}#money`]: 'unmet', [`${id}#1`]: 'met' },
    outcome: 'not-ready',
  },

  { when: '商店街と参加10者', team: street, expect: { [`${id}#2`]: 'met' }, outcome: 'ready' },
  { when: '参加11者', team: ledBy('shopping-street', 11), expect: { [`${id}#2`]: 'met' }, outcome: 'ready' },
  {
    when: '10者目がツールを導入するか未記入',
    team: changed(street, 'デモ店10', { usesTool: undefined }),
    expect: { [`${id}#2`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '10者目がツールを導入しない',
    team: changed(street, 'デモ店10', { usesTool: false }),
    expect: { [`${id}#2`]: 'unmet' },
  },
  {
    when: 'IT導入支援事業者を兼ねる参加者は、どちらか一方の席にだけ数える',
    team: changed(without(street, 'デモIT'), 'デモ店10', {
      roles: ['participant', 'it-support'],
      designations: ['it-touroku'],
    }),
    expect: { [`${id}#2`]: 'met', [`${id}#5`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '申請者がいない',
    team: without(street, 'デモ申請者'),
    expect: { [`${id}#1`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '1社の申請で、担い手だと宣言していない',
    team: ledBy('company', 10, { size: 'sme' }),
    expect: { [`${id}#1`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '1社の申請で、担い手だと宣言した',
    team: planned(ledBy('company', 10, { size: 'sme' }), {
      declarations: { carriesTownDevelopment: { is: true, by: 'デモ 花子', on: '2022-04-01' } },
    }),
    expect: { [`${id}#1`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '1社の申請で、担い手ではないと答えた',
    team: planned(ledBy('company', 10, { size: 'sme' }), { declarations: { carriesTownDevelopment: false } }),
    expect: { [`${id}#1`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '中小企業2社の共同申請',
    team: joinedBy(ledBy('company', 10, { size: 'sme' }), {
      name: 'デモ共同申請者',
      kind: 'company',
      roles: ['applicant'],
      prefecture: '29',
      size: 'sme',
    }),
    expect: { [`${id}#1`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '参加者の規模が未記入',
    team: changed(street, 'デモ店1', { size: undefined }),
    expect: { [`${id}#3`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '小売業で従業員50人ちょうど',
    team: changed(street, 'デモ店1', { size: undefined, industry: '56', capital: 50_000_001, employees: 50 }),
    expect: { [`${id}#3`]: 'met' },
  },
  {
    when: '小売業で従業員51人、資本金も5,000万円を超える',
    team: changed(street, 'デモ店1', { size: undefined, industry: '56', capital: 50_000_001, employees: 51 }),
    expect: { [`${id}#3`]: 'unmet' },
  },
  {
    when: 'サプライチェーンのグループ',
    team: planned(street, { groupedBy: 'supply-chain' }),
    expect: { [`${id}#4`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: 'グループの結びつきが未記入',
    team: planned(street, { groupedBy: undefined }),
    expect: { [`${id}#4`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: 'IT導入支援事業者がいない',
    team: without(street, 'デモIT'),
    expect: { [`${id}#5`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: 'IT導入支援事業者が登録されていない',
    team: changed(street, 'デモIT', { designations: [] }),
    expect: { [`${id}#5`]: 'unmet' },
  },
  {
    when: '登録の有無が未記入',
    team: changed(street, 'デモIT', { designations: undefined }),
    expect: { [`${id}#5`]: 'unknown' },
    outcome: 'undecided',
  },

  {
    when: '（１）＋（２）がちょうど3,000万円、（３）がちょうど10%',
    team: planned(forty, budget(20_000_000, 10_000_000, 3_000_000)),
    expect: { [`${id}#money`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '（１）＋（２）が1円多い',
    team: planned(forty, budget(20_000_001, 10_000_000, 0)),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '（１）＋（２）が1円少ない',
    team: planned(forty, budget(19_999_999, 10_000_000, 0)),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '（３）が10%を1円超える',
    team: planned(forty, budget(20_000_000, 10_000_000, 3_000_001)),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '（２）がちょうど50万円×10者',
    team: planned(street, budget(0, 5_000_000, 0)),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '（２）が50万円×10者を1円超える',
    team: planned(street, budget(0, 5_000_001, 0)),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '総額だけで3,300万円を超える',
    team: planned(forty, { subsidy: 33_000_001 }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '総額がちょうど3,300万円',
    team: planned(forty, { subsidy: 33_000_000 }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '1店のツールが350万円を1円超える',
    team: planned(street, { budget: [{ category: 'base-introduction', subsidy: 3_500_001, member: 'デモ店1' }] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '経費100万円のツールに722,222円',
    team: planned(street, {
      budget: [{ category: 'base-introduction', cost: 1_000_000, subsidy: 722_222, member: 'デモ店1' }],
    }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '経費100万円のツールに722,223円',
    team: planned(street, {
      budget: [{ category: 'base-introduction', cost: 1_000_000, subsidy: 722_223, member: 'デモ店1' }],
    }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: 'タブレットが1店10万円を1円超える',
    team: planned(street, { budget: [{ category: 'pc-tablet', subsidy: 100_001, member: 'デモ店1' }] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: 'レジが1店ちょうど20万円',
    team: planned(street, { budget: [{ category: 'register', cost: 400_000, subsidy: 200_000, member: 'デモ店1' }] }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '分析経費が補助率3分の2を1円超える',
    team: planned(street, { budget: [{ category: 'consumption-analysis', cost: 3_000_000, subsidy: 2_000_001 }] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '分析経費の申請額が未記入',
    team: planned(street, {
      budget: [
        { category: 'base-introduction', subsidy: 1_000_000 },
        { category: 'consumption-analysis', cost: 3_000_000 },
      ],
    }),
    expect: { [`${id}#money`]: 'unknown' },
  },
  { when: '金額がまだない', team: street, expect: { [`${id}#money`]: 'not-applicable' }, outcome: 'ready' },
]
