import * as z from 'zod'
import { sayMessage } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { changeTalk, keepInTalk } from './change-talk.ts'

/** Says something in the side room of an own organisation, to its people alone; or, for who organises, at the desk. */
export const sayAside = useCase({
  name: 'say-aside',
  input: z.strictObject({
    ...sayMessage.shape,
    logId: z.uuid(),
    clientId: sayMessage.shape.clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { text, ...at }) => {
    const limit = await services.limits.take('message', personOf(who).accountId)
    if (!limit.ok) return refused({ kind: 'too-many', retryAfterSeconds: limit.retryAfterSeconds })

    const textId = services.secrets.id()
    return changeTalk(services, who, {
      ...at,
      wish: async () => done({ kind: 'say', body: { textId } }),
      beside: (talk) => keepInTalk(talk, textId, text),
    })
  },
})
