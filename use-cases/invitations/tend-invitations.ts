import * as z from 'zod'
import { done } from '../answer.ts'
import { aboutInvitation, keyForLetter, postToInvited } from '../mail/post-invitation.ts'
import { postToOrganisation, roomLetters, roomLinks } from '../mail/post-room-letter.ts'
import { editionOf } from '../rooms/room-edition.ts'
import type { Services } from '../services.ts'
import type { Invitation } from '../stores/invitations.ts'
import { useCase } from '../use-case.ts'
import { lastDayOf, reminderDue } from './invitation-time.ts'

/**
 * Reminds those who have not answered, and ends invitations past their day; a job does it every hour. A reminder goes out once,
 * whichever node sends it.
 */
export const tendInvitations = useCase({
  name: 'tend-invitations',
  input: z.strictObject({}),
  run: async (services) => {
    const now = services.clock.now()
    let reminded = 0
    for (const waiting of await services.stores.invitations.listWaiting(now)) {
      const kind = reminderDue(waiting, now)
      if (kind && (await remind(services, waiting, kind, now))) reminded += 1
    }
    return done({ reminded, expired: await endOverdue(services, now) })
  },
})

/** Whether a reminder went out. A link handed over on paper has no address to remind. */
async function remind(
  services: Services,
  waiting: Invitation,
  kind: 'reminded-half' | 'reminded-last',
  now: Date,
): Promise<boolean> {
  if (waiting.way === 'link') return false
  if (waiting.address && (await services.stores.mails.isRefused(waiting.address))) return false
  return services.transaction(async (stores) => {
    const invitation = await stores.invitations.find(waiting.id)
    const head = await stores.rooms.find(waiting.roomId)
    if (invitation?.state !== 'open' || !head) return false
    // First the step, which comes once only: another node that looks at the same clock waits here, and finds it there.
    if (!(await stores.invitations.note(invitation.id, { kind, at: now }))) return false

    const edition = await editionOf(stores, head)
    const key = await keyForLetter(services, stores, invitation)
    const until = lastDayOf(invitation.expiresAt)
    const about = { ...aboutInvitation(services, invitation, { head, edition, key }), until }
    return (await postToInvited(services, stores, invitation, roomLetters(services.settings).reminded(about))) === true
  })
}

/**
 * Ends what is past its day, and tells each organiser of all of theirs in one mail. Days end at midnight in Japan, so that is once
 * a day at most.
 */
async function endOverdue(services: Services, now: Date): Promise<number> {
  return services.transaction(async (stores) => {
    const ended: { invitation: Invitation; organiser: { id: string; name: string }; room: string }[] = []
    for (const invitation of await stores.invitations.listOverdue(now)) {
      // Another node may have ended it, and told of it, since it was listed.
      if (!(await stores.invitations.answer(invitation.id, { state: 'expired', by: null, at: now }))) continue
      const head = await stores.rooms.find(invitation.roomId)
      if (head) ended.push({ invitation, organiser: head.organiser, room: head.name })
    }
    for (const { id, name } of Object.values(
      Object.fromEntries(ended.map(({ organiser }) => [organiser.id, organiser])),
    )) {
      const seats = ended
        .filter(({ organiser }) => organiser.id === id)
        .map(({ invitation, room }) => ({
          room,
          organisation: invitation.invitedName,
          until: lastDayOf(invitation.expiresAt),
          link: roomLinks(services.settings).room(invitation.roomId),
        }))
      const letter = roomLetters(services.settings).invitationsExpired({ organiser: name, seats })
      await postToOrganisation(services, stores, id, letter)
    }
    return ended.length
  })
}
