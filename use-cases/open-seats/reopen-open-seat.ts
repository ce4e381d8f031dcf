import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { done, notNow } from '../answer.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { useCase } from '../use-case.ts'
import { contentOf } from './content.ts'
import { requireOpenSeat, roomBehind } from './own-seat.ts'
import { openSeatChanged } from './seat-documents.ts'

/** The organiser takes applications again, until another day. */
export const reopenOpenSeat = useCase({
  name: 'reopen-open-seat',
  input: z.strictObject({ roomId: z.uuid(), openSeatId: z.uuid(), until: z.iso.date() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { until, ...which }) => {
    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const found = await requireOpenSeat(stores, which)
      if (!found.ok) return found
      // Whoever applied was confirmed: what is sought now is another seat.
      if (found.value.taken) return notNow('open-seat-taken')
      const behind = await roomBehind(stores, which.roomId)
      if (!behind.ok) return behind
      const { room } = behind.value
      if (room.archived) return notNow('room-archived')
      const { roles, text, questions, blind } = found.value
      const edition = await editionOf(stores, room)
      // What was warned of when it was written is not said again.
      const again = { roles: [...roles], text, questions: [...questions], blind, until, evenSo: true }
      const content = contentOf(again, { edition, room, on: dayInJapan(at) })
      if (!content.ok) return content

      await stores.openSeats.setState(which.openSeatId, { state: 'open', at, until })
      await openSeatChanged(stores, which.openSeatId)
      return done({ until })
    })
  },
})
