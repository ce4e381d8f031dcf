import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { openSeatKeys } from '#search/key.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { foldRoom } from './room-writing.ts'

/** Deletes the rooms whose last day is over; a job does it every hour. What remains is a line in the log of the house. */
export const tendDeletions = useCase({
  name: 'tend-deletions',
  input: z.strictObject({}),
  run: async (services) => {
    const today = dayInJapan(services.clock.now())
    let deleted = 0
    for (const roomId of await services.stores.rooms.listToDelete(today)) {
      const gone = await services.transaction(async (stores) => {
        const head = await stores.rooms.find(roomId)
        // Held: a word of the organiser that comes first keeps the room, one that comes later finds none.
        const log = head && (await stores.rooms.load(head.roomLog, { lock: true }))
        const on = log && foldRoom(log).archived?.deletion?.on
        if (!log || !on || on >= today) return null
        const openSeats = openSeatKeys(await stores.openSeats.idsOf(roomId))
        await stores.rooms.delete(roomId)
        await stores.search.changed(openSeats)
        return { on, askedBy: log.events.findLast((it) => it.kind === 'deletion-asked')?.by.accountId ?? null }
      })
      if (!gone) continue
      deleted += 1
      services.log.info({ roomId, ...gone }, 'a room was deleted')
      services.wake.ended({ roomId })
    }
    return done({ deleted })
  },
})
