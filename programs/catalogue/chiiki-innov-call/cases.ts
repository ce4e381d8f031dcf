import type { Case } from '../case.ts'
import { chiikiInnovR4CallCases } from './chiiki-innov-r4-call.cases.ts'
import { chiikiInnovR5Cases } from './chiiki-innov-r5.cases.ts'
import type { chiikiInnovCallEditions } from './index.ts'

export const chiikiInnovCallCases: Readonly<Record<keyof typeof chiikiInnovCallEditions, readonly Case[]>> = {
  'chiiki-innov-r4-call': chiikiInnovR4CallCases,
  'chiiki-innov-r5': chiikiInnovR5Cases,
}
