import { findPrefecture } from '#consortium/prefecture.ts'
import { type Words, words } from '#consortium/words.ts'
import { askFor } from '../questions.ts'
import type { DistinctAreas } from '../rule.ts'
import { type DistinctFound, distinctFeatures, sayDistinct, showDistinct } from './distinct-says.ts'
import { judgeInterval } from './interval.ts'
import type { Shape } from './shape.ts'
import { tallied } from './tally.ts'

/** So many prefectures in the activity area; named twice counts once. */
export const distinctAreas: Shape<DistinctAreas, DistinctFound> = {
  judge({ of, among, ...limits }, { consortium }) {
    const list = consortium[of]
    if (list === undefined)
      return {
        outcome: 'unknown',
        counted: [],
        notCounted: [],
        questions: [askFor(of)],
        found: { stated: false, values: [] },
      }

    const values = [...new Set(list)].map(nameOf)
    return {
      ...judgeInterval(tallied([{ is: 'yes', values: list }], { among, many: true }), limits),
      counted: values.map((called) => ({ index: null, name: called.ja, called, why: words('', '') })),
      notCounted: [],
      questions: [],
      evidence: 'self',
      found: { stated: true, values },
    }
  },

  say: (clause, { outcome, found }) => sayDistinct(clause, outcome, found),
  lacks: () => [],
  show: showDistinct,
  features: (clause) => distinctFeatures(clause.of, clause),
  about: ({ of }) => [of],
  reads: ({ of }) => [of],
}

function nameOf(code: string): Words {
  const found = findPrefecture(code)
  return found ? words(found.ja, found.en) : words(code, code)
}
