import type { Plan } from '#consortium/consortium.ts'
import type { BudgetCategory } from '#consortium/plan-words.ts'
import type { Team } from '../team.ts'

export type BudgetLine = NonNullable<Plan['budget']>[number]

/** The lines of the budget that a term looks at: all, where it names none. Empty while there is no budget. */
export const linesOf = (
  { consortium: { plan } }: Team,
  lines: readonly BudgetCategory[] | undefined,
): readonly BudgetLine[] => plan?.budget?.filter(({ category }) => !lines || lines.includes(category)) ?? []
