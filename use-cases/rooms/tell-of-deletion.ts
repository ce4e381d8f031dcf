import { isLive, type RoomState } from '#rooms/state.ts'
import type { RoomHead } from '#rooms/store.ts'
import { postToOrganisation, roomLetters, roomLinks } from '../mail/post-room-letter.ts'
import type { Services, Stores } from '../services.ts'
import { editionOf } from './room-edition.ts'

/** Writes to the people of every member that the room is deleted after a day, or, with null, that it stays after all. */
export async function tellOfDeletion(
  services: Pick<Services, 'secrets' | 'settings'>,
  stores: Stores,
  head: RoomHead,
  room: RoomState,
  on: string | null,
): Promise<void> {
  const { name: program } = await editionOf(stores, room)
  const write = roomLetters(services.settings)
  for (const { organisation } of room.seats.filter((it) => isLive(it) && it.state === 'confirmed')) {
    if (organisation.id === null) continue
    const about = {
      link: roomLinks(services.settings).room(head.id),
      room: room.name,
      program,
      organiser: head.organiser.name,
      organisation: organisation.name,
    }
    const letter = on === null ? write.deletionTakenBack(about) : write.deletionAsked({ ...about, on })
    await postToOrganisation(services, stores, organisation.id, letter)
  }
}
