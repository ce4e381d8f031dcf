import type { Case } from '../case.ts'
import type { koudoCallEditions } from './index.ts'
import { koudoKigyokanR3CallCases, koudoSupplyChainR3CallCases } from './koudo-r3-call.cases.ts'

export const koudoCallCases: Readonly<Record<keyof typeof koudoCallEditions, readonly Case[]>> = {
  'koudo-kigyokan-r3-call': koudoKigyokanR3CallCases,
  'koudo-supply-chain-r3-call': koudoSupplyChainR3CallCases,
}
