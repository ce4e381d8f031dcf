import type { BudgetCategory } from '#consortium/plan-words.ts'
import { askFor } from '../questions.ts'
import type { Team } from '../team.ts'
import { type Amount, exactly, sumOf } from './amount.ts'
import { linesOf } from './budget-lines.ts'

/** The cost on some lines of the budget, or of all lines, else of all years. Undefined while no cost stands in the file. */
export function costOn(team: Team, lines?: readonly BudgetCategory[]): Amount | undefined {
  const { plan } = team.consortium
  if (!plan?.budget) return lines ? undefined : costs(plan?.years, 'plan.years')
  if (!lines) return costs(plan.budget, 'plan.budget')

  const entries = linesOf(team, lines)
  return entries.length === 0
    ? exactly(0)
    : (costs(entries, 'plan.budget') ?? { least: 0, most: Infinity, questions: [askFor('plan.budget')] })
}

const costs = (
  entries: readonly { readonly cost?: number | undefined }[] | undefined,
  path: 'plan.budget' | 'plan.years',
): Amount | undefined =>
  sumOf(
    entries?.map(({ cost }) => ({ subsidy: cost })),
    () => [askFor(path)],
  )
