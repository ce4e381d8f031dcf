import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { defaultWay } from '../stores/notices.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** How the asker is told of one room by mail: what they chose for it, null where nothing, and what holds for all rooms. */
export const seeRoomNotices = useCase({
  name: 'see-room-notices',
  input: z.strictObject({ roomId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores }, who, { roomId }) => {
    const head = await stores.rooms.find(roomId)
    if (!head) return refused({ kind: 'not-found', what: 'room' })
    const { all, rooms } = await stores.notices.waysOf(personOf(who).accountId)
    return done({
      room: { id: head.id, name: head.name, archived: head.archived },
      all: all ?? defaultWay,
      here: rooms.find((it) => it.roomId === roomId)?.way ?? null,
    })
  },
})
