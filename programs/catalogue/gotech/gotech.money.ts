import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Source } from '../../verdict.ts'
import { researchBodies } from './gotech.roles.ts'

/** Caps of a frame in yen. */
interface Caps {
  readonly year: number
  readonly total: number
  /** Of shorter plans: of one year, of two. */
  readonly totals?: readonly number[]
}

/** The caps of a frame and the rate of all: two thirds for SMEs, a fixed amount for universities and public laboratories. */
export const gotechMoney = (caps: Caps, capSource: Source, rateSource: Source): readonly MoneyTerm[] => [
  {
    term: 'per-year-cap',
    called: words('補助金の申請額', 'Subsidy asked for'),
    ...caps,
    years: 3,
    payees: ['manager', 'main-research', 'member', 'research'],
    source: capSource,
  },
  {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [2, 3],
    fixed: researchBodies,
    note: words(
      '課税所得が15億円を超える中小企業は2分の1です。大学・公設試等の定額には上限がある場合があります。',
      'One half for an SME with taxable income over 1.5 billion yen; the fixed amount may be capped for some bodies.',
    ),
    source: rateSource,
  },
]
