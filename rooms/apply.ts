import type { SeatFacts } from '#consortium/consortium.ts'
import { applyToArchive } from './archive.ts'
import { applyToComposition, closedNow } from './composition.ts'
import type { OrganisationRef, ReadEvent, RoomEvent } from './events.ts'
import { applyToMessages, type MessageEvent } from './messages.ts'
import { applyToMotions, type MotionEvent, motionsAfter } from './motions.ts'
import { setPath } from './paths.ts'
import type { Ending, RoomState, Seat } from './state.ts'
import { applyToTerms } from './terms.ts'

type Happened = Pick<ReadEvent, 'seq' | 'at' | 'by'>

/**
 * The room after one more event. Everyone folds with this: the server when it decides, the browser when it hears, a newcomer
 * from number 1. Total: an event that does not fit is passed over and only its number counts.
 */
export function apply(room: RoomState, event: ReadEvent): RoomState {
  const numbered = { ...room, seq: event.seq }
  if (event.kind === 'unknown') return { ...numbered, reload: true }
  if (event.kind === 'candidate-listed' || event.kind === 'candidate-dropped' || event.kind === 'candidates-ordered')
    return numbered
  const after = applyKnown(numbered, event, event)
  if (after.motions !== room.motions) return after
  const motions = motionsAfter(room, event, event)
  return motions === room.motions ? after : { ...after, motions }
}

function applyKnown(room: RoomState, event: RoomEvent, happened: Happened): RoomState {
  switch (event.kind) {
    case 'room-opened': {
      const { name, purpose, area, program, version, organiser } = event.body
      return { ...room, name, purpose, area, program, version, organiser }
    }
    case 'room-described':
      return { ...room, ...event.body }
    case 'edition-moved': {
      const { seq, at } = happened
      return { ...room, version: event.body.version, moved: { seq, at, ...event.body } }
    }
    case 'organiser-changed':
      return { ...room, organiser: event.body.organiser }
    case 'plan-set':
      return {
        ...room,
        plan: Object.entries(event.body.values).reduce((plan, [path, value]) => setPath(plan, path, value), room.plan),
      }
    case 'attested': {
      const { statement, ...attestation } = event.body
      return { ...room, attested: { ...room.attested, [statement]: attestation } }
    }
    case 'message-posted':
    case 'message-edited':
    case 'text-erased':
      return {
        ...room,
        wrote: wroteAfter(room, event, happened),
        messages: applyToMessages(room.messages, event, happened),
      }
    case 'composition-closed':
    case 'composition-signed':
    case 'composition-reopened':
    case 'progress-made':
    case 'progress-taken-back':
      return applyToComposition(room, event, happened)
    case 'motion-made':
    case 'motion-consented':
    case 'motion-declined':
    case 'motion-withdrawn':
      return applyToMotions(room, event, happened)
    case 'terms-set':
    case 'terms-lifted':
      return applyToTerms(room, event, happened)
    case 'room-archived':
    case 'room-restored':
    case 'deletion-asked':
    case 'deletion-taken-back':
      return applyToArchive(room, event, happened)
    default:
      return applyToSeat(room, event, happened)
  }
}

const wroteAfter = ({ wrote }: RoomState, { kind }: MessageEvent, { by: { accountId } }: Happened) =>
  kind !== 'message-posted' || accountId === null || wrote.includes(accountId) ? wrote : [...wrote, accountId]

type SeatEvent = Exclude<Extract<RoomEvent, { body: { seatId: string } }>, { kind: 'composition-signed' } | MotionEvent>

