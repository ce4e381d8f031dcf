import type { Stores } from '../services.ts'
import { poolClassOf } from './pool-class.ts'

const batch = 500

/**
 * These entries were made or changed: each is put into its class, in the transaction of the change. Its place is held before it is
 * read, so that of two who change one entry the later sees what the earlier wrote.
 */
export async function poolChanged(
  { pool, organisations }: Pick<Stores, 'pool' | 'organisations'>,
  ids: readonly string[],
): Promise<void> {
  // In order, as everyone does, so that two writers never wait for each other in a ring.
  const sorted = [...new Set(ids)].sort()
  for (let start = 0; start < sorted.length; start += batch) {
    const some = sorted.slice(start, start + batch)
    await pool.hold(some)
    const entries = await organisations.findMany(some)
    await pool.put(entries.map((entry) => ({ organisationId: entry.id, of: poolClassOf(entry) })))
  }
}
