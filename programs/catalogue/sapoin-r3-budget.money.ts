import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../money/term.ts'
import { researchBodies } from './sapoin-r3-budget.roles.ts'
import { sheet } from './sapoin-r3-budget.source.ts'

export const jointBodyMoney: readonly MoneyTerm[] = [
  {
    term: 'per-year-cap',
    called: words('補助金の申請額', 'Subsidy asked for'),
    year: 45_000_000,
    total: 97_500_000,
    years: 3,
    payees: ['manager', 'main-research', 'member', 'research'],
    source: sheet('3年間の総額で9,750万円、単年度で4,500万円を超えない範囲で補助を受けることが可能'),
  },
  {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [2, 3],
    unless: researchBodies,
    note: words(
      '「原則」とされ、大学・公設試等の例外はこの資料に記載がありません。これらが加わる場合は判定しません。',
      'Given "in principle"; an exception for research bodies is not printed here, so with one in the team it is not judged.',
    ),
    source: sheet('補助率：原則2/3以内'),
  },
]
