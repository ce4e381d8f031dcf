import { roles as roleWords } from '#consortium/roles.ts'
import { words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import type { RoomHead } from '#rooms/store.ts'
import { requireEdition } from '../rooms/room-edition.ts'
import type { HouseSettings, Services, Stores } from '../services.ts'
import type { OpenSeat, SeatApplication } from '../stores/open-seats.ts'
import { inBoth } from './letter.ts'
import { openSeatLettersEn } from './open-seat-en.ts'
import { openSeatLettersJa } from './open-seat-ja.ts'
import type { AboutOpenSeat } from './open-seat-letters.ts'
import { postToOrganisation } from './post-room-letter.ts'

type House = Pick<Services, 'secrets' | 'settings'>

const openSeatLetters = (settings: Pick<HouseSettings, 'publicUrl'>) =>
  inBoth(openSeatLettersJa(settings), openSeatLettersEn(settings))

/** Where links about open seats lead: the organiser's page below its room, and the one everybody may open, which says no room. */
const openSeatLinks = ({ publicUrl }: Pick<HouseSettings, 'publicUrl'>, { id, roomId }: OpenSeat) => ({
  organisers: new URL(`/rooms/${roomId}/open-seats/${id}`, publicUrl).href,
  everyones: new URL(`/open-seats/${id}`, publicUrl).href,
})

type What = Pick<AboutOpenSeat, 'program' | 'roles'>

const whatOf = (seat: OpenSeat, edition: Edition): What => {
  const called = seat.roles.map((role) => edition.roles.find((it) => it.role === role)?.called ?? roleWords[role])
  return {
    program: edition.name,
    roles: words(called.map(({ ja }) => ja).join('・'), called.map(({ en }) => en).join(', ')),
  }
}

/** Tells the organiser's people that somebody applied, or took an application back; by name where that is theirs to know. */
export async function postToAsker(
  house: House,
  stores: Stores,
  letter: 'applied' | 'withdrawn',
  { seat, application }: { seat: OpenSeat; application: SeatApplication },
): Promise<void> {
  const { room, organiser } = seat
  const known = !application.blind || application.introducedAt !== null
  const it = {
    ...whatOf(seat, await requireEdition(seat.program)),
    link: openSeatLinks(house.settings, seat).organisers,
    room,
    organiser: organiser.name,
    applicant: known ? application.organisation.name : null,
  }
  await postToOrganisation(house, stores, organiser.id, openSeatLetters(house.settings)[letter](it))
}

/** Tells the applicant's people that the organiser would go on with names, or will not go on. */
export async function postToApplicant(
  house: House,
  stores: Stores,
  letter: 'namesAsked' | 'declined',
  { seat, application, word = '' }: { seat: OpenSeat; application: SeatApplication; word?: string },
): Promise<void> {
  const { id, name } = application.organisation
  const it = {
    ...whatOf(seat, await requireEdition(seat.program)),
    link: openSeatLinks(house.settings, seat).everyones,
    organisation: name,
    organiser: seat.blind ? null : seat.organiser.name,
    kept: application.blind,
    word,
  }
  await postToOrganisation(house, stores, id, openSeatLetters(house.settings)[letter](it))
}

/** Tells both sides who the other is, and that the applicant stands on the short list. */
export async function postIntroduction(
  house: House,
  stores: Stores,
  it: { head: RoomHead; edition: Edition; seat: OpenSeat; organisation: { id: string; name: string } },
): Promise<void> {
  const { head, seat, organisation } = it
  const letters = openSeatLetters(house.settings)
  const links = openSeatLinks(house.settings, seat)
  const names = { organisation: organisation.name, organiser: head.organiser.name }
  const what = whatOf(seat, it.edition)
  const toApplicant = letters.takenUp({ ...what, ...names, link: links.everyones })
  await postToOrganisation(house, stores, organisation.id, toApplicant)
  const toOrganiser = letters.introduced({ ...what, ...names, room: head.name, link: links.organisers })
  await postToOrganisation(house, stores, head.organiser.id, toOrganiser)
}
