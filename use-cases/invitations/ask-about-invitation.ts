import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { question } from '../inputs.ts'
import { aboutInvitation } from '../mail/post-invitation.ts'
import { postToOrganisation, roomLetters, roomLinks } from '../mail/post-room-letter.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { useCase } from '../use-case.ts'
import { findInvitation, invitationKey, stillOpen } from './find-invitation.ts'

/**
 * The invited ask before they answer: whoever holds the link, without an account, or the people of the invited organisation. The
 * organiser hears it by mail and reads it beside the invitation; it enters no log.
 */
export const askAboutInvitation = useCase({
  name: 'ask-about-invitation',
  input: z.strictObject({ key: invitationKey, text: question }),
  run: async (services, who, { key, text }) => {
    const now = services.clock.now()
    return services.transaction(async (stores) => {
      const found = await findInvitation(services, stores, who, key)
      if (!found.ok) return found
      const open = stillOpen(found.value.invitation, now)
      if (!open.ok) return open
      const invitation = open.value
      const taken = await services.limits.take('question', invitation.id)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
      const head = await stores.rooms.find(invitation.roomId)
      if (!head) return refused({ kind: 'not-found', what: 'room' })
      if (head.archived) return notNow('room-archived')

      const by = who.kind === 'person' ? who.accountId : null
      await stores.invitations.note(invitation.id, { kind: 'asked', at: now, by, text })
      const about = {
        ...aboutInvitation(services, invitation, {
          head,
          edition: await editionOf(stores, head),
          key: invitation.id,
        }),
        link: roomLinks(services.settings).seat(head.id, invitation.seatId),
        text,
      }
      await postToOrganisation(services, stores, head.organiser.id, roomLetters(services.settings).questionAsked(about))
      return done({ asked: true })
    })
  },
})
