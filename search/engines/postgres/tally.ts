/** Counting: how many match, and how many of them by each facet. */
import type { FacetName } from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import { narrowed } from './candidates.ts'
import { filedUnder, holds, joined } from './conditions.ts'
import type { Fragment } from './handle.ts'
import { needsOf } from './needs.ts'
import { mostForwards, planOf } from './plan.ts'
import { ask, mostShadows, unshadowed, type Weighing } from './reading.ts'

/** Rows of the same values in the facets that were asked for, and how many they are. */
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

/** @param most hits after which counting stops, `mostCounted` or less */
export async function tallyOf(
  weighing: Weighing,
  sought: Sought,
  facets: readonly FacetName[],
  most: number = mostCounted,
): Promise<Tally> {
  const { sql, all, frequencies } = weighing
  const plan = planOf(sought, frequencies, all, most)
  // Where far more match than are counted, the best are read in rank order; else the terms bring them all.
  const forwards = plan.likely > 1.5 * most
  const by = columnsOf(facets)
  const settled = () =>
    forwards
      ? sql`
        select it.* from (
          select * from search_settled as it order by it.standing, it.key limit ${Math.min(mostForwards, most)}
        ) as it where ${joined(sql, [holds(sql, sought), unshadowed(weighing)], 'and')}`
      : sql`
        select it.* from search_settled as it
        where ${filedUnder(sql, plan.asked)} and ${joined(sql, [holds(sql, sought), unshadowed(weighing)], 'and')}
        limit ${most + 1}`
  const cells = plan.way === 'nothing' ? [] : await ask<Cell>(weighing, 'tally', () => grouped(weighing, by, settled()))
  const counted = countOf(cells)
  return {
    cells: [...cells, ...(await recentCells(weighing, sought, by))],
    exact: !(forwards || counted > most) || plan.way === 'nothing',
  }
}

/** What recent rows add. */
async function recentCells(weighing: Weighing, sought: Sought, by: readonly string[]): Promise<Cell[]> {
  const { sql } = weighing
  if (weighing.recent === 0) return []
  return ask<Cell>(weighing, 'recent tally', () =>
    grouped(
      weighing,
      by,
      sql`select it.* from search_recent as it where not it.gone and ${narrowed(sql, sought)} and ${holds(sql, sought)}`,
    ),
  )
}

/** What settled rows that recent ones overshadow take away from a count of all settled ones. */
async function shadowedCells(weighing: Weighing, sought: Sought, by: readonly string[]): Promise<Cell[]> {
  const { sql } = weighing
  if (weighing.recent === 0) return []
  const cells = await ask<Cell>(weighing, 'shadowed tally', () =>
    grouped(
      weighing,
      by,
      sql`select it.* from search_recent as newer join search_settled as it on it.key = newer.key where ${holds(sql, sought)}`,
    ),
  )
  return cells.map((cell) => ({ ...cell, count: -cell.count }))
}

/** Counts kept ready for the commonest terms: each facet by itself. Null where they are not. */
export async function keptTally(
  weighing: Weighing,
  sought: Sought,
  facets: readonly FacetName[],
): Promise<ReadonlyMap<FacetName | '', Tally> | null> {
  const { sql } = weighing
  const term = onlyTerm(sought)
  const [type, ...others] = sought.types
  if (term === null || !type || others.length > 0) return null

  const rows = await ask<{ facet: FacetName | ''; counts: Record<string, number> }>(
    weighing,
    'kept counts',
    () => sql`
      select facet, counts from search_counts
      where term = ${term} and type = ${type} and facet = any(${['', ...facets]}::text[])`,
  )
  if (rows.length < facets.length + 1) return null
  const by = columnsOf(facets)
  const since =
    weighing.recent > mostShadows
      ? []
      : [...(await recentCells(weighing, sought, by)), ...(await shadowedCells(weighing, sought, by))]
  return new Map(
    rows.map(({ facet, counts }) => [
      facet,
      {
        cells: [...Object.entries(counts).map(([value, count]) => cellOf(facet, value, count)), ...since],
        exact: weighing.recent <= mostShadows,
      },
    ]),
  )
}

/** The one term that alone decides what is found; '' for everything; null where there are more. */
function onlyTerm(sought: Sought): string | null {
  const { query } = sought
  if (query.without.length > 0 || query.clauses.some(({ place }) => place)) return null
  const needs = needsOf({ ...sought, types: [] }).filter((need) => need.length > 0)
  const [need, ...others] = needs
  if (!need) return ''
  const [terms, ...alternatives] = need
  return others.length === 0 && alternatives.length === 0 && terms?.length === 1 ? (terms[0] ?? null) : null
}

const cellOf = (facet: FacetName | '', value: string, count: number): Cell => {
  if (facet === '') return { count }
  return facet === 'kind' ? { kinds: [value], count } : { [facet]: value, count }
}

const grouped = ({ sql }: Weighing, by: readonly string[], rows: Fragment): Fragment => {
  const names = by.map((it) => sql`${sql(it)}`)
  const listed = names.reduce((all, it, index) => (index === 0 ? it : sql`${all}, ${it}`), sql``)
  return by.length === 0
    ? sql`select count(*)::int as count from (${rows}) as rows`
    : sql`select ${listed}, count(*)::int as count from (${rows}) as rows group by ${listed}`
}

export const columnsOf = (facets: readonly FacetName[]): string[] =>
  facets.map((facet) => (facet === 'kind' ? 'kinds' : facet))

export const countOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0)
