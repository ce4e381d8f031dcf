import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { stillOpen } from './find-invitation.ts'
import { postReminder } from './post-reminder.ts'

/** The organiser reminds whoever was invited now, by hand, whatever the ladder says. As often as an invitation may be sent again. */
export const remindInvited = useCase({
  name: 'remind-invited',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, seatId }) => {
    const person = personOf(who)
    for (const [what, key] of [
      ['invitation', person.accountId],
      ['resend', seatId],
    ] as const) {
      const taken = await services.limits.take(what, key)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
    }
    const now = services.clock.now()
    return services.transaction(async (stores) => {
      const head = await stores.rooms.find(roomId)
      const found = await stores.invitations.findOpenBySeat(roomId, seatId)
      // A letter handed over has no address to write to.
      if (!head || !found || found.way === 'link') return refused({ kind: 'not-found', what: 'invitation' })
      if (head.archived) return notNow('room-archived')
      const open = stillOpen(found, now)
      if (!open.ok) return open
      const { address } = found
      if (address && (await stores.mails.isRefused(address))) return notNow('address-refused', { address })

      const mailed = await postReminder(services, stores, { invitation: found, head })
      const kind = mailed ? 'reminded-by-hand' : 'unmailed'
      await stores.invitations.note(found.id, { kind, at: now, by: person.accountId })
      return done({ mailed })
    })
  },
})
