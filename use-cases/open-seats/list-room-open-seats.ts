import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { howItStands } from './how-it-stands.ts'

/** The open seats of a room with how many applied, newest first: the organiser's alone, as the short list is. */
export const listRoomOpenSeats = useCase({
  name: 'list-room-open-seats',
  input: z.strictObject({ roomId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores, clock }, _who, { roomId }) => {
    const on = dayInJapan(clock.now())
    const seats = await stores.openSeats.listOf(roomId)
    return done({ seats: seats.map((it) => ({ ...it, standing: howItStands(it, on) })) })
  },
})
