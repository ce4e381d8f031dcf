import * as z from 'zod'
import { clientId, messageText } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { changeRoom } from './change-room.ts'
import { keepMentions } from './nameable.ts'
import { messageAt } from './room-talk.ts'

/** Puts another text in the place of one's own message. What it said before stays to be read by those seated, until it is erased. */
export const editMessage = useCase({
  name: 'edit-message',
  input: z.strictObject({
    roomId: z.uuid(),
    /** The number it was posted under. */
    message: z.int().min(1),
    text: messageText,
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { message, text, ...at }) => {
    const limit = await services.limits.take('message', personOf(who).accountId)
    if (!limit.ok) return refused({ kind: 'too-many', retryAfterSeconds: limit.retryAfterSeconds })

    const textId = services.secrets.id()
    return changeRoom(services, who, {
      ...at,
      wish: async ({ stores, head }, room) => {
        const now = await messageAt(stores, head.roomLog, room, message)
        const texts = await stores.rooms.texts(head.roomLog, now ? [now.textId] : [])
        if (now && texts[now.textId] === text) return refused({ kind: 'not-now', rule: 'nothing-to-change' })
        return done([{ kind: 'edit-message', body: { message, textId } }])
      },
      beside: async ({ stores, head }, { room }) => {
        await stores.rooms.addText({ id: textId, logId: head.roomLog, text })
        await keepMentions(stores, { head, room, textId, text })
        // Whom only an earlier text named is called no more.
        const earlier = room.messages.find((it) => it.seq === message)?.earlier ?? []
        for (const it of earlier) await stores.rooms.nameIn(it.textId, [])
        return null
      },
    })
  },
})
