import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { termsNow } from '#rooms/terms.ts'
import { done, notNow } from '../answer.ts'
import { prose } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { changeRoom } from './change-room.ts'

/**
 * The organiser sets the room's confidentiality terms, for the first time or anew. From that moment everyone else of the room accepts
 * them, person by person, before they read on; who publishes them accepts with it.
 */
export const setTerms = useCase({
  name: 'set-terms',
  input: z.strictObject({ roomId: z.uuid(), text: prose(10_000).min(1), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { text, ...at }) => {
    const { accountId, name } = personOf(who)
    const textId = services.secrets.id()
    const answer = await changeRoom(services, who, {
      ...at,
      wish: async ({ stores, head }, room) => {
        const now = termsNow(room)
        const texts = now ? await stores.rooms.texts(head.roomLog, [now.textId]) : {}
        if (now && texts[now.textId] === text) return notNow('nothing-to-change')
        return done([{ kind: 'set-terms', body: { textId } }])
      },
      beside: async ({ stores, head, now }, { room }) => {
        await stores.rooms.addText({ id: textId, logId: head.roomLog, text })
        const version = termsNow(room)?.version ?? 0
        const organisationId = room.organiser?.id ?? null
        await stores.terms.accept({ roomId: head.id, version, accountId, name, organisationId, at: now })
        return { version }
      },
    })
    // Who may read has changed: every node looks again.
    if (answer.ok) services.wake.ended({ roomId: at.roomId })
    return answer
  },
})
