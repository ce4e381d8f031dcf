import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { changeRoom } from '../rooms/change-room.ts'
import { useCase } from '../use-case.ts'

/** A member confirms the closed composition for its seat. `closing` is the number of the one it has read. */
export const signComposition = useCase({
  name: 'sign-composition',
  input: z.strictObject({
    roomId: z.uuid(),
    seatId: z.uuid(),
    closing: z.int().min(1),
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { seatId, closing, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async ({ person }) => done([{ kind: 'sign-composition', body: { seatId, closing, byName: person.name } }]),
    }),
})
