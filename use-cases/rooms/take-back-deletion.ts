import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'
import { tellOfDeletion } from './tell-of-deletion.ts'

/** The organiser keeps the room after all; it stays archived, and every member is told. */
export const takeBackDeletion = useCase({
  name: 'take-back-deletion',
  input: z.strictObject({ roomId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, at) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'take-back-deletion', body: {} }]),
      beside: async ({ stores, head }, { room }) => {
        await tellOfDeletion(services, stores, head, room, null)
        return null
      },
    }),
})
