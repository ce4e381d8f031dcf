import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** The organisation that moved a change takes it back while it waits for consent. */
export const takeBackMotion = useCase({
  name: 'take-back-motion',
  input: z.strictObject({ roomId: z.uuid(), motionId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { motionId, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'withdraw-motion', body: { motionId } }]),
    }),
})
