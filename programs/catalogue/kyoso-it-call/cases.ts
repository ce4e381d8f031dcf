import type { Case } from '../case.ts'
import type { kyosoItCallEditions } from './index.ts'
import { kyosoItR3Cases } from './kyoso-it-r3.cases.ts'

export const kyosoItCallCases: Readonly<Record<keyof typeof kyosoItCallEditions, readonly Case[]>> = {
  'kyoso-it-r3': kyosoItR3Cases,
}
