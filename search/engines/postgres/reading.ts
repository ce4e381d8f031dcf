/** One reading of the index: a handle under our steering, and what is known of the index before it is read. */
import { type Fragment, type SearchSql, timeUp } from './handle.ts'
import type { Frequencies } from './needs.ts'

/** Told of each statement before it is sent, for those who look at its plan. */
export type Watch = (name: string, statement: () => Fragment, sql: SearchSql) => Promise<void>

export interface Reading {
  readonly sql: SearchSql
  /** Settled documents. */
  readonly all: number
  /** Whether anything has changed since they were settled. */
  readonly recent: boolean
  /** The operator's groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[]
  /** When time is up, as performance.now() counts; infinite inside somebody's transaction. */
  readonly until: number
  readonly watch: Watch | undefined
}

/** A reading with the frequencies of the terms at hand. */
export interface Weighing extends Reading {
  readonly frequencies: Frequencies
}

/** Sends one statement of the reading; the later it comes, the less time it has. */
export async function ask<T>(reading: Reading, name: string, statement: () => Fragment): Promise<T[]> {
  const { sql, until, watch } = reading
  if (watch) await watch(name, statement, sql)
  const left = until - performance.now()
  if (left < 1) throw timeUp()
  if (left < soon) await sql`select set_config('statement_timeout', ${String(Math.ceil(left))}, true)`
  return (await statement()) as unknown as T[]
}

/**
 * With more time left than this, the limit set at the start is near enough. In milliseconds: of 200 a statement then ends within 230, and
 * with a hasty answer of 60 after it a search within 300.
 */
const soon = 170

export async function openReading(sql: SearchSql, until: number, watch?: Watch): Promise<Reading> {
  const reading = { sql, all: 0, recent: false, synonyms: [], until, watch }
  const [row] = await ask<{ all: number; recent: boolean; synonyms: string[] }>(
    reading,
    'state',
    () => sql`
      select coalesce((select value::int from search_state where name = 'documents'), 0) as all,
        exists (select 1 from search_recent) as recent,
        array(select array_to_string(words, E'\n') from search_synonyms where applies) as synonyms`,
  )
  const synonyms = (row?.synonyms ?? []).map((group) => group.split('\n'))
  return { ...reading, all: row?.all ?? 0, recent: row?.recent ?? false, synonyms }
}

export async function weigh(reading: Reading, terms: readonly string[]): Promise<Weighing> {
  const { sql, all } = reading
  const distinct = [...new Set(terms)]
  if (all === 0 || distinct.length === 0) return { ...reading, frequencies: new Map() }
  const rows = await ask<{ term: string; documents: number }>(
    reading,
    'terms',
    () => sql`select term, documents from search_terms where term = any(${distinct}::text[])`,
  )
  return { ...reading, frequencies: new Map(rows.map(({ term, documents }) => [term, documents])) }
}

/**
 * Settled rows that nothing recent overshadows, each asked for by its key once all else holds: of the recent rows none is read but those
 * that do. A subplan, not a join, so that rows keep their order.
 */
export const unshadowed = ({ sql, recent }: Reading): Fragment =>
  recent ? sql`(select true from search_recent as newer where newer.key = it.key) is null` : sql`true`

/** So many recent keys are kept at hand while settled rows are counted; where there are more, each row looks for its own. */
export const mostShadows = 5_000

/** The recent keys, read once for a whole statement. */
export const newerKeys = ({ sql }: Reading): Fragment =>
  sql`newer as materialized (select key from search_recent limit ${mostShadows + 1})`

/** The same as `unshadowed` for a statement with `newerKeys` that asks it of thousands of rows. */
export const unshadowedAmong = ({ sql, recent }: Reading): Fragment =>
  recent
    ? sql`case when (select count(*) from newer) <= ${mostShadows} then it.key not in (select key from newer)
        else (select true from search_recent as mine where mine.key = it.key) is null end`
    : sql`true`
