import type { Metric } from '#consortium/plan-words.ts'
import { type Words, words } from '#consortium/words.ts'
import type { RateTerm } from '../../money/term.ts'
import type { AllOf, Clause, FactIs, GrowthTarget, Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'

/** Value added +3% and wages +1.5% a year on average, as every edition of the line asks; some ask for more. */
export const planRule = (id: string, source: Source, span: Words, ...more: readonly GrowthTarget[]): Rule => ({
  id: `${id}#plan`,
  title: words('付加価値額と給与支給総額の目標', 'Targets for value added and wages'),
  strength: 'hard',
  source,
  ...risen(span, more),
})

const risen = (span: Words, more: readonly GrowthTarget[]): AllOf => ({
  shape: 'all-of',
  parts: [rise('valueAdded', [3, 100], span), rise('wages', [15, 1000], span), ...more],
})

const rise = (metric: Metric, risenBy: GrowthTarget['rise'], span: Words): GrowthTarget => ({
  shape: 'growth-target',
  metric,
  rise: risenBy,
  per: 'year',
  span,
})

export const sharing: FactIs = {
  shape: 'fact-is',
  fact: 'plan.sharesData',
  in: [true],
  asks: words('データの共有', 'the sharing of data'),
  mend: words('構成員の間で共有するデータを計画に書いてください。', 'Add which data the members share.'),
}

/** Who is preferred: those that raise wages or extend social insurance; in the R3 budget also larger groups. */
export const preferenceRule = (id: string, source: Source, ...more: readonly Clause[]): Rule => ({
  id: `${id}#preference`,
  title: words('優先して支援される取組', 'What is preferred'),
  strength: 'preference',
  source,
  shape: 'any-of',
  called: words('優先して支援される取組', 'What is preferred'),
  parts: [
    {
      shape: 'fact-is',
      fact: 'plan.raisesWages',
      in: [true],
      asks: words('積極的な賃上げ', 'an active rise of wages'),
      mend: words('賃上げの取組を計画に書くと優先されます。', 'A rise of wages in the plan is preferred.'),
    },
    {
      shape: 'fact-is',
      fact: 'plan.extendsSocialInsurance',
      in: [true],
      asks: words('被用者保険の任意適用', 'voluntary social insurance'),
      mend: words('任意適用の取組を計画に書くと優先されます。', 'Voluntary coverage in the plan is preferred.'),
    },
    ...more,
  ],
})

/** SMEs at 1/2, small ones at 2/3. */
export const rateBySize = (source: Source): RateTerm => ({
  term: 'rate',
  called: words('補助対象経費', 'Eligible cost'),
  rate: [1, 2],
  rows: [{ called: words('小規模事業者', 'small enterprises'), who: { sizes: ['small'] }, rate: [2, 3] }],
  source,
})
