import highs from 'highs'
import type { Rows } from '#matching/rows.ts'

type Limits = Parameters<Rows['row']>[0]

/** The rows of a programme as the text that solvers read, for a solver that shares nothing with ours. */
export function textRows() {
  const limits = new Map<string, Limits>()
  const weights = new Map<string, Map<string, number>>()
  const columns = new Set<string>()
  const row = (of: Limits): string => {
    const name = `r${limits.size}`
    limits.set(name, of)
    weights.set(name, new Map())
    return name
  }
  const add = (column: string, name: string, weight: number): void => {
    columns.add(column)
    const of = weights.get(name)
    if (of && weight !== 0) of.set(column, (of.get(column) ?? 0) + weight)
  }
  const sum = (name: string): string =>
    [...(weights.get(name) ?? [])]
      .map(([column, weight]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${column}`)
      .join('\n ')
  return {
    row,
    add,
    flag(): string {
      const name = `f${columns.size}`
      add(name, row({ max: 1 }), 1)
      return name
    },
    /** The least of one row, by HiGHS; null where no numbers meet the others. */
    async least(objective: string): Promise<number | null> {
      const asked = [...limits].flatMap(([name, of]) => {
        const left = sum(name)
        if (name === objective || left === '') return []
        const { equal, min, max } = of as { equal?: number; min?: number; max?: number }
        if (equal !== undefined) return [`${name}: ${left} = ${equal}`]
        return [
          ...(min === undefined ? [] : [`${name}l: ${left} >= ${min}`]),
          ...(max === undefined ? [] : [`${name}m: ${left} <= ${max}`]),
        ]
      })
      const text = `Minimize\n obj: ${sum(objective)}\nSubject To\n ${asked.join('\n ')}\nGeneral\n ${[...columns].join('\n ')}\nEnd\n`
      const solver = await highs()
      const solution = solver.solve(text, { mip_rel_gap: 0 })
      if (solution.Status === 'Infeasible') return null
      if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`)
      // Whole numbers come back as 0.9999999: rounded before they are weighed.
      const numberOf = (column: string) => Math.round((solution.Columns[column] as { Primal: number }).Primal)
      return [...(weights.get(objective) ?? [])].reduce((all, [column, weight]) => all + weight * numberOf(column), 0)
    },
  }
}
