import type { ReadEvent } from './events.ts'
import { applyToMessages } from './messages.ts'
import type { Candidate, DeskState, RoomState } from './state.ts'

/** The desk after one more event; as `apply`, for the organiser's own log. */
export function applyToDesk(desk: DeskState, event: ReadEvent): DeskState {
  const numbered = { ...desk, seq: event.seq }
  switch (event.kind) {
    case 'unknown':
      return { ...numbered, reload: true }
    case 'candidate-listed': {
      const { seatId: id, ...candidate } = event.body
      const others = desk.candidates.filter((it) => it.id !== id)
      return { ...numbered, candidates: [...others, { id, ...candidate }] }
    }
    case 'candidate-dropped':
      return { ...numbered, candidates: desk.candidates.filter((it) => it.id !== event.body.seatId) }
    case 'candidates-ordered':
      return { ...numbered, candidates: inOrder(desk.candidates, event.body.seatIds) }
    case 'message-posted':
    case 'message-edited':
    case 'text-erased':
      return { ...numbered, messages: applyToMessages(desk.messages, event, event) }
    default:
      return numbered
  }
}

/** Those still on the short list: a candidate that was asked has moved into the room under the same id. */
export const consideredIn = (room: RoomState, desk: DeskState): readonly Candidate[] =>
  desk.candidates.filter((candidate) => !room.seats.some((seat) => seat.id === candidate.id))

/** Those named first, as they are named, then the others as they stood. Who is no longer there is passed over. */
export const inOrder = (candidates: readonly Candidate[], seatIds: readonly string[]): Candidate[] => [
  ...[...new Set(seatIds)].flatMap((id) => candidates.find((it) => it.id === id) ?? []),
  ...candidates.filter(({ id }) => !seatIds.includes(id)),
]
