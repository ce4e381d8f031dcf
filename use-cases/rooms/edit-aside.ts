import * as z from 'zod'
import { clientId, messageText } from '#rooms/protocol.ts'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { changeTalk, keepInTalk } from './change-talk.ts'

/** Puts another text in the place of an own message in a side room or at the desk; as `edit-message`. */
export const editAside = useCase({
  name: 'edit-aside',
  input: z.strictObject({
    roomId: z.uuid(),
    logId: z.uuid(),
    /** The number it was posted under, in that log. */
    message: z.int().min(1),
    text: messageText,
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { message, text, ...at }) => {
    const limit = await services.limits.take('message', personOf(who).accountId)
    if (!limit.ok) return refused({ kind: 'too-many', retryAfterSeconds: limit.retryAfterSeconds })

    const textId = services.secrets.id()
    return changeTalk(services, who, {
      ...at,
      wish: async ({ stores, state }) => {
        const now = state.messages.find((it) => it.seq === message)
        const texts = await stores.rooms.texts(at.logId, now ? [now.textId] : [])
        if (now && texts[now.textId] === text) return notNow('nothing-to-change')
        return done({ kind: 'edit-message', body: { message, textId } })
      },
      beside: async (talk) => {
        await keepInTalk(talk, textId, text)
        // Whom only an earlier text named is called no more.
        const earlier = talk.state.messages.find((it) => it.seq === message)?.earlier ?? []
        for (const it of earlier) await talk.stores.rooms.nameIn(it.textId, [])
      },
    })
  },
})
