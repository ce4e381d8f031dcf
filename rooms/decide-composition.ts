import { nextStages } from '#consortium/progress.ts'
import type { Command } from './commands.ts'
import { closedNow, progressNow, rosterOf, waitingSeats } from './composition.ts'
import { type Asker, type Decision, no } from './decide.ts'
import type { RoomEvent } from './events.ts'
import { openRoleMotions } from './motions.ts'
import { type RoomState, seatOf } from './state.ts'

export type OnComposition = Extract<
  Command,
  { kind: 'close-composition' | 'sign-composition' | 'reopen-composition' | 'make-progress' | 'take-back-progress' }
>

/** What a closed composition holds still. Who organises may pass on, people may talk, and a register's closing is told. */
const held: readonly Command['kind'][] = [
  'describe-room',
  'move-edition',
  'set-plan',
  'attest',
  'ask-seat',
  'record-agreement',
  'agree-claiming',
  'confirm-seat',
  'remove-member',
  'leave-room',
  'change-roles',
  'set-seat-facts',
  'set-request',
  'update-facts',
]

export const isHeld = (room: RoomState, command: Command): boolean =>
  closedNow(room) !== null && held.includes(command.kind)

const yes = (event: RoomEvent): Decision<RoomEvent> => ({ ok: true, event })

/** Closing, signing, reopening, and how far the application has come. */
export function decideOnComposition(room: RoomState, by: Asker, command: OnComposition): Decision<RoomEvent> {
  const closed = closedNow(room)
  if (command.kind === 'close-composition') {
    const { verdict } = command.body
    if (closed) return no('composition-closed')
    const waiting = waitingSeats(room, verdict.on)
    if (waiting.length > 0) return no('seats-still-waiting', { names: waiting.map((it) => it.organisation.name) })
    const open = openRoleMotions(room).flatMap(({ change }) => (change.kind === 'roles' ? change.to : []))
    if (open.length > 0)
      return no('motions-open', { names: open.map((it) => seatOf(room, it.seatId)?.organisation.name) })
    if (verdict.outcome !== 'ready') return no('not-ready', { outcome: verdict.outcome })
    const { version, on } = verdict
    return yes({ kind: 'composition-closed', body: { ...rosterOf(room), version, on, ...command.body } })
  }
  if (!closed) return no('composition-open')

  switch (command.kind) {
    case 'sign-composition': {
      const { seatId, closing } = command.body
      if (!by.seatIds.includes(seatId)) return no('not-your-seat')
      if (closing !== closed.closing) return no('closed-anew')
      if (seatOf(room, seatId)?.state !== 'confirmed') return no('seat-not-confirmed')
      if (closed.signatures.some((it) => it.seatId === seatId)) return no('already-signed')
      return yes({ kind: 'composition-signed', body: command.body })
    }
    case 'reopen-composition':
      return yes({ kind: 'composition-reopened', body: command.body })
    case 'make-progress': {
      const now = progressNow(room)?.stage ?? 'preparing'
      const { stage } = command.body
      return nextStages[now].includes(stage)
        ? yes({ kind: 'progress-made', body: command.body })
        : no('not-the-next-step', { now, stage })
    }
    case 'take-back-progress':
      // Preparation ends by reopening.
      return room.progress.length > 1
        ? yes({ kind: 'progress-taken-back', body: command.body })
        : no('nothing-to-take-back')
  }
}
