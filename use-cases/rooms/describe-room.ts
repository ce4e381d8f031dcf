import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'
import { roomDescription } from './open-room.ts'

/** Changes what the room says of itself: name, purpose, prefectures of activity. */
export const describeRoom = useCase({
  name: 'describe-room',
  input: z.strictObject({ roomId: z.uuid(), clientId: clientId.optional(), ...roomDescription }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { roomId, clientId, ...body }) =>
    changeRoom(services, who, {
      roomId,
      clientId,
      wish: async () => done([{ kind: 'describe-room', body }]),
    }),
})
