import { closedNow, progressNow } from './composition.ts'
import type { AnyEvent } from './events.ts'
import { type RoomState, seatOf } from './state.ts'
import type { Projection } from './store.ts'
import { termsNow } from './terms.ts'

/** What lists and permissions must learn from an event, given the room after it. */
export function projectionOf(after: RoomState, event: AnyEvent): Projection {
  const seat = 'seatId' in event.body && event.body.seatId ? seatOf(after, event.body.seatId) : undefined
  const room = after.organiser
    ? {
        name: after.name,
        organiserId: after.organiser.id,
        version: after.version,
        progress: progressNow(after)?.stage ?? null,
        closing: closedNow(after)?.closing ?? null,
        terms: termsNow(after)?.version ?? null,
        archived: after.archived !== null,
        deleteOn: after.archived?.deletion?.on ?? null,
      }
    : undefined
  const begins = event.kind === 'seat-confirmed' || event.kind === 'seat-moved'
  const sideOf = begins && seat?.state === 'confirmed' ? seat.organisation.id : null
  return {
    ...(room && { room }),
    ...(sideOf && { sideOf }),
    ...(seat && {
      seat: {
        seatId: seat.id,
        organisationId: seat.organisation.id,
        name: seat.organisation.name,
        state: seat.state,
        roles: seat.roles,
        ...(event.kind === 'composition-signed' && { signed: event.body.closing }),
      },
    }),
  }
}
