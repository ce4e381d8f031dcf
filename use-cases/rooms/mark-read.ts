import * as z from 'zod'
import { readMessage } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { readerIn } from './room-reading.ts'
import { talksOf } from './talk-reading.ts'

/** Keeps how far the asker has read the room's own log, or a talk beside it, for marks of their own; nobody else is told. */
export const markRead = useCase({
  name: 'mark-read',
  input: z.strictObject(readMessage.shape),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores }, who, { roomId, logId, seq }) => {
    const { accountId } = personOf(who)
    const head = await stores.rooms.find(roomId)
    if (!head) return refused({ kind: 'not-found', what: 'room' })
    if (logId) {
      const reader = await readerIn(stores, accountId, roomId)
      const reads = reader && talksOf(head, reader).some((it) => it.logId === logId)
      if (!reads) return refused({ kind: 'not-found', what: 'talk' })
    }
    await stores.attention.readTo(accountId, logId ?? head.roomLog, seq)
    return done({})
  },
})
