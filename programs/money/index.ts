import { capBy } from './cap-by.ts'
import { countCap } from './count-cap.ts'
import { fixedAmount } from './fixed-amount.ts'
import { flatCap } from './flat-cap.ts'
import { floor } from './floor.ts'
import { marginalBands } from './marginal-bands.ts'
import { notStated } from './not-stated.ts'
import { partnerSurcharge } from './partner-surcharge.ts'
import { perMemberCap } from './per-member-cap.ts'
import { perYearCap } from './per-year-cap.ts'
import { rate } from './rate.ts'
import { shareCap } from './share-cap.ts'
import type { MoneyTerm } from './term.ts'
import type { TermShape } from './term-shape.ts'
import { paysNothing } from './unpaid.ts'

/** Every kind of money term by its name (facts.md section 3). */
export const terms = {
  'flat-cap': flatCap,
  floor,
  'per-member-cap': perMemberCap,
  'cap-by': capBy,
  rate,
  unpaid: paysNothing,
  'per-year-cap': perYearCap,
  'marginal-bands': marginalBands,
  'count-cap': countCap,
  'share-cap': shareCap,
  'partner-surcharge': partnerSurcharge,
  'fixed-amount': fixedAmount,
  'not-stated': notStated,
} satisfies { [Name in MoneyTerm['term']]: TermShape<Extract<MoneyTerm, { term: Name }>> }

/** The kind of a term, which answers for it. */
export const termOf = <T extends MoneyTerm>(term: T): TermShape<T> => terms[term.term] as unknown as TermShape<T>
