import type { Case } from '../case.ts'
import { jizokuCases } from './jizoku.cases.ts'
import { amountCases, rateCases } from './seisansei.cases.ts'
import { teamOf } from './seisansei.teams.ts'

const id = 'jizoku-r2-supp3-normal'
const body = teamOf(id, { size: 'small', hasBusinessPlan: true }, { subsidy: 500_000 })
const line = { id, body }

/** programs.md has no worked example of this edition. */
export const jizokuR2Supp3NormalCases: readonly Case[] = [
  ...jizokuCases(line),
  ...amountCases(line, 500_000),
  ...rateCases(line, '小規模事業者', body, [2, 3], 600_000),
]
