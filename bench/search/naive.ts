/** What people do without a search engine, over the same texts in a plain table: the first twenty and the same three facets. */
import type { Sql } from '#db/connect.ts'
import { type Percentiles, percentilesOf } from './percentiles.ts'
import type { BenchQuery } from './queries.ts'

export const naiveWays = ['ILIKE', 'pg_trgm'] as const
/** `ILIKE '%…%'` of each word with no index that helps, and the same through a trigram index. */
export type NaiveWay = (typeof naiveWays)[number]

/** Nobody waits longer; a query that takes more counts as this. */
const patience = 30_000

export async function timeNaive(sql: Sql, way: NaiveWay, queries: readonly BenchQuery[]): Promise<Percentiles> {
  const times: number[] = []
  const quickest = way === 'ILIKE' && (await hasBuiltin(sql))
  for (const { text } of queries) times.push(await timed(sql, way, text, quickest))
  return percentilesOf(times)
}

/** From PostgreSQL 17 on there is a locale of its own that lowers letters in half the time of the C library's. */
async function hasBuiltin(sql: Sql): Promise<boolean> {
  const [found] = await sql`select 1 from pg_collation where collname = 'pg_c_utf8'`
  return found !== undefined
}

async function timed(sql: Sql, way: NaiveWay, text: string, quickest: boolean): Promise<number> {
  return sql.begin('read only', async (on) => {
    await on.unsafe(`set local statement_timeout = ${patience}`)
    // Planned for the words it is asked: a plan kept from the other way would know neither them nor the index.
    await on.unsafe('set local plan_cache_mode = force_custom_plan')
    if (way === 'ILIKE') await on.unsafe('set local enable_bitmapscan = off')
    const words = text.split(/\s+/u).filter((word) => word !== '')
    const locale = quickest ? on`collate "pg_c_utf8"` : on``
    const matches = words.reduce((all, word) => on`${all} and text ilike ${`%${escaped(word)}%`} ${locale}`, on`true`)
    const started = performance.now()
    try {
      await on`
        with found as materialized (select id, kinds, prefecture, industry from plain where ${matches})
        (select 'hit' as what, id::text as value, 0 as count from found order by id limit 20)
        union all select 'kind', kind, count(*) from found, unnest(kinds) as kind group by kind
        union all select 'prefecture', prefecture, count(*) from found group by prefecture
        union all select 'industry', industry, count(*) from found group by industry`
    } catch (error) {
      if ((error as { code?: string }).code !== '57014') throw error
      return patience
    }
    return performance.now() - started
  }) as Promise<number>
}

const escaped = (word: string): string => word.replaceAll(/[\\%_]/gu, (it) => `\\${it}`)
