import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { requireOpenSeat } from './own-seat.ts'
import { openSeatChanged } from './seat-documents.ts'

/** The organiser takes no more applications: for now (`closed`), or because the seat is filled. Applications are kept and can still be answered. */
export const endOpenSeat = useCase({
  name: 'end-open-seat',
  input: z.strictObject({ roomId: z.uuid(), openSeatId: z.uuid(), as: z.enum(['closed', 'filled']) }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { as, ...which }) => {
    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const seat = await requireOpenSeat(stores, which)
      if (!seat.ok) return seat
      await stores.openSeats.setState(which.openSeatId, { state: as, at })
      await openSeatChanged(stores, which.openSeatId)
      return done({ state: as })
    })
  },
})
