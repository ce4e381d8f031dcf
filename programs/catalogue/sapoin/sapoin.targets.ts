import { words } from '#consortium/words.ts'
import type { AllOf, GrowthTarget } from '../../rule.ts'

const risen = (metric: GrowthTarget['metric'], rise: GrowthTarget['rise']): GrowthTarget => ({
  shape: 'growth-target',
  metric,
  rise,
  per: 'whole',
  withinYears: 5,
  span: words('事業終了後5年時点まで', 'five years after the end'),
})

/** What サポイン and サビサポ ask of every year's plan: value added +15%, wages +7.5%. */
export const fiveYearTargets: AllOf = {
  shape: 'all-of',
  parts: [risen('valueAdded', [15, 100]), risen('wages', [75, 1000])],
}
