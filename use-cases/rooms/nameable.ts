import { type Mention, mayName, mentionsIn } from '#rooms/mentions.ts'
import type { Present } from '#rooms/protocol.ts'
import { isLive, type RoomState } from '#rooms/state.ts'
import type { RoomHead } from '#rooms/store.ts'
import type { Stores } from '../services.ts'

/**
 * The people that a message may name: who reads the room and has looked into it or written there, so that everyone there has met
 * their name already.
 */
export async function peopleMet(stores: Stores, head: RoomHead, room: RoomState): Promise<Present[]> {
  const looked = await stores.attention.readersOf(head.roomLog)
  return stores.rooms.namesIn(head.id, [...new Set([...room.wrote, ...looked])])
}

/** Keeps beside a text of this room whom it names: people met there and organisations confirmed. */
export async function keepMentions(
  stores: Stores,
  at: { head: RoomHead; room: RoomState; textId: string; text: string },
): Promise<void> {
  const { head, room, textId, text } = at
  if (!mayName(text)) return
  const people = (await peopleMet(stores, head, room)).map(
    ({ accountId, name }): Mention => ({ kind: 'person', accountId, name }),
  )
  const seats = room.seats
    .filter((it) => it.state === 'confirmed' && isLive(it))
    .map(({ id, organisation }): Mention => ({ kind: 'seat', seatId: id, name: organisation.name }))
  await stores.rooms.nameIn(textId, mentionsIn(text, [...people, ...seats]))
}
