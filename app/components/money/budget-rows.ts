import type { BudgetCategory } from '#consortium/plan-words.ts'
import { parseYen } from '#consortium/yen.ts'
import type { Edition } from '#programs/edition.ts'
import { columnsOf } from '#programs/estimate/columns.ts'
import { callWindow } from '#programs/window.ts'
import type { BudgetLine } from '#rooms/amounts.ts'
import { type Fields, rowsOf } from '../fact/read.ts'

/** One row of a budget's form. */
export interface BudgetRow {
  readonly category: BudgetCategory
  readonly year?: number
  readonly line?: BudgetLine
}

/**
 * The rows of one organisation's budget: every category that the edition's money tells apart, in every year that counts; and what
 * was entered before, whatever it was for. Years are those of the plan, else they begin with the call. `on` is a day in Japan.
 */
export function budgetRows(
  edition: Edition,
  lines: readonly BudgetLine[],
  planned: unknown,
  on: string,
): readonly BudgetRow[] {
  const { categories, years: count } = columnsOf(edition)
  const years = count === 0 ? [undefined] : yearsOf(count, lines, planned, yearOf(callWindow(edition, on).opens ?? on))
  const rows = years.flatMap((year) => categories.map((category) => ({ category, ...(year ? { year } : {}) })))
  const isAt = (row: BudgetRow) => (line: BudgetLine) => line.category === row.category && line.year === row.year
  const held = rows.map((row) => lines.find(isAt(row)))
  return [
    ...rows.map((row, at) => ({ ...row, ...(held[at] ? { line: held[at] } : {}) })),
    ...lines
      .filter((line) => !held.includes(line))
      .map((line) => ({ category: line.category, ...(line.year ? { year: line.year } : {}), line })),
  ]
}

/** A call that opens before April is for the fiscal year to come: either way, the year of that day. */
const yearOf = (day: string): number => Number(day.slice(0, 4))

function yearsOf(count: number, lines: readonly BudgetLine[], planned: unknown, first: number): number[] {
  const inPlan = Array.isArray(planned) ? planned.flatMap(({ year }: { year?: unknown }) => Number(year) || []) : []
  const known = [...new Set([...inPlan, ...lines.flatMap(({ year }) => year ?? [])])].toSorted((a, b) => a - b)
  const [begin = first] = known
  const further = Array.from({ length: count }, (_, at) => begin + at).filter((year) => !known.includes(year))
  return [...known, ...further].slice(0, Math.max(count, known.length)).toSorted((a, b) => a - b)
}

/** What a form of budget rows says; fields that are no whole yen are named, and left out. */
export function readBudget(fields: Fields): { lines: BudgetLine[]; wrong: string[] } {
  const wrong: string[] = []
  const lines = rowsOf(fields, 'b').flatMap((row) => {
    const yenAt = (name: string) => {
      const typed = String(fields.get(`b.${row}.${name}`) ?? '').trim()
      if (typed === '') return {}
      const yen = parseYen(typed)
      if (yen === undefined) wrong.push(`b.${row}.${name}`)
      return yen === undefined ? {} : { [name]: yen }
    }
    const year = Number(fields.get(`b.${row}.year`)) || undefined
    const amounts = { ...yenAt('cost'), ...yenAt('subsidy') }
    if (Object.keys(amounts).length === 0) return []
    const category = String(fields.get(`b.${row}.category`) ?? '') as BudgetCategory
    return [{ category, ...(year ? { year } : {}), ...amounts }]
  })
  return { lines, wrong }
}

/** The fields that would read as these lines. */
export const writeBudget = (lines: readonly BudgetLine[]): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap((line, at) => Object.entries(line).map(([name, value]) => [`b.${at}.${name}`, String(value)])),
  )
