import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** The organiser hands the room to another confirmed member. The desk goes with it. */
export const handOver = useCase({
  name: 'hand-over',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { seatId, ...at }) => {
    const answer = await changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'hand-over', body: { seatId } }]),
    })
    // Who reads the desk has changed: every node looks again.
    if (answer.ok) services.wake.ended({ roomId: at.roomId })
    return answer
  },
})
