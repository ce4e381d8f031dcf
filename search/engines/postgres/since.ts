/** What recent rows change in a count of settled ones. */
import type { FacetName } from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import { narrowed } from './candidates.ts'
import { holds } from './conditions.ts'
import { ask, mostShadows, newerKeys, type Weighing } from './reading.ts'
import { type Cell, columnsOf, grouped } from './tally.ts'

/** Recent rows that hold what was typed, whatever the filters. */
export async function addedCells(weighing: Weighing, sought: Sought, by: readonly FacetName[]): Promise<Cell[]> {
  const { sql } = weighing
  if (!weighing.recent) return []
  const typed = { ...sought, filters: {} }
  return ask<Cell>(weighing, 'recent tally', () =>
    grouped(
      weighing,
      columnsOf(by),
      sql`select it.* from search_recent as it where not it.gone and ${narrowed(sql, typed)} and ${holds(sql, typed)}`,
    ),
  )
}

/** How many rows changed where they are too many to be followed, else null. */
export async function tooManyChanged(weighing: Weighing): Promise<number | null> {
  if (!weighing.recent) return null
  const [row] = await ask<{ count: number }>(
    weighing,
    'recent rows',
    () => weighing.sql`select count(*)::int as count from search_recent`,
  )
  const count = row?.count ?? 0
  return count > mostShadows ? count : null
}

/** Settled rows that hold what was typed and that recent ones overshadow, as what they take away from a count of all settled ones. */
export async function shadowedCells(weighing: Weighing, sought: Sought, by: readonly FacetName[]): Promise<Cell[]> {
  const { sql } = weighing
  if (!weighing.recent) return []
  const cells = await ask<Cell>(
    weighing,
    'shadowed tally',
    () => sql`
      with ${newerKeys(weighing)}
      ${grouped(
        weighing,
        columnsOf(by),
        sql`select it.* from newer join search_settled as it on it.key = newer.key where ${holds(sql, { ...sought, filters: {} })}`,
      )}`,
  )
  return cells.map((cell) => ({ ...cell, count: -cell.count }))
}
