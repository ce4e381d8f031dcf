import type { Edition } from '#programs/edition.ts'
import type { Command } from '#rooms/commands.ts'
import { closedNow } from '#rooms/composition.ts'
import { isLive, type RoomState } from '#rooms/state.ts'
import type { Stores } from '../services.ts'
import { closingToTell, factsToTell } from './room-following.ts'

/**
 * What a room that stood still has to hear of its organisations when it lives again: facts and names of those confirmed, unless its
 * composition is closed, and what the register tells of each. Holds the organisations, in the order of their ids and before the log, as
 * a save does.
 */
export async function changedMeanwhile(stores: Stores, room: RoomState, edition: Edition): Promise<Command[]> {
  const seats = room.seats.filter(isLive)
  for (const id of seats.flatMap((it) => it.organisation.id ?? []).toSorted()) await stores.rooms.holdOrganisation(id)
  const commands: Command[] = []
  for (const seat of seats) {
    const entry = seat.organisation.id && (await stores.organisations.find(seat.organisation.id))
    if (!entry) continue
    if (seat.state === 'confirmed' && !closedNow(room)) commands.push(...factsToTell(entry, seat, edition))
    commands.push(...(await closingToTell(stores, entry, seat)))
  }
  return commands
}
