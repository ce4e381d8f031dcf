import { words } from '#consortium/words.ts'
import type { MoneyTerm, RateTerm } from '../../money/term.ts'
import type { Who } from '../../selector.ts'
import type { Source } from '../../verdict.ts'
import { researchBodies } from './sapoin.roles.ts'

/** The caps of every year alike, and the rate of this one. */
export const jointBodyMoney = (
  capSource: Source,
  rate: Pick<RateTerm, 'source' | 'fixed' | 'unless' | 'note'>,
): readonly MoneyTerm[] => [
  {
    term: 'per-year-cap',
    called: words('補助金の申請額', 'Subsidy asked for'),
    year: 45_000_000,
    total: 97_500_000,
    years: 3,
    payees: ['manager', 'main-research', 'member', 'research'],
    source: capSource,
  },
  { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate: [2, 3], ...rate },
]

/** AMB-06: in R2 only the one that manages the project is paid the fixed amount. */
export const managingBodies: Who = {
  called: words('事業管理機関である大学・公設試等', 'research bodies that manage the project'),
  roles: ['manager'],
  any: researchBodies.any ?? [],
}
