import type { RoomHead } from '#rooms/store.ts'
import { aboutInvitation, keyForLetter, postToInvited } from '../mail/post-invitation.ts'
import { roomLetters } from '../mail/post-room-letter.ts'
import { editionOf } from '../rooms/room-edition.ts'
import type { Services, Stores } from '../services.ts'
import type { Invitation } from '../stores/invitations.ts'
import { lastDayOf } from './invitation-time.ts'

/** Writes the letter that asks for an answer once more, with a link of its own; whether it went to anybody. */
export async function postReminder(
  services: Services,
  stores: Stores,
  { invitation, head }: { invitation: Invitation; head: RoomHead },
): Promise<boolean> {
  const edition = await editionOf(stores, head)
  const key = await keyForLetter(services, stores, invitation)
  const until = lastDayOf(invitation.expiresAt)
  const about = { ...aboutInvitation(services, invitation, { head, edition, key }), until }
  const letter = roomLetters(services.settings).reminded(about)
  return (await postToInvited(services, stores, invitation, letter, { room: head.id })) === true
}
