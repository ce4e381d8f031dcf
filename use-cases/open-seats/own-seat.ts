import type { RoomState } from '#rooms/state.ts'
import type { RoomHead } from '#rooms/store.ts'
import { type Answer, done, notNow, refused } from '../answer.ts'
import { roomNow } from '../rooms/room-now.ts'
import type { Stores } from '../services.ts'
import type { ApplicationState, OpenSeat, SeatApplication } from '../stores/open-seats.ts'

/** An open seat of this room, held until the transaction ends. One of another room is not found: its organiser has no say there. */
export async function requireOpenSeat(
  { openSeats }: Stores,
  { roomId, openSeatId }: { readonly roomId: string; readonly openSeatId: string },
): Promise<Answer<OpenSeat>> {
  const seat = await openSeats.find(openSeatId, { lock: true })
  return seat?.roomId === roomId ? done(seat) : refused({ kind: 'not-found', what: 'open-seat' })
}

export interface ApplicationAtHand {
  readonly seat: OpenSeat
  readonly application: SeatApplication
}

/**
 * An application with its seat, both held, the seat first. It is another's, and so not found, unless it is for a seat of this room
 * or of this organisation; turned down where somebody has moved it on meanwhile.
 */
export async function requireApplication(
  { openSeats, applications }: Stores,
  applicationId: string,
  of: { readonly roomId: string } | { readonly organisationId: string },
  states: readonly ApplicationState[],
): Promise<Answer<ApplicationAtHand>> {
  const found = await applications.find(applicationId)
  const seat = found && (await openSeats.find(found.openSeatId, { lock: true }))
  const application = seat && (await applications.find(applicationId, { lock: true }))
  if (!seat || !application) return refused({ kind: 'not-found', what: 'application' })

  const isTheirs = 'roomId' in of ? seat.roomId === of.roomId : application.organisation.id === of.organisationId
  if (!isTheirs) return refused({ kind: 'not-found', what: 'application' })
  return states.includes(application.state) ? done({ seat, application }) : notNow('application-moved')
}

/** The room behind an open seat, as its own people know it. */
export async function roomBehind(stores: Stores, roomId: string): Promise<Answer<{ head: RoomHead; room: RoomState }>> {
  const head = await stores.rooms.find(roomId)
  const now = head && (await roomNow(stores, head.roomLog))
  if (!head || !now) return refused({ kind: 'not-found', what: 'room' })
  return done({ head, room: now.room })
}
