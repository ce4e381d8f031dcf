import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { emptyView, hear } from '#rooms/view.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { readerIn, readRoom } from './room-reading.ts'
import { talksOf } from './talk-reading.ts'

/** All that the asker may read of a room, to be taken away: the whole log, the room it makes, and the verdict of today. */
export const takeRoomData = useCase({
  name: 'take-room-data',
  input: z.strictObject({ roomId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores, clock }, who, { roomId }) => {
    const head = await stores.rooms.find(roomId)
    const reader = await readerIn(stores, personOf(who).accountId, roomId)
    if (!head || !reader) return refused({ kind: 'not-found', what: 'room' })

    const on = dayInJapan(clock.now())
    const { heard, edition } = await readRoom(stores, { head, on }, reader)
    const view = hear(emptyView, heard)
    if (view === 'gap') throw new Error(`The log of room ${roomId} has a gap.`)
    const { room } = view
    const terms = await stores.rooms.texts(
      head.roomLog,
      room.terms.map((it) => it.textId),
    )
    return done({
      roomId,
      on,
      edition,
      events: heard.events,
      talks: talksOf(head, reader),
      view: { ...view, texts: { ...view.texts, ...terms } },
      verdict: verdictOf(view, { readsAmounts: reader.organiser }, edition, on),
    })
  },
})
