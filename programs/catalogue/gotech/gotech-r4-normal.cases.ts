import type { Case } from '../case.ts'
import { gotechCases } from './gotech.cases.ts'
import { earlyCases } from './gotech.early.cases.ts'
import { gotechMoneyCases } from './gotech.money.cases.ts'

const id = 'gotech-r4-normal'

export const gotechR4NormalCases: readonly Case[] = [
  ...gotechCases(id),
  ...earlyCases(id),
  ...gotechMoneyCases(id, { year: 45_000_000, total: 97_500_000 }),
]
