import type { Case } from '../case.ts'
import type { koudoEditions } from './index.ts'
import { koudoKigyokanR2Cases } from './koudo-kigyokan-r2.cases.ts'
import { koudoKigyokanR3BudgetCases } from './koudo-kigyokan-r3-budget.cases.ts'
import { koudoKigyokanR3RequestCases } from './koudo-kigyokan-r3-request.cases.ts'
import { koudoSmallModelR3RequestCases } from './koudo-small-model-r3-request.cases.ts'
import { supplyChainCases } from './koudo-supply-chain.cases.ts'
import { koudoSupplyChainR3BudgetCases } from './koudo-supply-chain-r3-budget.cases.ts'
import { koudoSupplyChainR3RequestCases } from './koudo-supply-chain-r3-request.cases.ts'

export const koudoCases: Readonly<Record<keyof typeof koudoEditions, readonly Case[]>> = {
  'koudo-kigyokan-r2': koudoKigyokanR2Cases,
  'koudo-kigyokan-r3-request': koudoKigyokanR3RequestCases,
  'koudo-kigyokan-r3-budget': koudoKigyokanR3BudgetCases,
  'koudo-supply-chain-r2': supplyChainCases('koudo-supply-chain-r2'),
  'koudo-supply-chain-r3-request': koudoSupplyChainR3RequestCases,
  'koudo-supply-chain-r3-budget': koudoSupplyChainR3BudgetCases,
  'koudo-small-model-r3-request': koudoSmallModelR3RequestCases,
}
