import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { postToInvited } from '../mail/post-invitation.ts'
import { roomLetters } from '../mail/post-room-letter.ts'
import { changeRoom } from '../rooms/change-room.ts'
import { useCase } from '../use-case.ts'

/** The organiser takes back an invitation (取下げ), answered in principle or not. Its links stop working, and who was written to is told. */
export const withdrawInvitation = useCase({
  name: 'withdraw-invitation',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { seatId, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'withdraw-seat', body: { seatId } }]),
      beside: async ({ stores, head, edition, person, now }) => {
        const invitation = await stores.invitations.findOpenBySeat(head.id, seatId)
        if (!invitation) return null
        await stores.invitations.answer(invitation.id, { state: 'withdrawn', by: person.accountId, at: now })
        const letter = roomLetters(services.settings).invitationWithdrawn({
          room: head.name,
          program: edition.name,
          organiser: head.organiser.name,
          organisation: invitation.invitedName,
        })
        await postToInvited(services, stores, invitation, letter)
        return null
      },
    }),
})
