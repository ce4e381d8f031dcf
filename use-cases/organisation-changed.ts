import { type ChangedBy, factsChanged } from './room-following.ts'
import type { Written } from './room-writing.ts'
import type { Stores } from './services.ts'
import type { Organisation } from './stores/organisations.ts'

/**
 * What follows from changed entries, in the transaction that changes them: the index and the open rooms where they sit.
 * The caller tells the nodes after the commit: `tell(services, written)`.
 */
export async function organisationsChanged(
  stores: Stores,
  entries: readonly Organisation[],
  by: ChangedBy,
): Promise<Written[]> {
  await stores.search.changed(entries.map(({ id }) => id))
  const written: Written[] = []
  // In the order of their ids, so that two changes of many never wait for each other in a ring.
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)))
    written.push(...(await factsChanged(stores, entry, by)))
  return written
}
