import { type Case, planned } from '../case.ts'
import { type SabisapoYear, sabisapoCases, servicePair } from './sabisapo.cases.ts'

const year: SabisapoYear = { id: 'sabisapo-r3-budget', first: 2021 }

/** programs.md has no worked example of this edition. Its theme is no condition any more. */
export const sabisapoR3BudgetCases: readonly Case[] = [
  ...sabisapoCases(year),
  {
    when: '先端技術を活用しなくてもよい',
    team: planned(servicePair(year), { usesAdvancedTechnology: false, developsService: undefined }),
    expect: {},
    outcome: 'ready',
  },
]
