/**
 * The golden set: what people type and whom they expect, over the documents of `corpus.ts`. It was written before the engine
 * was tuned and by somebody who had not read it; change a query when the data changes, never because an engine misses it.
 */

import type { GoldenDocument } from './corpus.ts'
import { does } from './groups/does.ts'
import { exact } from './groups/exact.ts'
import { kana } from './groups/kana.ts'
import { legalForm } from './groups/legal-form.ts'
import { longText } from './groups/long-text.ts'
import { nothing } from './groups/nothing.ts'
import { oldForm } from './groups/old-form.ts'
import { oneKanji } from './groups/one-kanji.ts'
import { partial } from './groups/partial.ts'
import { place } from './groups/place.ts'
import { programme } from './groups/programme.ts'
import { twoKanji } from './groups/two-kanji.ts'
import { typo } from './groups/typo.ts'
import type { GradedQuery } from './measure.ts'
import type { Asked, GoldenQuery, Group } from './query.ts'
import { gradesOf } from './rule.ts'

const byGroup: Readonly<Record<Group, readonly Asked[]>> = {
  exact,
  partial,
  kana,
  typo,
  oldForm,
  legalForm,
  place,
  does,
  programme,
  oneKanji,
  twoKanji,
  longText,
  nothing,
}

/** Every query, group by group. */
export const goldenQueries: readonly GoldenQuery[] = (Object.keys(byGroup) as Group[]).flatMap((group) =>
  byGroup[group].map((query) => ({ group, ...query })),
)

/** Every query with the grades of what it expects in these documents: what `measure` takes. */
export const gradedQueries = (corpus: readonly GoldenDocument[]): readonly GradedQuery[] =>
  goldenQueries.map((query) => ({ group: query.group, text: query.text, grades: gradesOf(query, corpus) }))
