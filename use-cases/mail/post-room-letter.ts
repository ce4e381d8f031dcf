import type { HouseSettings, Services, Stores } from '../services.ts'
import { type BothLetters, inBoth } from './letter.ts'
import { postLetter } from './post-letter.ts'
import { roomLettersEn } from './room-en.ts'
import { roomLettersJa } from './room-ja.ts'

/** The letters about rooms, in both languages. */
export const roomLetters = (settings: Pick<HouseSettings, 'publicUrl'>) =>
  inBoth(roomLettersJa(settings), roomLettersEn(settings))

/**
 * Writes one letter to everyone who may act for the organisation; to how many who have not refused mail. `room`: it tells of something
 * that stands in this room too, so those who turned the room's mail off are left in peace.
 */
export async function postToOrganisation(
  house: Pick<Services, 'secrets' | 'settings'>,
  stores: Stores,
  organisationId: string,
  letter: BothLetters,
  { room }: { room?: string } = {},
): Promise<number> {
  const addresses = await stores.organisations.addressesOf(organisationId)
  const silent = room === undefined ? new Set() : await stores.notices.silentAmong(room, addresses)
  let posted = 0
  for (const address of addresses)
    if (!silent.has(address) && (await postLetter(house, stores, address, letter))) posted += 1
  return posted
}

/** Where links about rooms lead. An invitation's key is its id for those signed in, or the secret of its link. */
export const roomLinks = ({ publicUrl }: Pick<HouseSettings, 'publicUrl'>) => {
  const to = (path: string) => new URL(path, publicUrl).href
  return {
    room: (roomId: string) => to(`/rooms/${roomId}`),
    composition: (roomId: string) => to(`/rooms/${roomId}#composition`),
    seat: (roomId: string, seatId: string) => to(`/rooms/${roomId}/seats/${seatId}`),
    invitation: (key: string) => to(`/invitations/${key}`),
  }
}
