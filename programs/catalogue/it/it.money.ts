import type { Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import type { FlatCap, MoneyTerm } from '../../money/term.ts'
import type { Source } from '../../verdict.ts'

const asked = words('補助金の申請額', 'Subsidy asked for')

/** What one type pays, in yen: from `least` to `most` (`under`: less than it), at one rate. */
export const between = (
  least: number,
  { most, under }: Pick<FlatCap, 'most' | 'under'>,
  rate: Ratio,
  source: Source,
  note?: Words,
): readonly MoneyTerm[] => [
  { term: 'floor', called: asked, least, source },
  { term: 'flat-cap', called: asked, most, ...(under ? { under } : {}), payees: ['applicant'], source },
  { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate, ...(note ? { note } : {}), source },
]