function applyToSeat(room: RoomState, event: SeatEvent, { at }: Happened): RoomState {
  const { seatId } = event.body
  const withSeat = (change: (seat: Seat) => Seat): RoomState => ({
    ...room,
    seats: room.seats.map((seat) => (seat.id === seatId ? change(seat) : seat)),
  })
  const ended = (state: 'declined' | 'withdrawn', how: Ending, reason: string | null = null) =>
    withSeat((seat) => ({ ...seat, state, ended: { how, reason }, claiming: false, since: at }))

  switch (event.kind) {
    case 'seat-asked': {
      const { organisation, facts, roles, way, until } = event.body
      return take(room, { ...newSeat(seatId, organisation, at), facts, roles, state: 'asked', way, until })
    }
    case 'seat-agreed': {
      const { organisation, facts, roles, said } = event.body
      const before = room.seats.find((it) => it.id === seatId) ?? newSeat(seatId, organisation, at)
      return take(room, {
        ...ofAnother(before, organisation),
        facts,
        roles,
        said,
        state: 'agreed',
        claiming: said === null,
        since: at,
      })
    }
    case 'seat-confirmed': {
      const { organisation, facts, roles } = event.body
      const before = room.seats.find((it) => it.id === seatId) ?? newSeat(seatId, organisation, at)
      return take(room, {
        ...ofAnother(before, organisation),
        facts,
        roles,
        state: 'confirmed',
        claiming: false,
        since: at,
      })
    }
    case 'seat-declined':
      return ended('declined', 'declined', event.body.reason)
    case 'seat-withdrawn':
      return ended('withdrawn', 'withdrawn')
    case 'member-removed':
      return ended('withdrawn', 'removed', event.body.reason)
    case 'member-left':
      return ended('declined', 'left', event.body.reason)
    case 'roles-changed':
      return withSeat((seat) => ({ ...seat, roles: event.body.roles }))
    case 'seat-facts-set':
      return withSeat((seat) => ({ ...seat, seatFacts: mergeFacts(seat.seatFacts, event.body.facts) }))
    case 'request-set':
      return withSeat((seat) => ({ ...seat, amountId: event.body.amountId }))
    case 'facts-changed': {
      const { facts, name } = event.body
      const renamed = withSeat((seat) => ({
        ...seat,
        facts,
        organisation: { ...seat.organisation, name: name ?? seat.organisation.name },
      }))
      const organises = room.seats.some((seat) => seat.id === seatId && seat.organisation.id === room.organiser?.id)
      return name && room.organiser && organises ? { ...renamed, organiser: { ...room.organiser, name } } : renamed
    }
    case 'organisation-closed': {
      const { seatId: _, ...closed } = event.body
      return withSeat((seat) => ({ ...seat, closed }))
    }
    case 'seat-moved': {
      const { organisation, facts } = event.body
      const before = room.seats.find((it) => it.id === seatId)
      // A closed composition keeps name and facts as they were judged (R21); only whose seat it is follows.
      const stands = closedNow(room) !== null
      const moved = withSeat((seat) => ({
        ...ofAnother(seat, stands ? { ...organisation, name: seat.organisation.name } : organisation),
        facts: stands ? seat.facts : facts,
      }))
      const organises = before !== undefined && before.organisation.id === room.organiser?.id
      return organises ? { ...moved, organiser: organisation } : moved
    }
    case 'organisation-reopened':
      return withSeat((seat) => ({ ...seat, closed: null }))
  }
}

export const newSeat = (id: string, organisation: OrganisationRef, at: string): Seat => ({
  id,
  organisation,
  roles: [],
  state: 'asked',
  facts: {},
  seatFacts: {},
  amountId: null,
  way: null,
  until: null,
  said: null,
  claiming: false,
  closed: null,
  ended: null,
  since: at,
})

/** The seat taken by who answers, which need not be the entry that was asked: what the register says of that one is not theirs. */
const ofAnother = (seat: Seat, organisation: OrganisationRef): Seat => ({
  ...seat,
  organisation,
  closed: organisation.id === seat.organisation.id ? seat.closed : null,
})

/** Puts the seat in its old place, or at the end. */
const take = (room: RoomState, seat: Seat): RoomState => ({
  ...room,
  seats: room.seats.some((it) => it.id === seat.id)
    ? room.seats.map((it) => (it.id === seat.id ? seat : it))
    : [...room.seats, seat],
})

function mergeFacts(facts: Seat['seatFacts'], changes: Readonly<Record<string, unknown>>): Seat['seatFacts'] {
  const merged = Object.entries({ ...facts, ...changes }).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(merged) as Omit<SeatFacts, 'roles' | 'requests'>
}
