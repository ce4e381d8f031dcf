import { type Words, words } from '#consortium/words.ts'
import type { AllOf, AnyOf, GrowthTarget, Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { r1Sheet } from './seisansei.source.ts'

/** A rise a year. */
export const yearly = (metric: GrowthTarget['metric'], rise: GrowthTarget['rise'], span: Words): GrowthTarget => ({
  shape: 'growth-target',
  metric,
  rise,
  per: 'year',
  span,
})

/**
 * What ものづくり補助金 as a whole aims at: value added and wages. Targets of the programme over all its firms, so advice
 * to one of them.
 */
export const programmeTargets = (
  id: string,
  source: Source,
  span: Words,
  readings?: Rule['readings'],
): Rule & { readonly shape: 'all-of' } => ({
  id: `${id}#plan`,
  title: words('付加価値額と給与支給総額の目標（事業全体）', 'Targets of the programme: value added and wages'),
  strength: 'advice',
  source,
  ...(readings ? { readings } : {}),
  shape: 'all-of',
  parts: [yearly('valueAdded', [3, 100], span), yearly('wages', [15, 1000], span)],
})

export const withinFourYears = words('事業終了後4年以内', 'within four years after the end')

const planPeriod = words('事業計画期間', 'over the plan')

/** R1: what ものづくり補助金 asks of every plan, and what earns 持続化補助金 points. */
export const wagesByPlan: AllOf = {
  shape: 'all-of',
  parts: [
    yearly('wages', [15, 1000], planPeriod),
    {
      shape: 'figure-between',
      fact: 'plan.minimumWageMargin',
      called: words('事業場内最低賃金と地域別最低賃金の差', 'Lowest wage over the regional minimum'),
      unit: words('円', 'yen'),
      atLeast: 30,
    },
  ],
}

/** The sentence on it, with its exception in brackets. */
export const wagesSource = r1Sheet(
  '事業計画期間において、「給与支給総額が年率平均1.5%以上向上」、「事業場内最低賃金が地域別最低賃金＋30円以上」を満たすこと等を申請要件とします。（持続化補助金及びIT導入補助金の一部事業者は加点要件）',
)

/** What the R1 sheet puts first: one of the two is enough. */
export const raisesOrExtends: AnyOf = {
  shape: 'any-of',
  called: words('優先的な支援', 'Preference'),
  parts: [
    {
      shape: 'fact-is',
      fact: 'plan.raisesWages',
      in: [true],
      asks: words('積極的な賃上げ', 'an active wage raise'),
      mend: words('賃上げの取組を計画に加えると優先されます。', 'Adding a wage raise gives preference.'),
    },
    {
      shape: 'fact-is',
      fact: 'plan.extendsSocialInsurance',
      in: [true],
      asks: words('被用者保険の任意適用', 'social insurance beyond the duty'),
      mend: words('任意適用を計画に加えると優先されます。', 'Adding it gives preference.'),
    },
  ],
}
