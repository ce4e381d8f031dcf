import { dayInJapan } from '#consortium/calendar.ts'
import { joinMessage } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { hearSince, readerIn } from './room-reading.ts'

/**
 * What came in a room after the numbers a browser holds or, where that is very much, the room anew. Everyone seated reads from number 1; the desk is the organiser's, a side room
 * its own organisation's.
 */
export const readLog = useCase({
  name: 'read-log',
  input: joinMessage.strict(),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, after, deskAfter, sidesAfter }) => {
    const { stores, clock } = services
    const head = await stores.rooms.find(roomId)
    const reader = await readerIn(stores, personOf(who).accountId, roomId)
    if (!head || !reader) return refused({ kind: 'not-found', what: 'room' })

    const at = { head, on: dayInJapan(clock.now()) }
    return done(await hearSince(stores, at, reader, { room: after, desk: deskAfter, sides: sidesAfter }))
  },
})
