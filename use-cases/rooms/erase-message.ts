import * as z from 'zod'
import { messageOfText, textIdsOf } from '#rooms/messages.ts'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** Empties a message, as it reads now and as it read before: its writer may, and the organiser. Number, kind and time stay. */
export const eraseMessage = useCase({
  name: 'erase-message',
  input: z.strictObject({ roomId: z.uuid(), textId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { textId, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'erase-message', body: { textId } }]),
      beside: async ({ stores, now }, { room }) => {
        const message = messageOfText(room, textId)
        for (const id of message ? textIdsOf(message) : []) await stores.rooms.eraseText(id, now)
        return null
      },
    }),
})
