import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { type Shown, shownOf } from '#programs/verdict.ts'
import { closedNow } from '#rooms/composition.ts'
import { consortiumOf } from '#rooms/consortium.ts'
import { changeTo, type EditionChange } from '#rooms/edition-change.ts'
import type { RoomState } from '#rooms/state.ts'
import type { Stores } from '../services.ts'
import { requireEdition } from './room-edition.ts'

/** The edition's file says something else than the version the room stands on. */
export interface ChangeAhead extends EditionChange {
  /** The verdict if the room were moved now. */
  readonly outcome: Shown
}

/** Null where the room stands on what the file says, and while its composition is closed or it is archived. */
export async function changeAhead(
  stores: Stores,
  at: { room: RoomState; edition: Edition; roomLog: string; on: string },
): Promise<ChangeAhead | null> {
  const { room, edition, roomLog, on } = at
  const today = await requireEdition(room.program)
  if (room.version === today.version || closedNow(room) || room.archived) return null
  const stoodOn = edition.version === room.version ? edition : null
  const amounts = await stores.rooms.amounts(roomLog)
  const { outcome, findings } = check(today, consortiumOf(room, null, amounts, on), on)
  return { ...changeTo(room.version, stoodOn, today), outcome: shownOf(outcome, findings) }
}

/** What the last move to another version changed; null where there was none. */
export async function changeBehind(
  stores: Stores,
  { moved }: RoomState,
): Promise<(EditionChange & { at: string }) | null> {
  if (!moved) return null
  const [from, to] = [await stores.editions.find(moved.from), await stores.editions.find(moved.version)]
  return to && { ...changeTo(moved.from, from, to), at: moved.at }
}
