import type { Case } from '../case.ts'
import { fukkatsu202111Cases } from './fukkatsu-2021-11.cases.ts'
import { fukkatsu202111MonthCases } from './fukkatsu-2021-11.months.cases.ts'
import type { fukkatsuEditions } from './index.ts'

export const fukkatsuCases: Readonly<Record<keyof typeof fukkatsuEditions, readonly Case[]>> = {
  'fukkatsu-2021-11': [...fukkatsu202111Cases, ...fukkatsu202111MonthCases],
}
