import type { Case } from '../case.ts'
import { chiikiInnovationH28R2Cases } from './chiiki-innovation-h28-r2.cases.ts'
import { digitalKeieiR3BudgetCases } from './digital-keiei-r3-budget.cases.ts'
import { digitalKeieiR3RequestCases } from './digital-keiei-r3-request.cases.ts'
import type { chiikiMiraiEditions } from './index.ts'
import { sangyoDigitalR3BudgetCases } from './sangyo-digital-r3-budget.cases.ts'
import { sangyoDigitalR3RequestCases } from './sangyo-digital-r3-request.cases.ts'
import { wakamonoItenCases } from './wakamono-iten.cases.ts'

export const chiikiMiraiCases: Readonly<Record<keyof typeof chiikiMiraiEditions, readonly Case[]>> = {
  'chiiki-innovation-h28-r2': chiikiInnovationH28R2Cases,
  'digital-keiei-r3-request': digitalKeieiR3RequestCases,
  'digital-keiei-r3-budget': digitalKeieiR3BudgetCases,
  'sangyo-digital-r3-request': sangyoDigitalR3RequestCases,
  'sangyo-digital-r3-budget': sangyoDigitalR3BudgetCases,
  'wakamono-iten-r3-request': wakamonoItenCases('wakamono-iten-r3-request'),
  'wakamono-iten-r3-budget': wakamonoItenCases('wakamono-iten-r3-budget'),
}
