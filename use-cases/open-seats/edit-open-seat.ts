import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { done, notNow } from '../answer.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { useCase } from '../use-case.ts'
import { contentOf, openSeatFields } from './content.ts'
import { requireOpenSeat, roomBehind } from './own-seat.ts'
import { openSeatChanged } from './seat-documents.ts'

/**
 * The organiser writes an open seat anew. Answers stay beside the questions as they were asked, and who applied blind stays so
 * although the seat now names who asks.
 */
export const editOpenSeat = useCase({
  name: 'edit-open-seat',
  input: z.strictObject({ roomId: z.uuid(), openSeatId: z.uuid(), ...openSeatFields }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { roomId, openSeatId, ...written }) => {
    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const seat = await requireOpenSeat(stores, { roomId, openSeatId })
      if (!seat.ok) return seat
      const behind = await roomBehind(stores, roomId)
      if (!behind.ok) return behind
      const { room } = behind.value
      if (room.archived) return notNow('room-archived')
      const content = contentOf(written, { edition: await editionOf(stores, room), room, on: dayInJapan(at) })
      if (!content.ok) return content

      await stores.openSeats.change(openSeatId, content.value, at)
      await openSeatChanged(stores, openSeatId)
      return done({ openSeatId })
    })
  },
})
