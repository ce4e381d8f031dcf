import { type BudgetCategory, budgetCategories } from '#consortium/plan-words.ts'
import { idsOf } from '#consortium/words.ts'
import type { Edition } from '../edition.ts'

/** What an edition's budget is made of: the categories its money tells apart, and how many years; 0 where years do not matter. */
export interface BudgetColumns {
  readonly categories: readonly BudgetCategory[]
  readonly years: number
  /** What is paid follows from sales, and no cost is looked at. */
  readonly formula: boolean
}

export function columnsOf({ money }: Pick<Edition, 'money'>): BudgetColumns {
  const lists = money.flatMap((it) => [
    ...(it.lines ? [it.lines] : []),
    ...('besides' in it && it.besides ? [it.besides] : []),
    ...(it.term === 'share-cap' && Array.isArray(it.of) ? [it.of as readonly BudgetCategory[]] : []),
  ])
  const rest = money.some((it) => (it.term === 'rate' || it.term === 'marginal-bands') && !it.lines)
  const named = idsOf(budgetCategories).filter(
    // What no list tells from the rest is the rest.
    (category) => category !== 'other' && lists.some((list) => list.includes(category) && !list.includes('other')),
  )
  const other = named.length === 0 || rest || lists.some((list) => list.includes('other'))
  return {
    categories: [...named, ...(other ? (['other'] as const) : [])],
    years: Math.max(0, ...money.map((it) => (it.term === 'per-year-cap' ? it.years : 0))),
    formula: money.some(({ term }) => term === 'fixed-amount'),
  }
}
