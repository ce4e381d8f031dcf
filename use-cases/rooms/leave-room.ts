import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { prose } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** A member gives up its seat. The organiser hands the room over first. */
export const leaveRoom = useCase({
  name: 'leave-room',
  input: z.strictObject({
    roomId: z.uuid(),
    seatId: z.uuid(),
    reason: prose(1000).default(''),
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { seatId, reason, ...at }) => {
    const answer = await changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'leave-room', body: { seatId, ...(reason && { reason }) } }]),
    })
    if (answer.ok) services.wake.ended({ roomId: at.roomId })
    return answer
  },
})
