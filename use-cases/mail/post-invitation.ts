import type { Edition } from '#programs/edition.ts'
import type { RoomHead } from '#rooms/store.ts'
import type { Services, Stores } from '../services.ts'
import type { Invitation } from '../stores/invitations.ts'
import type { BothLetters } from './letter.ts'
import { postLetter } from './post-letter.ts'
import { postToOrganisation, roomLetters, roomLinks } from './post-room-letter.ts'
import type { AboutSeat } from './room-letters.ts'

type House = Pick<Services, 'secrets' | 'settings'>

/** What letters about an invitation say. `key` is its id for those signed in, or the secret of its link. */
export const aboutInvitation = (
  { settings }: House,
  invitation: Pick<Invitation, 'invitedName'>,
  { head, edition, key }: { head: RoomHead; edition: Edition; key: string },
): AboutSeat => ({
  link: roomLinks(settings).invitation(key),
  room: head.name,
  program: edition.name,
  organiser: head.organiser.name,
  organisation: invitation.invitedName,
})

/** Mails an invitation, first or again, where its way leads by mail, and writes down whether it went out. */
export async function postInvitation(
  house: House,
  stores: Stores,
  invitation: Invitation,
  at: { head: RoomHead; edition: Edition; key: string; until: string; sender: string; now: Date },
): Promise<void> {
  const { until, sender, now } = at
  const about = { ...aboutInvitation(house, invitation, at), until, sender, message: invitation.message }
  const letters = roomLetters(house.settings)
  const letter = invitation.way === 'member' ? letters.invitedMember(about) : letters.invitedByAddress(about)
  const went = await postToInvited(house, stores, invitation, letter)
  if (went !== null) await stores.invitations.note(invitation.id, { kind: went ? 'mailed' : 'unmailed', at: now })
}

/**
 * Whether a letter went to whoever was invited: false where every address has refused mail, null for a link handed over. With `room`
 * people who turned mail about it off are left in peace.
 */
export async function postToInvited(
  house: House,
  stores: Stores,
  { way, organisationId, address, createdBy }: Invitation,
  letter: BothLetters,
  about: { room?: string } = {},
): Promise<boolean | null> {
  if (address) {
    const sender = createdBy ? (await stores.accounts.find(createdBy))?.language : null
    return postLetter(house, stores, address, letter, sender ? { sender } : {})
  }
  if (way === 'member' && organisationId)
    return (await postToOrganisation(house, stores, organisationId, letter, about)) > 0
  return null
}

/** A key for one more letter about an invitation: its id for those who sign in, else a secret of its own, since old ones are not kept. */
export async function keyForLetter({ secrets }: House, stores: Stores, { id, way }: Invitation): Promise<string> {
  if (way === 'member') return id
  const secret = secrets.token()
  await stores.invitations.addSecret(id, secrets.hash(secret))
  return secret
}
