import type { Sql, TransactionSql } from 'postgres'
import { begin } from './transaction.ts'

/** How long a pool that was replaced goes on serving what waits in it, and then what is under way. */
const drain = 5_000
const patience = 30 // seconds

/** What a pool tells of itself. */
export interface PoolTells {
  /** Postgres has greeted it: a connection stands. */
  readonly onparameter: () => void
  readonly onclose: () => void
}

/**
 * A pool that is replaced by a fresh one as soon as it loses a connection. postgres.js 3.4 uses the object of a connection again after
 * that has ended, with what was never settled or sent still in it: such an object may not answer any more, and a query that is
 * given it waits for ever. What is under way on the other connections is finished.
 *
 * @param open makes a pool that tells of itself
 */
export function renewing(open: (tells: PoolTells) => Sql): Sql {
  const retired = new Map<Sql, NodeJS.Timeout>()
  let ended = false
  let pool = next()

  function next(): Sql {
    let greeted = false
    const fresh: Sql = open({
      onparameter() {
        greeted = true
      },
      // While the database is away every try to connect fails; that alone is no reason for another pool.
      onclose() {
        if (greeted && !ended && pool === fresh) renew()
      },
    })
    return fresh
  }

  function renew(): void {
    const lost = pool
    pool = next()
    // What drizzle changed on the pool it was given: see connect.ts.
    Object.assign(pool.options.parsers, lost.options.parsers)
    Object.assign(pool.options.serializers, lost.options.serializers)
    const draining = setTimeout(() => void lost.end({ timeout: patience }).then(() => retired.delete(lost)), drain)
    retired.set(lost, draining.unref())
  }

  async function end(options?: { timeout?: number }): Promise<void> {
    ended = true
    for (const timer of retired.values()) clearTimeout(timer)
    await Promise.all([pool, ...retired.keys()].map((it) => it.end(options)))
  }

  const own = {
    end,
    /** As that of postgres.js: what stands behind BEGIN may come first. */
    begin: <T>(...given: [work: Work<T>] | [options: string, work: Work<T>]) =>
      given.length === 1 ? begin(pool, given[0]) : begin(pool, given[1], given[0]),
  }
  return new Proxy(pool, {
    apply: (_, self, args) => Reflect.apply(pool as unknown as (...args: unknown[]) => unknown, self, args),
    get: (_, key) => Reflect.get(key in own ? own : pool, key),
  })
}

type Work<T> = (tx: TransactionSql) => Promise<T>
