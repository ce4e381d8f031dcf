import { type Case, numbered } from '../case.ts'
import { sangyoDigitalCases, sangyoPair } from './sangyo-digital.cases.ts'

const id = 'sangyo-digital-r3-budget'

export const sangyoDigitalR3BudgetCases: readonly Case[] = [
  {
    number: 'E037',
    when: '中堅の地域未来牽引企業と、隣県のIT企業',
    team: sangyoPair(id),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met' }),
    outcome: 'ready',
  },
  ...sangyoDigitalCases(id),
]
