import type { HouseSettings, Services, Stores } from '../services.ts'
import type { Letter } from './letter.ts'
import { postLetter } from './post-letter.ts'
import { roomLettersJa } from './room-ja.ts'

/** The letters about rooms; Japanese until accounts carry a language. */
export const roomLetters = (settings: Pick<HouseSettings, 'publicUrl'>) => roomLettersJa(settings)

/** Writes one letter to everyone who may act for the organisation. */
export async function postToOrganisation(
  house: Pick<Services, 'secrets' | 'settings'>,
  stores: Stores,
  organisationId: string,
  letter: Letter,
): Promise<void> {
  for (const address of await stores.organisations.addressesOf(organisationId))
    await postLetter(house, stores, address, letter)
}

/** Where links about rooms lead. An invitation's key is its id for those signed in, or the secret of its link. */
export const roomLinks = ({ publicUrl }: Pick<HouseSettings, 'publicUrl'>) => {
  const to = (path: string) => new URL(path, publicUrl).href
  return {
    room: (roomId: string) => to(`/rooms/${roomId}`),
    invitation: (key: string) => to(`/invitations/${key}`),
  }
}
