import type { Case } from './case.ts'
import { chiikiDxR4ACases } from './chiiki-dx-r4-a.cases.ts'
import { chiikiDxR4BCases } from './chiiki-dx-r4-b.cases.ts'
import { chiikiDxR4CCases } from './chiiki-dx-r4-c.cases.ts'
import type { EditionId } from './index.ts'
import { itR3MultiCases } from './it-r3-multi.cases.ts'
import { sapoinR2Cases } from './sapoin-r2.cases.ts'
import { sapoinR3BudgetCases } from './sapoin-r3-budget.cases.ts'
import { sapoinR3RequestCases } from './sapoin-r3-request.cases.ts'

/** The cases of every edition. An edition without cases does not compile. */
export const casesOf: Readonly<Record<EditionId, readonly Case[]>> = {
  'chiiki-dx-r4-a': chiikiDxR4ACases,
  'chiiki-dx-r4-b': chiikiDxR4BCases,
  'chiiki-dx-r4-c': chiikiDxR4CCases,
  'sapoin-r2': sapoinR2Cases,
  'sapoin-r3-request': sapoinR3RequestCases,
  'sapoin-r3-budget': sapoinR3BudgetCases,
  'it-r3-multi': itR3MultiCases,
}
