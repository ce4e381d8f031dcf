import { countCap } from './count-cap.ts'
import { flatCap } from './flat-cap.ts'
import { marginalBands } from './marginal-bands.ts'
import { perYearCap } from './per-year-cap.ts'
import { rate } from './rate.ts'
import { shareCap } from './share-cap.ts'
import type { MoneyTerm, TermShape } from './term.ts'
import { paysNothing } from './unpaid.ts'

/** Every kind of money term by its name (facts.md section 3). */
export const terms = {
  'flat-cap': flatCap,
  rate,
  unpaid: paysNothing,
  'per-year-cap': perYearCap,
  'marginal-bands': marginalBands,
  'count-cap': countCap,
  'share-cap': shareCap,
} satisfies { [Name in MoneyTerm['term']]: TermShape<Extract<MoneyTerm, { term: Name }>> }

/** The kind of a term, which answers for it. */
export const termOf = <T extends MoneyTerm>(term: T): TermShape<T> => terms[term.term] as unknown as TermShape<T>
