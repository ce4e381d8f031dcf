import { type Earlier, earlierAsked } from '#rooms/earlier.ts'
import { windowSize } from '#rooms/windows.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { roomNow } from './room-now.ts'
import { readerIn, textsOf } from './room-reading.ts'
import { messagesIn } from './room-talk.ts'

/** The most that one answer goes back, however far it was asked to. */
const furthest = 1_000

/** What stands further back in a room than a screen holds: messages, or what else happened. Everyone seated reads from number 1. */
export const readEarlier = useCase({
  name: 'read-earlier',
  input: earlierAsked,
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores }, who, { roomId, of, back, ...asked }) => {
    const head = await stores.rooms.find(roomId)
    const reader = await readerIn(stores, personOf(who).accountId, roomId)
    const now = head && (await roomNow(stores, head.roomLog))
    if (!head || !reader || !now) return refused({ kind: 'not-found', what: 'room' })

    const { seq } = now.room
    const { before = seq + 1, at = seq } = asked
    const most = back === undefined ? windowSize : furthest
    // One more than is told says whether anything stands before it.
    const window = { before, at, from: back, limit: most + 1 }
    const events = of === 'happened' ? await stores.rooms.happened(head.roomLog, window) : []
    const messages = of === 'talk' ? await messagesIn(stores, head.roomLog, window) : []
    const told = { events: events.slice(-most), messages: messages.slice(-most) }
    const isCut = events.length + messages.length > most
    const first = told.events[0] ?? told.messages[0]
    return done<Earlier>({
      of,
      before,
      at,
      from: isCut ? (first?.seq ?? 1) : (back ?? 1),
      ...told,
      ...(await textsOf(stores, head.roomLog, told.messages)),
    })
  },
})
