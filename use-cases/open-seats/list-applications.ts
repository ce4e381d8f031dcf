import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { ownApplication, shownSeat } from './shown-seat.ts'

/** What the organisations of the asker have applied for, newest first. */
export const listApplications = useCase({
  name: 'list-applications',
  input: z.strictObject({}),
  run: async ({ stores, clock }, who) => {
    const person = personOf(who)
    const on = dayInJapan(clock.now())
    const held = person.verified ? await stores.organisations.of(person.accountId) : []
    const ids = held.filter(({ role }) => role !== 'claimant').map(({ id }) => id)
    const applications = await stores.applications.listFor(ids)
    const listed = await Promise.all(
      applications.map(async (it) => {
        const seat = await stores.openSeats.find(it.openSeatId)
        if (!seat) return []
        const shown = await shownSeat(seat, on, { inside: true })
        return [{ application: ownApplication(it, seat, shown), seat: shown }]
      }),
    )
    return done({ applications: listed.flat() })
  },
})
