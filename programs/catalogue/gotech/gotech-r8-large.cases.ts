import type { Case } from '../case.ts'
import { gotechCases } from './gotech.cases.ts'
import { lateCases } from './gotech.late.cases.ts'
import { gotechMoneyCases } from './gotech.money.cases.ts'

const id = 'gotech-r8-large'

export const gotechR8LargeCases: readonly Case[] = [
  ...gotechCases(id),
  ...lateCases(id),
  ...gotechMoneyCases(id, { year: 100_000_000, total: 300_000_000 }),
]
