import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { prose } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** A member whose consent is asked does not give it; the motion is over. */
export const declineMotion = useCase({
  name: 'decline-motion',
  input: z.strictObject({
    roomId: z.uuid(),
    motionId: z.uuid(),
    seatId: z.uuid(),
    reason: prose(1000).default(''),
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { motionId, seatId, reason, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'decline-motion', body: { motionId, seatId, ...(reason && { reason }) } }]),
    }),
})
