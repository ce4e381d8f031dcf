import type { Case } from '../case.ts'
import type { kyosoItEditions } from './index.ts'
import { kyosoItR4Cases } from './kyoso-it-r4.cases.ts'

export const kyosoItCases: Readonly<Record<keyof typeof kyosoItEditions, readonly Case[]>> = {
  'kyoso-it-r4': kyosoItR4Cases,
}
