import { type Coefficients, type Constraint, solve } from 'yalps'

/** The rows and columns of an integer programme as they are written; every column is a whole number from 0. */
export interface Rows {
  /** A new row with its limits; its name. */
  row(limits: Constraint): string
  /** The weight of a column in a row; several weights add up. */
  add(column: string, row: string, weight: number): void
  /** A new column that is 0 or 1; its name. */
  flag(): string
  /** The least of one row over all that meets the others. */
  least(row: string): Solution
}

export type Solution =
  | { readonly is: 'found'; readonly numbers: ReadonlyMap<string, number> }
  /** Proved: no numbers meet all rows. */
  | { readonly is: 'none' }
  /** The solver stopped before it knew. */
  | { readonly is: 'gave-up' }

/** Far more branches than a team of a few dozen units needs. */
const mostBranches = 20_000

export function makeRows(): Rows {
  const constraints = new Map<string, Constraint>()
  const columns = new Map<string, Map<string, number>>()

  const row = (limits: Constraint): string => {
    const name = `r${constraints.size}`
    constraints.set(name, limits)
    return name
  }
  const add = (column: string, name: string, weight: number): void => {
    const weights = columns.get(column) ?? new Map<string, number>()
    columns.set(column, weights)
    if (weight !== 0) weights.set(name, (weights.get(name) ?? 0) + weight)
  }
  return {
    row,
    add,
    flag() {
      const name = `f${columns.size}`
      add(name, row({ max: 1 }), 1)
      return name
    },
    least(objective) {
      const variables: [string, Coefficients][] = [...columns]
      const { status, variables: found } = solve(
        { direction: 'minimize', objective, constraints, variables, integers: true },
        { tolerance: 0, timeout: Infinity, maxIterations: mostBranches },
      )
      if (status === 'optimal') return { is: 'found', numbers: new Map(found) }
      return { is: status === 'infeasible' ? 'none' : 'gave-up' }
    },
  }
}
