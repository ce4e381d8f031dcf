import { type Case, numbered } from '../case.ts'
import { digitalKeieiCases, keieiTeam } from './digital-keiei.cases.ts'

const id = 'digital-keiei-r3-budget'

export const digitalKeieiR3BudgetCases: readonly Case[] = [
  {
    number: 'E036',
    when: '指定も承認もない中小企業',
    team: keieiTeam(id, []),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  ...digitalKeieiCases(id),
]
