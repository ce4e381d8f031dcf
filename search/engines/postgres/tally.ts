/** Counting settled rows: the best by static rank that are filed under what is looked for, by the values of some facets. */
import { type FacetName, type Filters, facetNames } from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import { filedUnder, holds, joined, unproven } from './conditions.ts'
import type { Fragment } from './handle.ts'
import type { Plan } from './plan.ts'
import { ask, newerKeys, unshadowed, unshadowedAmong, type Weighing } from './reading.ts'

/** Rows of the same values in some facets, and how many they are. */
export interface Cell {
  readonly kinds?: readonly string[]
  readonly prefecture?: string | null
  readonly municipality?: string | null
  readonly industry?: string | null
  readonly stage?: string | null
  readonly count: number
}

export interface Tally {
  readonly cells: readonly Cell[]
  /** False: counted over the best alone. */
  readonly exact: boolean
}

/** Counted exactly up to here. */
export const mostCounted = 10_000

/** Rows that will do where no count can be exact. */
export const sample = 3_000

/**
 * Rows of terms that the GIN index may mark for one count, which takes it some 15 ms. Where even the rarest need brings more, the best
 * of all rows are read instead.
 */
const mostMarked = 300_000

/** Where a sample will do and one row in eight is likely one of them, the best of all rows are read instead as well. */
const denseEnough = 1 / 8

/** Where nearly all rows are brought by the terms, they are read straight away. */
const mostShare = 0.8

/**
 * @param sought its filters are not looked at: the cells keep the values of `by`, which they are judged by
 * @param plans rows that one of them brings are looked at
 * @param most rows looked at; of more the best
 */
export async function tallyOf(
  weighing: Weighing,
  sought: Sought,
  plans: readonly Plan[],
  { by, most }: { readonly by: readonly FacetName[]; readonly most: number },
): Promise<Tally & { readonly looked: number }> {
  const { sql } = weighing
  const some = plans.filter(({ way }) => way !== 'nothing')
  if (some.length === 0) return { cells: [], exact: true, looked: 0 }
  const forwards =
    some.some(({ atMost }) => atMost > Math.min(mostMarked, mostShare * weighing.all)) ||
    (most === sample && some.reduce((sum, { likely }) => sum + likely, 0) > denseEnough * weighing.all)
  const rows = forwards
    ? () => sql`select * from search_settled as it order by it.standing, it.key limit ${most}`
    : () => sql`
        select * from search_settled as it where ${joined(
          sql,
          some.map(({ asked }) => sql`(${filedUnder(sql, asked)})`),
          'or',
        )} limit ${most + 1}`
  const unsure = forwards
    ? sought
    : unproven(
        sought,
        some.map(({ asked }) => asked),
      )
  const cells = await ask<Cell & { found: boolean }>(
    weighing,
    'tally',
    () => sql`
      with ${newerKeys(weighing)}
      ${grouped(
        weighing,
        ['found', ...columnsOf(by)],
        sql`
          select it.*, ${holds(sql, { ...unsure, filters: {} })} and ${most > sample ? unshadowedAmong(weighing) : unshadowed(weighing)} as found
          from (${rows()}) as it`,
      )}`,
  )
  const looked = countOf(cells)
  return { cells: cells.filter(({ found }) => found), exact: !forwards && looked <= most, looked }
}

/** The cells that pass the filters, or all but one of them. */
export const passing = (cells: readonly Cell[], filters: Filters, but: FacetName | null = null): Cell[] =>
  cells.filter((cell) =>
    facetNames.every((facet) => {
      const values = filters[facet] ?? []
      return facet === but || values.length === 0 || valuesOf(cell, facet).some((it) => values.includes(it))
    }),
  )

export const valuesOf = (cell: Cell, facet: FacetName): readonly string[] => {
  if (facet === 'kind') return cell.kinds ?? []
  const value = cell[facet]
  return value === null || value === undefined ? [] : [value]
}

/** How many rows there are of each combination of these columns. */
export const grouped = ({ sql }: Weighing, by: readonly string[], rows: Fragment): Fragment => {
  const names = by.map((it) => sql`${sql(it)}`)
  const listed = names.reduce((all, it, index) => (index === 0 ? it : sql`${all}, ${it}`), sql``)
  return by.length === 0
    ? sql`select count(*)::int as count from (${rows}) as rows`
    : sql`select ${listed}, count(*)::int as count from (${rows}) as rows group by ${listed}`
}

export const columnsOf = (facets: readonly FacetName[]): string[] =>
  facets.map((facet) => (facet === 'kind' ? 'kinds' : facet))

export const countOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0)
