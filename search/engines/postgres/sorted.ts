/** The documents that match, ordered by reading or by last change. */

import { byBytes } from '../../by-bytes.ts'
import type { Sort } from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import { columns, type IndexRow, mergedBy, narrowed } from './candidates.ts'
import { filedUnder, holds, joined } from './conditions.ts'
import type { Fragment, SearchSql } from './handle.ts'
import { mostForwards, planOf } from './plan.ts'
import { ask, unshadowed, type Weighing } from './reading.ts'

/** So many are put in order at once. */
const mostSorted = 10_000

export type After = { readonly sorting: string; readonly key: string } | null
type Ordered = Exclude<Sort, 'best'>

/** The next `enough` in this order. */
export async function sortedOf(
  weighing: Weighing,
  sought: Sought,
  sort: Ordered,
  { after, enough }: { after: After; enough: number },
): Promise<IndexRow[]> {
  const { sql } = weighing
  const later = () => (after ? past(sql, sort, after) : sql`true`)
  const settled = await settledIn(weighing, sought, sort, { later, enough })
  const recent = !weighing.recent
    ? []
    : await ask<IndexRow>(
        weighing,
        'recent',
        () => sql`
            select ${columns(sql)} from search_recent as it
            where not it.gone and ${narrowed(sql, sought)} and ${holds(sql, sought)} and ${later()}
            ${orderBy(sql, sort)} limit ${enough}`,
      )
  return mergedBy(settled, recent, inThis(sort)).slice(0, enough)
}

async function settledIn(
  weighing: Weighing,
  sought: Sought,
  sort: Ordered,
  { later, enough }: { later: () => Fragment; enough: number },
): Promise<IndexRow[]> {
  const { sql, all, frequencies } = weighing
  const plan = planOf(sought, frequencies, all, enough)
  if (plan.way === 'nothing') return []
  const wanted = () => joined(sql, [holds(sql, sought), unshadowed(weighing)], 'and')
  // Walking in order reads about so many rows to find a page; sorting reads all that match.
  if ((enough * all) / plan.likely < Math.min(plan.likely, mostSorted)) {
    const found = await ask<IndexRow>(
      weighing,
      'in order',
      () => sql`
        select ${columns(sql)} from (
          select * from search_settled as it where ${later()} ${orderBy(sql, sort)} limit ${mostForwards}
        ) as it where ${wanted()} limit ${enough}`,
    )
    if (found.length === enough || all <= mostForwards) return found
  }
  return ask<IndexRow>(
    weighing,
    'sorted',
    () => sql`
      select ${columns(sql)} from (
        select * from search_settled as it where ${filedUnder(sql, plan.asked)} and ${wanted()} limit ${mostSorted}
      ) as it where ${later()} ${orderBy(sql, sort)} limit ${enough}`,
  )
}

export const sortingOf = (sort: Ordered, row: IndexRow): string => (sort === 'name' ? row.sorting : row.changed)

const orderBy = (sql: SearchSql, sort: Ordered): Fragment =>
  sort === 'name' ? sql`order by it.sorting, it.key` : sql`order by it.changed_at desc nulls last, it.key`

const past = (sql: SearchSql, sort: Ordered, { sorting, key }: NonNullable<After>): Fragment =>
  sort === 'name'
    ? sql`(it.sorting, it.key) > (${sorting}::text collate "C", ${key}::text collate "C")`
    : sql`it.changed_at <= ${sorting}::text::timestamptz
        and (it.changed_at < ${sorting}::text::timestamptz or it.key > ${key}::text collate "C")`

const inThis =
  (sort: Ordered) =>
  (a: IndexRow, b: IndexRow): number =>
    (sort === 'name' ? byBytes(a.sorting, b.sorting) : byBytes(b.changed, a.changed)) || byBytes(a.key, b.key)
