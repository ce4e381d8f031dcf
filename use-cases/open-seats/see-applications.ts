import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import type { Edition } from '#programs/edition.ts'
import type { RoomView } from '#rooms/view.ts'
import { done, refused } from '../answer.ts'
import { viewRoom } from '../rooms/room-reading.ts'
import type { OpenSeat, SeatApplication } from '../stores/open-seats.ts'
import type { Organisation } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { type Applicant, applicantOf } from './applicant.ts'
import { type Foretold, foretell } from './foretell.ts'
import { howItStands } from './how-it-stands.ts'

/** An application as the organiser sees it. */
export interface SeenApplication
  extends Pick<SeatApplication, 'id' | 'blind' | 'answers' | 'message' | 'state' | 'word' | 'seatId'> {
  readonly createdAt: Date
  /** Who it is, once that may be known. */
  readonly organisation: SeatApplication['organisation'] | null
  readonly applicant: Applicant | null
  /** What it would do for the team; null once answered. */
  readonly foretold: Foretold | null
}

/** An open seat of the room with everybody who applied, the first to apply first. */
export const seeApplications = useCase({
  name: 'see-applications',
  input: z.strictObject({ roomId: z.uuid(), openSeatId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores, clock }, _who, { roomId, openSeatId }) => {
    const seat = await stores.openSeats.find(openSeatId)
    const head = await stores.rooms.find(roomId)
    if (!head || seat?.roomId !== roomId) return refused({ kind: 'not-found', what: 'open-seat' })

    const on = dayInJapan(clock.now())
    const { view, edition } = await viewRoom(stores, { head, on }, { organiser: true, seatIds: [] })
    const applications = await stores.applications.listOf(openSeatId)
    const entries = await stores.organisations.findMany(applications.map(({ organisation }) => organisation.id))
    const seen = applications.map((it) =>
      seenBy(it, { seat, view, edition, on, entry: entries.find(({ id }) => id === it.organisation.id) }),
    )
    return done({
      seat: { ...seat, standing: howItStands(seat, on) },
      edition,
      room: view.room.name,
      on,
      applications: seen,
    })
  },
})

interface At {
  readonly seat: OpenSeat
  readonly view: RoomView
  readonly edition: Edition
  readonly on: string
  readonly entry: Organisation | undefined
}

function seenBy(it: SeatApplication, { seat, view, edition, on, entry }: At): SeenApplication {
  const { id, blind, state, word, seatId, createdAt } = it
  const known = !blind || it.introducedAt !== null
  // Who went away without a name takes along what they said of themselves.
  const gone = state === 'withdrawn' && !known
  const waits = state === 'open' || state === 'agreed'
  return {
    id,
    blind,
    state,
    word,
    seatId,
    createdAt,
    answers: gone ? [] : it.answers,
    message: gone ? '' : it.message,
    organisation: known ? it.organisation : null,
    applicant: entry && !gone ? applicantOf(entry, edition.sizeTable) : null,
    foretold: entry && waits ? foretell(view, edition, on, { entry, roles: seat.roles }) : null,
  }
}
