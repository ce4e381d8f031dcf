import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { done, refused } from '../answer.ts'
import type { PersonRole } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { type OwnApplication, ownApplication, shownSeat } from './shown-seat.ts'

/** What an organisation of the asker's has to do with the seat. */
export interface Place {
  readonly organisation: { readonly id: string; readonly name: string }
  readonly role: PersonRole
  /** Its last application for this seat. */
  readonly application: OwnApplication | null
  /** Whether it may apply: an invented one applies to invented rooms alone, and nobody to a room of their own. */
  readonly may: boolean
}

/** One open seat, for everyone; to its organiser the room behind it, to those who applied how their application stands. */
export const seeOpenSeat = useCase({
  name: 'see-open-seat',
  input: z.strictObject({ openSeatId: z.uuid() }),
  run: async ({ stores, clock }, who, { openSeatId }) => {
    const seat = await stores.openSeats.find(openSeatId)
    if (!seat) return refused({ kind: 'not-found', what: 'open-seat' })

    const on = dayInJapan(clock.now())
    const everyones = await shownSeat(seat, on, { inside: false })
    const person = who.kind === 'person' && who.verified ? who : null
    const held = person ? await stores.organisations.of(person.accountId) : []
    const mine = held.flatMap(({ role, ...it }) => (role === 'claimant' ? [] : [{ ...it, role }]))
    const applications = await stores.applications.listFor(mine.map(({ id }) => id))
    const places = mine.map(({ id, name, role, demo }): Place => {
      const application = applications.find((it) => it.openSeatId === seat.id && it.organisation.id === id)
      return {
        organisation: { id, name },
        role,
        application: application ? ownApplication(application, seat, everyones) : null,
        may: role !== 'viewer' && demo === seat.demo && id !== seat.organiser.id,
      }
    })
    const organises = person !== null && (await stores.rooms.standingIn(person.accountId, seat.roomId)).organiser
    const inside = organises || places.some(({ application }) => application !== null)
    return done({
      seat: inside ? await shownSeat(seat, on, { inside }) : everyones,
      places,
      /** Its room, to those who organise it and to nobody else. */
      roomId: organises ? seat.roomId : null,
    })
  },
})
