import { organisationKeys } from '#search/key.ts'
import { type ChangedBy, entryChanged } from '../rooms/room-following.ts'
import type { Stores } from '../services.ts'

/** Which logs have grown, for `services.wake.grown` after the commit. */
export type Grown = readonly { readonly logId: string; readonly seq: number }[]

/** What follows from changed entries, in the transaction that changes them: the index and the open rooms where they sit. */
export async function organisationsChanged(stores: Stores, ids: readonly string[], by: ChangedBy): Promise<Grown> {
  await stores.search.changed(organisationKeys(ids))
  const grown: Grown[number][] = []
  // In the order of their ids, so that two changes of many never wait for each other in a ring.
  const seated = await stores.rooms.seatedAmong(ids)
  for (const id of seated.sort()) grown.push(...(await entryChanged(stores, id, by)))
  return grown
}
