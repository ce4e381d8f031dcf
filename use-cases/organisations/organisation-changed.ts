import { organisationKeys } from '#search/key.ts'
import { poolChanged } from '../pool/pool-changed.ts'
import { type ChangedBy, entryChanged } from '../rooms/room-following.ts'
import type { Stores } from '../services.ts'

/** Which logs have grown, for `services.wake.grown` after the commit. */
export type Grown = readonly { readonly logId: string; readonly seq: number }[]

type Following = Pick<Stores, 'search' | 'pool' | 'organisations'>

/** What follows from entries that were made, hidden or changed in what no room holds: the index and the pool, in the same transaction. */
export async function entriesChanged(stores: Following, ids: readonly string[]): Promise<void> {
  await stores.search.changed(organisationKeys(ids))
  await poolChanged(stores, ids)
}

/** What follows from changed entries, in the transaction that changes them: the index, the pool and the open rooms where they sit. */
export async function organisationsChanged(stores: Stores, ids: readonly string[], by: ChangedBy): Promise<Grown> {
  await entriesChanged(stores, ids)
  const grown: Grown[number][] = []
  // In the order of their ids, so that two changes of many never wait for each other in a ring.
  const seated = await stores.rooms.seatedAmong(ids)
  for (const id of seated.sort()) grown.push(...(await entryChanged(stores, id, by)))
  return grown
}
