import type { Case } from '../case.ts'
import { conditionCases } from './chiiki-dx-r4.conditions.cases.ts'
import { moneyCases } from './chiiki-dx-r4.money.cases.ts'
import { planCases } from './chiiki-dx-r4.plan.cases.ts'
import { seatCases } from './chiiki-dx-r4.seats.cases.ts'
import type { CommunityType } from './chiiki-dx-r4.teams.ts'

/** What stands on each line of a type, beside it, and with its fact left out: alike in Ａ, Ｂ and Ｃ. */
export const chiikiDxLineCases = (type: CommunityType): readonly Case[] => [
  ...seatCases(type),
  ...conditionCases(type),
  ...planCases(type),
  ...moneyCases(type),
]
