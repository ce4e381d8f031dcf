import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { oneOf, prefecture } from '#consortium/facts/values.ts'
import { roles } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import { done } from '../answer.ts'
import { requireEdition } from '../rooms/room-edition.ts'
import type { OpenSeat } from '../stores/open-seats.ts'
import { useCase } from '../use-case.ts'
import { seatsSaying } from './seats-saying.ts'
import { type ShownSeat, shownSeat } from './shown-seat.ts'

/** Open seats that take applications today, for everyone: whose day is nearest first, or what was typed fits best. */
export const listOpenSeats = useCase({
  name: 'list-open-seats',
  input: z.strictObject({
    text: z
      .string()
      .trim()
      .max(200)
      .default('')
      .describe('Words that all stand in what everyone is shown of it, however they are written'),
    program: z.string().max(100).optional().describe('Id of an edition'),
    role: oneOf(roles).optional(),
    prefecture: prefecture.optional().describe('Where the consortium is'),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(50).default(20),
  }),
  run: async ({ stores, clock }, _who, { text, offset, limit, ...which }) => {
    const on = dayInJapan(clock.now())
    const shown = (them: readonly OpenSeat[]): Promise<ShownSeat[]> =>
      Promise.all(them.map((it) => shownSeat(it, on, { inside: false })))
    const listed = await stores.openSeats.listOpen({ ...which, on }, text ? undefined : { offset, limit })
    const found = text ? await seatsSaying(stores.search, text, await shown(listed.seats)) : null
    const seats = found ? found.slice(offset, offset + limit) : await shown(listed.seats)
    const total = found ? found.length : listed.total
    const { programs, ...choices } = await stores.openSeats.choices(on)
    const called = async (id: string): Promise<{ id: string; name: Words }> => ({
      id,
      name: (await requireEdition(id)).name,
    })
    return done({
      seats,
      total,
      /** The `offset` of the next page; null on the last. */
      next: offset + seats.length < total ? offset + seats.length : null,
      /** What the open ones can be narrowed by. */
      choices: { ...choices, programs: await Promise.all(programs.map(called)) },
    })
  },
})
