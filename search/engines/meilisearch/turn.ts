/**
 * Who writes to Meilisearch takes a turn: reads the rows and hands them over before the next one reads. Meilisearch works in the order in
 * which it accepts, so what was read last stands at the end. The turn is a lock in Postgres, for jobs and rebuilds run in any process.
 */
import type postgres from 'postgres'
import type { DocumentReaders } from '../../document.ts'
import { begin, type SearchSql } from '../postgres/handle.ts'

/** Locks of Postgres are named by numbers; these are arbitrary. */
const [ours, writing, rebuilding] = [73_061, 1, 2]

export interface InTurn {
  /** Reads what is committed by now. */
  readonly documents: DocumentReaders
  readonly on: SearchSql
  /** A rebuild is under way somewhere: what changes goes to its index too. */
  readonly rebuilding: boolean
}

/** Waits for the turn and keeps it until the work is done; the work must be short. */
export const inTurn = <T>(
  sql: SearchSql,
  documentsOn: (sql: SearchSql) => DocumentReaders,
  work: (turn: InTurn) => Promise<T>,
): Promise<T> =>
  begin(sql, async (on) => {
    await on`select pg_advisory_xact_lock(${ours}, ${writing})`
    const [free] = await on<
      { free: boolean }[]
    >`select pg_try_advisory_xact_lock_shared(${ours}, ${rebuilding}) as free`
    return work({ documents: documentsOn(on), on, rebuilding: !free?.free })
  })

/**
 * Holds what tells the others that a rebuild is under way; it falls with the connection, so a rebuild whose process was killed holds nobody up.
 * One waits for the other.
 */
export async function whileRebuilding<T>(sql: SearchSql, work: (over: () => Promise<void>) => Promise<T>): Promise<T> {
  const connection = await (sql as postgres.Sql).reserve()
  let held = false
  const over = async () => {
    if (held) await connection`select pg_advisory_unlock(${ours}, ${rebuilding})`
    held = false
  }
  try {
    await connection`select pg_advisory_lock(${ours}, ${rebuilding})`
    held = true
    return await work(over)
  } finally {
    await over()
    connection.release()
  }
}
