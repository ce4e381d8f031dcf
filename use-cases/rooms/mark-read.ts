import * as z from 'zod'
import { readMessage } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Keeps how far the asker has read the room's own log, for marks of their own; nobody else is told. */
export const markRead = useCase({
  name: 'mark-read',
  input: z.strictObject(readMessage.shape),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores }, who, { roomId, seq }) => {
    const head = await stores.rooms.find(roomId)
    if (!head) return refused({ kind: 'not-found', what: 'room' })
    await stores.attention.readTo(personOf(who).accountId, head.roomLog, seq)
    return done({})
  },
})
