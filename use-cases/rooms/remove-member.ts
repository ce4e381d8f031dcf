import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { prose } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** The organiser takes a confirmed member out, with a reason everyone seated reads. Its open screens of the room close. */
export const removeMember = useCase({
  name: 'remove-member',
  input: z.strictObject({
    roomId: z.uuid(),
    seatId: z.uuid(),
    reason: prose(1000).min(1),
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { seatId, reason, ...at }) => {
    const answer = await changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'remove-member', body: { seatId, reason } }]),
    })
    if (answer.ok) services.wake.ended({ roomId: at.roomId })
    return answer
  },
})
