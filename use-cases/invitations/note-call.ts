import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** The organiser writes down that they called whoever was invited, so that they are not told to before the next rung. */
export const noteCall = useCase({
  name: 'note-call',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores, clock }, who, { roomId, seatId }) => {
    const head = await stores.rooms.find(roomId)
    const found = await stores.invitations.findOpenBySeat(roomId, seatId)
    if (!head || !found) return refused({ kind: 'not-found', what: 'invitation' })
    if (head.archived) return notNow('room-archived')
    await stores.invitations.note(found.id, { kind: 'called', at: clock.now(), by: personOf(who).accountId })
    return done({})
  },
})
