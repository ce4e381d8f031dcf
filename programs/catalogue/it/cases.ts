import type { Case } from '../case.ts'
import type { itEditions } from './index.ts'
import { itR3MultiCases } from './it-r3-multi.cases.ts'

export const itCases: Readonly<Record<keyof typeof itEditions, readonly Case[]>> = {
  'it-r3-multi': itR3MultiCases,
}
