/** The handle the engine works on: a pool, or the one connection of somebody's transaction. */
import type postgres from 'postgres'

// biome-ignore lint/complexity/noBannedTypes: postgres.js writes "no types of its own" like this.
export type SearchSql = postgres.ISql<{}>

/** Only a pool can begin a transaction. */
export const isInTransaction = (sql: SearchSql): boolean => !('begin' in sql)

/** A transaction of our own on the pool; a throw undoes all of it. */
export async function begin<T>(sql: SearchSql, work: (on: SearchSql) => Promise<T>, options = ''): Promise<T> {
  const done = await (sql as postgres.Sql).begin(options, async (on) => ({ value: await work(on) }))
  return (done as { value: T }).value
}

/** Runs a reading under a time limit in milliseconds; null where it ran out. Inside somebody's transaction their limits hold. */
export async function within<T>(sql: SearchSql, limit: number, read: (on: SearchSql) => Promise<T>): Promise<T | null> {
  if (isInTransaction(sql)) return read(sql)
  try {
    return await begin(
      sql,
      async (on) => {
        await on`select set_config('statement_timeout', ${String(limit)}, true)`
        return read(on)
      },
      'read only',
    )
  } catch (error) {
    if (isTimeUp(error)) return null
    throw error
  }
}

/** `query_canceled` (PostgreSQL, appendix A). */
const isTimeUp = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '57014'
