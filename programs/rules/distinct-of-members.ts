import { words } from '#consortium/words.ts'
import type { DistinctOfMembers } from '../rule.ts'
import { aboutWhom, counted, selectorFeatures } from '../selector-features.ts'
import { valueText } from '../shown.ts'
import { pathsBehind } from '../values.ts'
import { pathsOf, seatFor } from './counting.ts'
import { type DistinctFound, distinctFeatures, sayDistinct, showDistinct } from './distinct-says.ts'
import { judgeInterval } from './interval.ts'
import type { Shape } from './shape.ts'
import { tallyOf } from './tally-members.ts'

interface Found extends DistinctFound {
  readonly tooMany: boolean
}

/** So many different values of a fact among those that match: business fields, prefectures. */
export const distinctOfMembers: Shape<DistinctOfMembers, Found> = {
  judge({ who, value, among, ...limits }, team) {
    const { interval, values, ...told } = tallyOf(who, value, team, among)
    const judged = judgeInterval(interval, limits)
    return {
      ...told,
      ...judged,
      questions: judged.outcome === 'unknown' ? told.questions : [],
      found: { stated: told.counted.length > 0, values, tooMany: interval.least > (limits.atMost ?? Infinity) },
    }
  },

  say: (clause, { outcome, found }) => sayDistinct(clause, outcome, found),

  lacks: ({ who, called }, { outcome, short = 0, found }) =>
    outcome === 'unmet' && !found.tooMany
      ? [
          seatFor(
            who,
            short,
            words(
              `${called.ja}が異なる${who.called.ja}があと${short}者`,
              `${short} more ${who.called.en} of another ${called.en}`,
            ),
          ),
        ]
      : [],

  show: showDistinct,

  features: (clause) => [
    ...distinctFeatures(
      clause.value,
      clause,
      clause.among?.map((one) => valueText(`members[].${clause.value}`, one)),
    ),
    ...selectorFeatures(clause.who, 'who', counted),
  ],

  about: ({ value, who }) => aboutWhom(`distinct ${value}`, who),

  reads: ({ who, value }) => [...pathsOf(who), ...pathsBehind(value)],
}
