import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { question } from '../inputs.ts'
import { aboutInvitation, keyForLetter, postToInvited } from '../mail/post-invitation.ts'
import { roomLetters } from '../mail/post-room-letter.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { stillOpen } from './find-invitation.ts'

/**
 * The organiser answers what the invited asked: by mail where the invitation went by mail, and on the invitation's page. `mailed` is
 * false where it stands on the page alone.
 */
export const tellInvited = useCase({
  name: 'tell-invited',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), text: question }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, seatId, text }) => {
    const now = services.clock.now()
    const person = personOf(who)
    const limit = await services.limits.take('invitation', person.accountId)
    if (!limit.ok) return refused({ kind: 'too-many', retryAfterSeconds: limit.retryAfterSeconds })

    return services.transaction(async (stores) => {
      const head = await stores.rooms.find(roomId)
      const found = await stores.invitations.findOpenBySeat(roomId, seatId)
      if (!head || !found) return refused({ kind: 'not-found', what: 'invitation' })
      if (head.archived) return notNow('room-archived')
      const open = stillOpen(found, now)
      if (!open.ok) return open

      const asked = (await stores.invitations.steps(found.id)).findLast(({ kind }) => kind === 'asked')
      await stores.invitations.note(found.id, { kind: 'told', at: now, by: person.accountId, text })
      if (found.way === 'link') return done({ mailed: false })
      const key = await keyForLetter(services, stores, found)
      const about = aboutInvitation(services, found, { head, edition: await editionOf(stores, head), key })
      const letter = roomLetters(services.settings).questionTold({ ...about, question: asked?.text ?? '', text })
      return done({ mailed: (await postToInvited(services, stores, found, letter)) === true })
    })
  },
})
