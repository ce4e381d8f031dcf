import { type Coefficients, type Constraint, solve } from 'yalps'

/** The rows and columns of an integer programme as they are written; every column is a whole number from 0. */
export interface Rows {
  /** A new row with its limits; its name. */
  row(limits: Constraint): string
  /** The weight of a column in a row; several weights add up. */
  add(column: string, row: string, weight: number): void
  /** A new column that is 0 or 1; its name. */
  flag(): string
  /** The least of one row over all that meets the others, looked for so many milliseconds at the most. */
  least(row: string, left: number): Solution
}

export type Solution =
  | { readonly is: 'found'; readonly numbers: ReadonlyMap<string, number> }
  /** Proved: no numbers meet all rows. */
  | { readonly is: 'none' }
  /** The solver stopped before it knew: the best it had come to, if it had come to any. */
  | { readonly is: 'gave-up'; readonly numbers: ReadonlyMap<string, number> | null }

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
    least(objective, left) {
      if (left <= 0) return { is: 'gave-up', numbers: null }

      const variables: [string, Coefficients][] = [...columns]
      const { status, variables: found } = solve(
        { direction: 'minimize', objective, constraints, variables, integers: true },
        { tolerance: 0, timeout: left, maxIterations: mostBranches },
      )
      if (status === 'optimal') return { is: 'found', numbers: new Map(found) }
      if (status === 'infeasible') return { is: 'none' }
      return { is: 'gave-up', numbers: found.length > 0 ? new Map(found) : null }
    },
  }
}
