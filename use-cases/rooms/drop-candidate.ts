import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeDesk } from './change-desk.ts'

/** Takes an organisation off the organiser's short list. */
export const dropCandidate = useCase({
  name: 'drop-candidate',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { seatId, ...at }) =>
    changeDesk(services, who, {
      roomId: at.roomId,
      clientId: at.clientId,
      wish: async () => done({ kind: 'drop-candidate', body: { seatId } }),
    }),
})
