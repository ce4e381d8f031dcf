import type { Consortium, Plan } from '#consortium/consortium.ts'
import { budgetCategories } from '#consortium/plan-words.ts'
import type { PrefectureCode } from '#consortium/prefecture.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'

/** A type, its prefectures, one beside them, and its amounts in yen. */
export interface Type {
  readonly id: `nariwai-r2-${string}`
  readonly inside: readonly PrefectureCode[]
  readonly outside: PrefectureCode
  readonly cap: number
  readonly fixed: number
}

/** A firm that the type finds ready, asking for the whole cap. */
export const firmOf = ({ id, inside: [first], cap }: Pick<Type, 'id' | 'inside' | 'cap'>): Consortium => ({
  program: id,
  members: [{ name: 'デモ旅館', kind: 'company', roles: ['applicant'], prefecture: first, size: 'sme' }],
  plan: { damaged: true, recoveryPlanCertified: true, subsidy: cap },
})

/** Both sides of each line of a type, and each fact left out. */
export function nariwaiCases({ id, inside, outside, cap, fixed }: Type): readonly Case[] {
  const firm = firmOf({ id, inside, cap })
  const lines = (...budget: NonNullable<Plan['budget']>): Plan => ({ subsidy: undefined, budget })
  return [
    ...inside.map(
      (prefecture): Case => ({
        when: `対象の県（${prefecture}）でちょうど上限`,
        team: changed(firm, 'デモ旅館', { prefecture }),
        expect: numbered(id, { 1: 'met', 2: 'met', money: 'met' }),
        outcome: 'ready',
      }),
    ),
    {
      when: '対象でない県',
      team: changed(firm, 'デモ旅館', { prefecture: outside }),
      expect: numbered(id, { 1: 'met', 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '所在地が未記入',
      team: changed(firm, 'デモ旅館', { prefecture: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '被害がない',
      team: planned(firm, { damaged: false }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '被害の有無が未記入',
      team: planned(firm, { damaged: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '小規模事業者も対象',
      team: changed(firm, 'デモ旅館', { size: 'small' }),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    },
    {
      when: '大企業',
      team: changed(firm, 'デモ旅館', { size: 'large' }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '企業規模が未記入',
      team: changed(firm, 'デモ旅館', { size: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '申請者がいない',
      team: without(firm, 'デモ旅館'),
      expect: numbered(id, { 1: 'unmet', 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '申請者でない大企業が対象外の県から手伝う',
      team: joinedBy(firm, { name: 'デモ本社', kind: 'company', roles: [], prefecture: outside, size: 'large' }),
      expect: numbered(id, { 1: 'met', 2: 'met' }),
      outcome: 'ready',
    },
    { when: '1円多い', team: planned(firm, { subsidy: cap + 1 }), expect: numbered(id, { money: 'unmet' }) },
    { when: '1円少ない', team: planned(firm, { subsidy: cap - 1 }), expect: numbered(id, { money: 'met' }) },
    {
      when: '定額補助の部分がちょうど上限',
      team: planned(firm, lines({ category: 'fixed-part', cost: fixed, subsidy: fixed })),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '定額補助の部分が1円多い',
      team: planned(firm, lines({ category: 'fixed-part', subsidy: fixed + 1 })),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: '補助率4分の3（ちょうど）',
      team: planned(firm, lines({ category: 'equipment', cost: 4_000_000, subsidy: 3_000_000 })),
      expect: numbered(id, { money: 'met' }),
    },
    ...idsOf(budgetCategories)
      .filter((category) => category !== 'fixed-part')
      .map(
        (category): Case => ({
          when: `補助率4分の3を1円超える（${budgetCategories[category].ja}）`,
          team: planned(firm, lines({ category, cost: 4_000_000, subsidy: 3_000_001 })),
          expect: numbered(id, { money: 'unmet' }),
        }),
      ),
    {
      when: '申請額の一部が未記入',
      team: planned(firm, lines({ category: 'equipment', subsidy: 1_000_000 }, { category: 'closure' })),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '金額がまだない',
      team: planned(firm, { subsidy: undefined }),
      expect: numbered(id, { money: 'not-applicable' }),
    },
  ]
}
