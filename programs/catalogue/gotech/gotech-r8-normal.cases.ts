import type { Case } from '../case.ts'
import { gotechCases } from './gotech.cases.ts'
import { lateCases } from './gotech.late.cases.ts'
import { gotechMoneyCases } from './gotech.money.cases.ts'

const id = 'gotech-r8-normal'

export const gotechR8NormalCases: readonly Case[] = [
  ...gotechCases(id),
  ...lateCases(id),
  ...gotechMoneyCases(id, { year: 45_000_000, total: 97_500_000 }),
]
