import { type DeskCommand, isSame } from './commands.ts'
import { type Decision, no } from './decide.ts'
import { consideredIn, inOrder } from './desk.ts'
import type { DeskEvent } from './events.ts'
import { type DeskState, isLive, type RoomState, seatOf } from './state.ts'

/** What happens on the organiser's desk. It sees the room, so that nobody stands on the short list who already sits. */
export function decideOnDesk(room: RoomState, desk: DeskState, command: DeskCommand): Decision<DeskEvent> {
  if (room.archived) return no('room-archived')
  const listed = consideredIn(room, desk)
  if (command.kind === 'order-candidates') {
    const ordered = inOrder(listed, command.body.seatIds)
    return ordered.every((it, at) => it === listed[at])
      ? no('nothing-to-change')
      : { ok: true, event: { kind: 'candidates-ordered', body: { seatIds: ordered.map(({ id }) => id) } } }
  }
  const { seatId } = command.body
  if (command.kind === 'drop-candidate') {
    return listed.some((it) => it.id === seatId)
      ? { ok: true, event: { kind: 'candidate-dropped', body: command.body } }
      : no('seat-not-found')
  }

  const { organisation } = command.body
  if (seatOf(room, seatId)) return no('seat-already-here')
  const seat = room.seats.find((it) => isLive(it) && isSame(it.organisation, organisation))
  if (seat) return no('organisation-already-here', { seatId: seat.id, name: seat.organisation.name, state: seat.state })
  const candidate = listed.find((it) => it.id !== seatId && isSame(it.organisation, organisation))
  if (candidate)
    return no('organisation-already-here', { seatId: candidate.id, name: organisation.name, state: 'considered' })
  return { ok: true, event: { kind: 'candidate-listed', body: command.body } }
}
