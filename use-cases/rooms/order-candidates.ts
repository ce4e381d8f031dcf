import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeDesk } from './change-desk.ts'

/** Puts the organiser's short list in the order it means to ask them. Whoever is not named comes after those who are. */
export const orderCandidates = useCase({
  name: 'order-candidates',
  input: z.strictObject({
    roomId: z.uuid(),
    seatIds: z.array(z.uuid()).min(1).max(500),
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { seatIds, ...at }) =>
    changeDesk(services, who, {
      roomId: at.roomId,
      clientId: at.clientId,
      wish: async () => done({ kind: 'order-candidates', body: { seatIds } }),
    }),
})
