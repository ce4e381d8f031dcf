import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { prose } from '../inputs.ts'
import { changeRoom } from '../rooms/change-room.ts'
import { useCase } from '../use-case.ts'

/** The organiser takes the last step of the application back; the reason stays to be read. */
export const takeBackProgress = useCase({
  name: 'take-back-progress',
  input: z.strictObject({ roomId: z.uuid(), reason: prose(1000).min(1), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { reason, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'take-back-progress', body: { reason } }]),
    }),
})
