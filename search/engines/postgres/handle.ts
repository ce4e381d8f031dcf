/** The handle the engine works on: a pool, or the one connection of somebody's transaction. */
import type postgres from 'postgres'

// biome-ignore lint/complexity/noBannedTypes: postgres.js writes "no types of its own" like this.
export type SearchSql = postgres.ISql<{}>
export type Fragment = postgres.PendingQuery<postgres.Row[]>

/** Only a pool can begin a transaction. */
export const isInTransaction = (sql: SearchSql): boolean => !('begin' in sql)

/** A transaction of our own on the pool; a throw undoes all of it. */
export async function begin<T>(sql: SearchSql, work: (on: SearchSql) => Promise<T>, options = ''): Promise<T> {
  const done = await (sql as postgres.Sql).begin(options, async (on) => ({ value: await work(on) }))
  return (done as { value: T }).value
}

/** A part of a transaction that may fail alone. */
export async function attempt<T>(sql: SearchSql, work: (on: SearchSql) => Promise<T>): Promise<T> {
  const done = await (sql as postgres.TransactionSql).savepoint(async (on) => ({ value: await work(on) }))
  return (done as { value: T }).value
}

/**
 * The way each statement takes is ours to decide: by its shape, and by these. Without sequential scans an ordered reading walks
 * its index and a reading by terms takes the GIN index, whatever the statistics say (those on arrays mislead). Without sorts facets are
 * counted in a hash; what has to be put in order is sorted all the same. Without parallel
 * workers rows come in the order in which they are stored, which is their rank.
 */
const steering = {
  enable_seqscan: 'off',
  enable_sort: 'off',
  max_parallel_workers_per_gather: '0',
  plan_cache_mode: 'force_custom_plan',
  jit: 'off',
  work_mem: '32MB',
  hash_mem_multiplier: '2',
} as const

type Settings = Readonly<Record<string, string>>

/** Runs a reading steered, under a time limit in milliseconds; null where it ran out. Inside somebody's transaction their limits hold. */
export async function within<T>(sql: SearchSql, limit: number, read: (on: SearchSql) => Promise<T>): Promise<T | null> {
  if (isInTransaction(sql)) return steered(sql, read)
  try {
    return await begin(
      sql,
      async (on) => {
        await set(on, { ...steering, statement_timeout: String(Math.max(Math.round(limit), 1)) })
        return read(on)
      },
      'read only',
    )
  } catch (error) {
    if (isTimeUp(error)) return null
    throw error
  }
}

/** Leaves the settings of somebody's transaction as they were. */
async function steered<T>(sql: SearchSql, read: (on: SearchSql) => Promise<T>): Promise<T> {
  const names = Object.keys(steering)
  const before = await sql<{ name: string; value: string }[]>`
    select name, current_setting(name) as value from unnest(${names}::text[]) as name`
  await set(sql, steering)
  const done = await read(sql)
  await set(sql, Object.fromEntries(before.map(({ name, value }) => [name, value])))
  return done
}

const set = (sql: SearchSql, settings: Settings) => sql`
  select set_config(name, value, true)
  from unnest(${Object.keys(settings)}::text[], ${Object.values(settings)}::text[]) as it (name, value)`

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code

/** As Postgres says it, where we notice first. */
export const timeUp = (): Error => Object.assign(new Error('The time for this search is up.'), { code: '57014' })

/** `query_canceled` (PostgreSQL, appendix A). */
const isTimeUp = (error: unknown): boolean => hasCode(error, '57014')
/** `lock_not_available`. */
export const isLocked = (error: unknown): boolean => hasCode(error, '55P03')
