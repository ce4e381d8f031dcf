import { isLive } from '#rooms/state.ts'
import { type Answer, done, notNow } from '../answer.ts'
import type { Grown } from '../organisations/organisation-changed.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { type ChangedBy, liveStates, roomOf, write } from '../rooms/room-following.ts'
import { takenOver } from '../rooms/room-organisations.ts'
import type { Stores } from '../services.ts'
import type { Moved } from '../stores/duplicates.ts'
import type { Organisation } from '../stores/organisations.ts'

/**
 * The live seats of one entry become another's, in every room where it sits; with `only`, these seats alone. Turned down where
 * both sit in one room. Rooms are locked in the order of their ids.
 *
 * @param clientId the command's own id: the same one moves a seat once
 */
export async function moveSeats(
  stores: Stores,
  from: Organisation,
  to: Organisation,
  by: ChangedBy,
  { clientId, only }: { readonly clientId: string; readonly only?: Moved['seats'] },
): Promise<Answer<{ readonly grown: Grown; readonly seats: Moved['seats'] }>> {
  const held = await stores.rooms.roomsWhereSeated(from.id, liveStates)
  const meant = held.filter((it) => !only || only.some(({ seatId }) => seatId === it.seatId))
  const rooms = await Promise.all(meant.map(async (seated) => ({ seated, room: await roomOf(stores, seated) })))
  const shared = rooms.filter(({ room }) => room.seats.some((it) => isLive(it) && it.organisation.id === to.id))
  if (shared.length > 0) return notNow('both-in-one-room', { rooms: shared.map(({ room }) => room.name) })

  const grown: Grown[number][] = []
  for (const { seated } of rooms) {
    // Before the seat is the other's: what its people said among themselves goes with it.
    if (seated.state === 'confirmed') await stores.rooms.swapSides(seated.roomId, from.id, to.id)
    const sharing = seated.state === 'confirmed' ? 'confirmed' : 'asked'
    const { organisation, facts } = takenOver(to, await editionOf(stores, seated), sharing)
    const body = { seatId: seated.seatId, organisation: { id: to.id, name: organisation.name }, facts }
    grown.push(await write(stores, seated, null, by, clientId, [{ kind: 'move-seat', body }]))
  }
  return done({ grown, seats: rooms.map(({ seated: { roomId, seatId } }) => ({ roomId, seatId })) })
}
