/** The documents that match, in order of their static rank: settled ones in the order in which they are stored, recent ones merged in. */

import { byBytes } from '../../by-bytes.ts'
import type { Sought } from '../../query/asked.ts'
import { everything, type Stretch } from '../../query/best-page.ts'
import type { Standing } from '../../query/cursor.ts'
import type { Candidate } from '../../query/rank.ts'
import { filedUnder, holds, joined } from './conditions.ts'
import type { Fragment, SearchSql } from './handle.ts'
import { needsOf } from './needs.ts'
import { mostForwards, planOf } from './plan.ts'
import { ask, unshadowed, type Weighing } from './reading.ts'

export interface IndexRow extends Candidate {
  readonly type: string
  readonly sorting: string
  /** ISO instant. */
  readonly changed: string
  readonly kinds: readonly string[]
  readonly prefecture: string | null
  readonly municipality: string | null
  readonly industry: string | null
  readonly stage: string | null
}

/** The first `enough` that match, by standing, then key. */
export async function bestOf(
  weighing: Weighing,
  sought: Sought,
  enough: number,
  stretch: Stretch = everything,
): Promise<IndexRow[]> {
  const read = await settledOf(weighing, sought, enough, stretch.after)
  const { upTo } = stretch
  // What lies past the end is cut here: with it among the conditions a reading would look for rows to its limit and find none.
  const settled = upTo ? read.filter((it) => (it.standing - upTo[0] || byBytes(it.key, upTo[1])) <= 0) : read
  const recent = weighing.recent ? await recentOf(weighing, sought, enough, stretch) : []
  return mergedBy(settled, recent, inOrder).slice(0, enough)
}

async function settledOf(
  weighing: Weighing,
  sought: Sought,
  enough: number,
  after: Standing | null,
): Promise<IndexRow[]> {
  const { sql, all, frequencies } = weighing
  const plan = planOf(sought, frequencies, all, enough)
  if (plan.way === 'nothing') return []

  const wanted = () => joined(sql, [holds(sql, sought), unshadowed(weighing)], 'and')
  if (plan.way === 'forwards') {
    const found = await ask<IndexRow>(
      weighing,
      'forwards',
      () => sql`
        select ${columns(sql)} from (
          select * from search_settled as it where ${within(sql, { after, upTo: null })}
          order by it.standing, it.key limit ${mostForwards}
        ) as it where ${wanted()} limit ${enough}`,
    )
    if (found.length === enough || all <= mostForwards) return found
  }
  return ask<IndexRow>(
    weighing,
    'terms',
    () => sql`
      select ${columns(sql)} from search_settled as it
      where ${filedUnder(sql, plan.asked)} and ${afterUnindexed(sql, after)} and ${wanted()} limit ${enough}`,
  )
}

const recentOf = (weighing: Weighing, sought: Sought, enough: number, stretch: Stretch): Promise<IndexRow[]> => {
  const { sql } = weighing
  return ask<IndexRow>(
    weighing,
    'recent',
    () => sql`
      select ${columns(sql)} from search_recent as it
      where not it.gone and ${narrowed(sql, sought)} and ${within(sql, stretch)} and ${holds(sql, sought)}
      order by it.standing, it.key limit ${enough}`,
  )
}

/** Recent rows are few: the terms of what was typed, and those of names, are all the index is asked for. */
export function narrowed(sql: SearchSql, sought: Sought): Fragment {
  const words = needsOf({ ...sought, types: [], filters: {} }).filter((need) => need.length > 0)
  return words.length > 0 ? filedUnder(sql, words) : sql`true`
}

export const columns = (sql: SearchSql): Fragment => sql`
  it.key, it.type, it.standing, it.sorting,
  to_char(it.changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as changed,
  it.kinds, it.prefecture, it.municipality, it.industry, it.stage, it.forms, it.named, it.told`

const within = (sql: SearchSql, { after, upTo }: Stretch): Fragment =>
  joined(
    sql,
    [
      ...(after ? [sql`(it.standing, it.key) > (${after[0]}::int, ${after[1]}::text collate "C")`] : []),
      ...(upTo ? [sql`(it.standing, it.key) <= (${upTo[0]}::int, ${upTo[1]}::text collate "C")`] : []),
    ],
    'and',
  )

/** Past this place, said so that no index on the order tempts away from the terms. */
const afterUnindexed = (sql: SearchSql, after: Standing | null): Fragment =>
  after ? sql`(it.standing + 0, it.key) > (${after[0]}::int, ${after[1]}::text collate "C")` : sql`true`

export const inOrder = (a: IndexRow, b: IndexRow): number => a.standing - b.standing || byBytes(a.key, b.key)

/** Two lists as one, each key once: between two statements a document may have moved from one table to the other. */
export function mergedBy(
  settled: readonly IndexRow[],
  recent: readonly IndexRow[],
  order: (a: IndexRow, b: IndexRow) => number,
): IndexRow[] {
  const newer = new Set(recent.map(({ key }) => key))
  return [...settled.filter(({ key }) => !newer.has(key)), ...recent].sort(order)
}
