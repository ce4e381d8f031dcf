import * as z from 'zod'
import { messageOfText, textIdsOf } from '#rooms/messages.ts'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeTalk } from './change-talk.ts'

/** Empties an own message in a side room or at the desk, as it reads now and as it read before. */
export const eraseAside = useCase({
  name: 'erase-aside',
  input: z.strictObject({ roomId: z.uuid(), logId: z.uuid(), textId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { textId, ...at }) =>
    changeTalk(services, who, {
      ...at,
      wish: async () => done({ kind: 'erase-message', body: { textId } }),
      beside: async ({ stores, state, now }) => {
        const message = messageOfText(state, textId)
        for (const id of message ? textIdsOf(message) : []) await stores.rooms.eraseText(id, now)
      },
    }),
})
