import type { StoredEvent } from '#rooms/events.ts'
import { foldName, isToBeKept, roomAfter, withoutTalk } from '#rooms/snapshot.ts'
import type { RoomState } from '#rooms/state.ts'
import type { Stores } from '../services.ts'

/** A room as it stands: by what was kept of it and what came after, however long its log is. What was said is not held. */
export interface RoomNow {
  readonly room: RoomState
  /** The number it was kept at; 0 where it was folded from the start. */
  readonly from: number
  /** Those after it. */
  readonly events: readonly StoredEvent[]
}

/** Null where there is no such log. `lock` holds it until the transaction ends. */
export async function roomNow(stores: Stores, logId: string, how?: { lock: boolean }): Promise<RoomNow | null> {
  const log = await stores.rooms.resume(logId, foldName, how)
  return log && { room: roomAfter(log.kept, log.events), from: log.kept?.seq ?? 0, events: log.events }
}

/**
 * Keeps the room where enough has come since it was last kept. While something is being written the log must be held, so that nobody
 * waits in a ring.
 */
export async function keepRoom(
  stores: Stores,
  logId: string,
  { room, from }: Pick<RoomNow, 'room' | 'from'>,
): Promise<void> {
  if (isToBeKept(room, from)) await stores.rooms.keep(logId, foldName, withoutTalk(room))
}
