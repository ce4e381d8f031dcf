import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Keeps that the asker has read these rooms up to what their page showed; what came since stays unread. Rooms that are not theirs to read are passed over. */
export const markAllRead = useCase({
  name: 'mark-all-read',
  input: z.strictObject({ rooms: z.array(z.strictObject({ roomId: z.uuid(), seq: z.int().min(1) })).max(200) }),
  run: async ({ stores }, who, { rooms }) => {
    const { accountId, verified } = personOf(who)
    let read = 0
    for (const { roomId, seq } of verified ? rooms : []) {
      const { organiser, seated, onlooker } = await stores.rooms.standingIn(accountId, roomId)
      const head = organiser || seated || onlooker ? await stores.rooms.find(roomId) : null
      if (!head) continue
      await stores.attention.readTo(accountId, head.roomLog, seq)
      read += 1
    }
    return done({ read })
  },
})
