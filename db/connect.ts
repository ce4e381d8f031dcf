/**
 * One pool and one way in: postgres.js for what is written by hand, drizzle on top of it for the stores.
 *
 * drizzle turns off postgres.js's own reading and writing of dates and JSON on the pool it is given. So in a query by hand
 * on this handle a timestamp comes as text, a Date goes in as `date.toISOString()`, JSON as `JSON.stringify(…)` with `::jsonb`.
 */
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { renewing } from './renewing.ts'

export type Sql = postgres.Sql
/** The pool, or the one connection of a transaction: what both can do. */
// biome-ignore lint/complexity/noBannedTypes: postgres.js writes "no types of its own" like this.
export type AnySql = postgres.ISql<{}>
export type Db = ReturnType<typeof drizzleOn>

/** A place to read and write: the pool or a transaction. */
export interface Handle {
  readonly sql: AnySql
  readonly db: Db
}

/** Without the schema, which only its relational queries need: it would be worked through anew for every transaction. */
const drizzleOn = (sql: postgres.Sql) => drizzle(keeping(sql))

/** A statement with more parameters holds a list, whose length varies: it is sent once and forgotten. */
const mostParameters = 20

/**
 * drizzle has each statement read and planned anew, which costs another way to Postgres and back for the types of its parameters. Here a
 * connection keeps those it has sent, as it does for queries by hand.
 */
function keeping(sql: postgres.Sql): postgres.Sql {
  const unsafe: postgres.Sql['unsafe'] = (query, parameters = [], options = {}) =>
    sql.unsafe(query, parameters, { ...options, prepare: parameters.length <= mostParameters })
  return new Proxy(sql, { get: (_, key) => (key === 'unsafe' ? unsafe : Reflect.get(sql, key)) })
}

export interface PoolOptions {
  readonly max?: number
  /** Of its connections, as Postgres names them. */
  readonly settings?: Readonly<Record<string, string | number>>
}

/**
 * Opens the pool; nothing is sent until the first query. `max` connections, ten by default. It lives through a database that goes away
 * and comes back: what was under way is refused (`isOutage`), what comes after finds a pool without the lost connection.
 */
export function connect(url: string, { max = 10, settings = {} }: PoolOptions = {}): Sql {
  return renewing((tells) =>
    postgres(url, {
      max,
      ...tells,
      onnotice: () => {},
      connection: { application_name: 'musubi', ...settings },
      // Or every connection's end of life would count as a loss.
      max_lifetime: null,
      connect_timeout: 10,
      // The library would wait up to 20 seconds after a short outage in which many asked.
      backoff: () => 0.2,
    }),
  )
}

export const handleOf = (sql: Sql): Handle => ({ sql, db: drizzleOn(sql) })

/** Runs the work in one transaction; a throw undoes all of it. */
export function inTransaction<T>(sql: Sql, work: (handle: Handle) => Promise<T>): Promise<T> {
  return sql.begin(async (tx) => {
    // drizzle asks its client for `options`, which postgres.js gives to the pool alone.
    const client = Object.assign(tx, { options: sql.options }) as unknown as Sql
    return work({ sql: tx as unknown as AnySql, db: drizzleOn(client) })
  }) as Promise<T>
}
