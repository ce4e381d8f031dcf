import type { Case } from '../case.ts'
import type { sapoinEditions } from './index.ts'
import { sabisapoR2Cases } from './sabisapo-r2.cases.ts'
import { sabisapoR3BudgetCases } from './sabisapo-r3-budget.cases.ts'
import { sabisapoR3RequestCases } from './sabisapo-r3-request.cases.ts'
import { sapoinR2Cases } from './sapoin-r2.cases.ts'
import { sapoinR3BudgetCases } from './sapoin-r3-budget.cases.ts'
import { sapoinR3RequestCases } from './sapoin-r3-request.cases.ts'

export const sapoinCases: Readonly<Record<keyof typeof sapoinEditions, readonly Case[]>> = {
  'sapoin-r2': sapoinR2Cases,
  'sapoin-r3-request': sapoinR3RequestCases,
  'sapoin-r3-budget': sapoinR3BudgetCases,
  'sabisapo-r2': sabisapoR2Cases,
  'sabisapo-r3-request': sabisapoR3RequestCases,
  'sabisapo-r3-budget': sabisapoR3BudgetCases,
}
