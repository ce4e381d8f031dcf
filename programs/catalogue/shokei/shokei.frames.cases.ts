import type { Consortium, Plan } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned, without } from '../case.ts'

/** An edition, how its firms were handed over, and the caps in yen of 原則枠 and of the other frames. */
interface Type {
  readonly id: `shokei-${'keieisha' | 'ma'}-r3-request`
  readonly succession: NonNullable<Plan['succession']>
  readonly other: NonNullable<Plan['succession']>
  readonly principle: number
  readonly others: number
}

/** programs.md has no worked example: both sides of each line in every frame, and each fact left out. */
export function framedCases({ id, succession, other, principle, others }: Type): readonly Case[] {
  const firm: Consortium = {
    program: id,
    members: [
      { name: 'デモ製菓', kind: 'company', roles: ['applicant'], prefecture: '15', size: 'sme', designations: [] },
    ],
    plan: { succession, frame: 'principle', purposes: ['new-business'], subsidy: principle },
  }
  const venture = planned(firm, { frame: 'venture', purposes: ['new-product'], subsidy: others })
  const productivity = planned(changed(firm, 'デモ製菓', { designations: ['keiei-kakushin'] }), {
    frame: 'productivity',
    subsidy: others,
  })
  const closing = (own: number, closure: number): Plan => ({
    subsidy: undefined,
    budget: [
      { category: 'equipment', subsidy: own },
      { category: 'closure', subsidy: closure },
    ],
  })
  const spending = (cost: number, subsidy: number): Plan => ({
    subsidy: undefined,
    budget: [{ category: 'equipment', cost, subsidy }],
  })
  return [
    {
      when: '原則枠でちょうど上限',
      team: firm,
      expect: numbered(id, { 1: 'met', 2: 'met', money: 'met', preference: 'met' }),
      outcome: 'ready',
    },
    {
      when: '原則枠で1円多いが、廃業費の内訳がない',
      team: planned(firm, { subsidy: principle + 1 }),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '原則枠で1円多く、廃業費はない',
      team: planned(firm, closing(principle + 1, 0)),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '原則枠で1円少ない',
      team: planned(firm, { subsidy: principle - 1 }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: 'ベンチャー型事業承継枠でちょうど上限',
      team: venture,
      expect: numbered(id, { 2: 'met', money: 'met', preference: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: 'ベンチャー型で1円多い',
      team: planned(venture, closing(others + 1, 0)),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: 'ベンチャー型で新サービスの提供',
      team: planned(venture, { purposes: ['new-service'] }),
      expect: numbered(id, { 2: 'met' }),
      outcome: 'ready',
    },
    {
      when: 'ベンチャー型なのに新商品も新サービスもない',
      team: planned(venture, { purposes: ['new-business'] }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ベンチャー型で取組の内容が未記入',
      team: planned(venture, { purposes: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '生産性向上枠で経営革新計画を提出済み',
      team: productivity,
      expect: numbered(id, { 2: 'met', money: 'met' }),
      outcome: 'ready',
    },
    {
      when: '生産性向上枠で1円多い',
      team: planned(productivity, closing(others + 1, 0)),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: '生産性向上枠で先端設備等導入計画を提出済み',
      team: changed(productivity, 'デモ製菓', { designations: ['sentan-setsubi'] }),
      expect: numbered(id, { 2: 'met' }),
      outcome: 'ready',
    },
    {
      when: '生産性向上枠なのにどちらの計画もない',
      team: changed(productivity, 'デモ製菓', { designations: [] }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '生産性向上枠で計画の提出が未記入',
      team: changed(productivity, 'デモ製菓', { designations: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '計画があっても枠が違う',
      team: planned(productivity, { frame: 'growth' }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '枠が未記入で、2つの上限の間',
      team: planned(firm, { frame: undefined, subsidy: others }),
      expect: numbered(id, { 2: 'unknown', money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '承継の類型が違う',
      team: planned(firm, { succession: other }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '承継の類型が未記入',
      team: planned(firm, { succession: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '小規模事業者も中小企業',
      team: changed(firm, 'デモ製菓', { size: 'small' }),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    },
    {
      when: '申請者が中堅企業',
      team: changed(firm, 'デモ製菓', { size: 'mid' }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '企業規模が未記入',
      team: changed(firm, 'デモ製菓', { size: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    { when: '申請者がいない', team: without(firm, 'デモ製菓'), expect: numbered(id, { 1: 'unmet' }) },
    {
      when: '原則枠で、廃業費がちょうど上乗せ額',
      team: planned(firm, closing(principle, principle)),
      expect: numbered(id, { money: 'met' }),
      outcome: 'ready',
    },
    {
      when: '原則枠で、廃業費が1円多い',
      team: planned(firm, closing(0, principle + 1)),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: 'ベンチャー型で、廃業費がちょうど上乗せ額',
      team: planned(venture, closing(others, others)),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: 'ベンチャー型で、廃業費が1円多い',
      team: planned(venture, closing(0, others + 1)),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: '生産性向上枠で、廃業費が1円多い',
      team: planned(productivity, closing(0, others + 1)),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: '原則枠の補助率は2分の1（ちょうど）',
      team: planned(firm, spending(2_000_000, 1_000_000)),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '原則枠で2分の1を1円超える',
      team: planned(firm, spending(2_000_000, 1_000_001)),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: 'ベンチャー型の補助率は3分の2（ちょうど）',
      team: planned(venture, spending(3_000_000, 2_000_000)),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: 'ベンチャー型で3分の2を1円超える',
      team: planned(venture, spending(3_000_000, 2_000_001)),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: '金額がまだない',
      team: planned(firm, { subsidy: undefined }),
      expect: numbered(id, { money: 'not-applicable' }),
    },
  ]
}
