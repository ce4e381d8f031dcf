import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** Empties a text: its writer may, and the organiser. Number, kind and time stay. */
export const eraseMessage = useCase({
  name: 'erase-message',
  input: z.strictObject({ roomId: z.uuid(), textId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { textId, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'erase-message', body: { textId } }]),
      beside: async ({ stores, now }) => {
        await stores.rooms.eraseText(textId, now)
        return null
      },
    }),
})
