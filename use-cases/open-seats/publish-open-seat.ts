import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { closedNow } from '#rooms/composition.ts'
import { done, notNow, refused } from '../answer.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { contentOf, openSeatFields } from './content.ts'
import { roomBehind } from './own-seat.ts'
import { openSeatChanged } from './seat-documents.ts'

/** The organiser publishes an unmet seat: from now on everyone may read what is sought, and organisations may apply. */
export const publishOpenSeat = useCase({
  name: 'publish-open-seat',
  input: z.strictObject({ roomId: z.uuid(), ...openSeatFields }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, ...written }) => {
    const { accountId } = personOf(who)
    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const behind = await roomBehind(stores, roomId)
      if (!behind.ok) return behind
      const { room } = behind.value
      if (room.archived) return notNow('room-archived')
      if (closedNow(room)) return notNow('open-seat-while-closed')
      const content = contentOf(written, { edition: await editionOf(stores, room), room, on: dayInJapan(at) })
      if (!content.ok) return content
      const taken = await services.limits.take('open-seat', accountId)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

      const { id } = await stores.openSeats.create({ ...content.value, roomId, by: accountId, at })
      await openSeatChanged(stores, id)
      return done({ openSeatId: id })
    })
  },
})
