import { type Case, changed, joinedBy, planned } from '../case.ts'
import { budget, forty, id, shop, street } from './it-r3-multi.teams.ts'

const first = (tools: number, category: 'pc-tablet' | 'register', machines: number) =>
  [
    { category: 'base-introduction', subsidy: tools },
    { category, subsidy: machines },
  ] as const
const analysis = (subsidy: number) => ({ category: 'consumption-analysis', subsidy }) as const
const administration = (subsidy: number) => ({ category: 'administration', subsidy }) as const

/** Both sides of every cap and rate, and an amount left out. */
export const itR3MultiMoneyCases: readonly Case[] = [
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
  {
    when: 'ツールの支出者が構成員にいない',
    team: planned(street, { budget: [{ category: 'base-introduction', subsidy: 3_500_000, member: 'だれか' }] }),
    expect: { [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: 'ツールの支出者がITベンダー',
    team: planned(street, { budget: [{ category: 'base-introduction', subsidy: 3_500_000, member: 'デモIT' }] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '支出者のない経費2,000万円に2,000万円',
    team: planned(street, { budget: [{ category: 'base-introduction', cost: 20_000_000, subsidy: 20_000_000 }] }),
    expect: { [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '支出者のない経費1,000万円に、10者で等分した場合の最大額',
    team: planned(street, { budget: [{ category: 'base-introduction', cost: 10_000_000, subsidy: 7_222_220 }] }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '同じ名称の2者で2者分の上限ちょうど',
    team: planned(
      joinedBy(changed(street, 'デモ店1', { corporateNumber: '1010001239651' }), {
        ...shop,
        name: 'デモ店1',
        corporateNumber: '1240001026011',
      }),
      { budget: [{ category: 'register', cost: 800_000, subsidy: 400_000, member: 'デモ店1' }] },
    ),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: 'PC・タブレットも（１）に数える',
    team: planned(forty, { budget: [...first(26_000_000, 'pc-tablet', 4_000_000), analysis(1)] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: 'レジも（１）に数える',
    team: planned(forty, { budget: [...first(22_000_000, 'register', 8_000_000), analysis(1)] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '（３）の10%にはPC・タブレットも入る',
    team: planned(forty, { budget: [...first(6_000_000, 'pc-tablet', 4_000_000), administration(1_000_000)] }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '（３）の10%にはレジも入る',
    team: planned(forty, { budget: [...first(2_000_000, 'register', 8_000_000), administration(1_000_000)] }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '（１）1,000万円のとき、（３）が10%を1円超える',
    team: planned(forty, budget(10_000_000, 0, 1_000_001)),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '1店のツールがちょうど350万円',
    team: planned(street, { budget: [{ category: 'base-introduction', subsidy: 3_500_000, member: 'デモ店1' }] }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '経費666,668円は3分の2の部分にかかる',
    team: planned(street, {
      budget: [{ category: 'base-introduction', cost: 666_668, subsidy: 500_001, member: 'デモ店1' }],
    }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: 'タブレットが1店ちょうど10万円',
    team: planned(street, { budget: [{ category: 'pc-tablet', cost: 200_000, subsidy: 100_000, member: 'デモ店1' }] }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: 'レジが1店20万円を1円超える',
    team: planned(street, { budget: [{ category: 'register', subsidy: 200_001, member: 'デモ店1' }] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  ...(['pc-tablet', 'register'] as const).map(
    (category): Case => ({
      when: `${category}が補助率2分の1を1円超える`,
      team: planned(street, { budget: [{ category, cost: 100_000, subsidy: 50_001, member: 'デモ店1' }] }),
      expect: { [`${id}#money`]: 'unmet' },
    }),
  ),
  {
    when: '分析経費が補助率3分の2ちょうど',
    team: planned(street, { budget: [{ category: 'consumption-analysis', cost: 3_000_000, subsidy: 2_000_000 }] }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '事務費・専門家費が補助率3分の2を1円超える',
    team: planned(forty, {
      budget: [
        { category: 'base-introduction', subsidy: 30_000_000 },
        { category: 'administration', cost: 3_000_000, subsidy: 2_000_001 },
      ],
    }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  { when: '金額がまだない', team: street, expect: { [`${id}#money`]: 'not-applicable' }, outcome: 'ready' },
]
