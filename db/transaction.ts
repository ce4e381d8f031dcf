import { setTimeout as pause } from 'node:timers/promises'
import type { Sql, TransactionSql } from 'postgres'
import { isOutage } from './outage.ts'

/** Between a statement that fails because its connection breaks and the word that the connection has closed. In milliseconds. */
const settling = 100

/**
 * `begin` of postgres.js, made to send nothing more on a connection that has ended. The library refuses the transaction as its
 * connection closes, and all the same sends what the work goes on to ask, or a rollback: into nothing, which it throws from a timer
 * and from which the connection's object may never recover (see `isLostWrite`). So a work that is refused already never comes to
 * its end: nobody waits for it any more.
 */
export function begin<T>(pool: Sql, work: (tx: TransactionSql) => Promise<T>, options = ''): Promise<T> {
  let over = false
  const transaction = pool.begin(options, async (tx) => {
    try {
      const value = await work(guarded(tx, () => over))
      if (!over) return value
    } catch (error) {
      if (isOutage(error)) await pause(settling)
      if (!over) throw error
    }
    return new Promise<never>(() => {})
  }) as Promise<T>
  transaction.catch(() => {
    over = true
  })
  return transaction
}

/** The connection of a transaction, as long as that lasts. */
function guarded(tx: TransactionSql, isOver: () => boolean): TransactionSql {
  const requireOpen = () => {
    if (isOver())
      throw Object.assign(new Error('The connection of this transaction has ended.'), { code: 'CONNECTION_CLOSED' })
  }
  return new Proxy(tx, {
    apply(target, self, args) {
      requireOpen()
      return Reflect.apply(target as unknown as (...args: unknown[]) => unknown, self, args)
    },
    get(target, key) {
      if (key === 'unsafe') requireOpen()
      return Reflect.get(target, key)
    },
  })
}
