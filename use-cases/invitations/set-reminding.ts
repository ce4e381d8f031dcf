import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** The organiser says whether the house reminds by itself whoever was invited to this seat and has not answered. */
export const setReminding = useCase({
  name: 'set-reminding',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), on: z.boolean() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores }, _who, { roomId, seatId, on }) => {
    const head = await stores.rooms.find(roomId)
    const found = await stores.invitations.findOpenBySeat(roomId, seatId)
    if (!head || !found) return refused({ kind: 'not-found', what: 'invitation' })
    if (head.archived) return notNow('room-archived')
    await stores.invitations.setReminding(found.id, on)
    return done({ reminding: on })
  },
})
