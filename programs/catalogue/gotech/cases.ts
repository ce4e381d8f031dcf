import type { Case } from '../case.ts'
import { gotechR4EquityCases } from './gotech-r4-equity.cases.ts'
import { gotechR4NormalCases } from './gotech-r4-normal.cases.ts'
import { gotechR8LargeCases } from './gotech-r8-large.cases.ts'
import { gotechR8NormalCases } from './gotech-r8-normal.cases.ts'
import type { gotechEditions } from './index.ts'

export const gotechCases: Readonly<Record<keyof typeof gotechEditions, readonly Case[]>> = {
  'gotech-r8-normal': gotechR8NormalCases,
  'gotech-r8-large': gotechR8LargeCases,
  'gotech-r4-normal': gotechR4NormalCases,
  'gotech-r4-equity': gotechR4EquityCases,
}
