import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { postInvitation } from '../mail/post-invitation.ts'
import { roomLinks } from '../mail/post-room-letter.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { stillOpen } from './find-invitation.ts'
import { lastDayOf } from './invitation-time.ts'

/**
 * Sends an invitation again: the same seat, the same day to answer by, a new secret; links sent before open nothing any more. For a
 * letter to hand over it brings the new link, shown this once.
 */
export const resendInvitation = useCase({
  name: 'resend-invitation',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, seatId }) => {
    const { limits, secrets, clock, settings } = services
    const person = personOf(who)
    const now = clock.now()
    for (const [what, key] of [
      ['invitation', person.accountId],
      ['resend', seatId],
    ] as const) {
      const taken = await limits.take(what, key)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
    }

    return services.transaction(async (stores) => {
      const head = await stores.rooms.find(roomId)
      const found = await stores.invitations.findOpenBySeat(roomId, seatId)
      if (!head || !found) return refused({ kind: 'not-found', what: 'invitation' })
      if (head.archived) return notNow('room-archived')
      const open = stillOpen(found, now)
      if (!open.ok) return open
      const { id, way, address, expiresAt } = found
      if (address && (await stores.mails.isRefused(address))) return notNow('address-refused', { address })

      const secret = way === 'member' ? null : secrets.token()
      await stores.invitations.renew(id, { tokenHash: secret && secrets.hash(secret), by: person.accountId, at: now })
      const edition = await editionOf(stores, head)
      const key = secret ?? id
      const until = lastDayOf(expiresAt)
      await postInvitation(services, stores, found, { head, edition, key, until, sender: person.name, now })
      const shown = way === 'link' && secret
      return done({
        invitationId: id,
        ...(shown ? { link: roomLinks(settings).invitation(shown), token: shown } : { link: null, token: null }),
      })
    })
  },
})
