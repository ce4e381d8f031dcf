import { sayMessage } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { changeRoom } from './change-room.ts'
import { keepMentions } from './nameable.ts'

/** Says something to everyone seated. The text stands beside the log, so that it can be erased, and with it whom it names by 「@」. */
export const say = useCase({
  name: 'say',
  input: sayMessage.omit({ logId: true }).extend({ clientId: sayMessage.shape.clientId.optional() }).strict(),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { text, ...at }) => {
    const limit = await services.limits.take('message', personOf(who).accountId)
    if (!limit.ok) return refused({ kind: 'too-many', retryAfterSeconds: limit.retryAfterSeconds })

    const textId = services.secrets.id()
    return changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'say', body: { textId } }]),
      beside: async ({ stores, head }, { room }) => {
        await stores.rooms.addText({ id: textId, logId: head.roomLog, text })
        await keepMentions(stores, { head, room, textId, text })
        return null
      },
    })
  },
})
