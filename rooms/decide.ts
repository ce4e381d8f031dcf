import { type Command, isSame } from './commands.ts'
import { decideOnArchive, isShut, type OnArchive } from './decide-archive.ts'
import { decideOnComposition, isHeld, type OnComposition } from './decide-composition.ts'
import { decideOnMessage, type OnMessage } from './decide-messages.ts'
import { decideOnMotion, type OnMotion } from './decide-motions.ts'
import { decideOnTerms, type OnTerms } from './decide-terms.ts'
import type { RoomEvent } from './events.ts'
import { whyNotWish } from './may-wish.ts'
import { isLive, type RoomState, type Seat, seatOf } from './state.ts'

/** Whose wish it is, as far as the room's own rules ask. The permission table was asked before. */
export interface Asker {
  readonly accountId: string | null
  readonly organiser: boolean
  /** The confirmed seats they may speak for. */
  readonly seatIds: readonly string[]
  /** The house itself, following the directory. */
  readonly house?: boolean
}

/** What the room's rules turn down: `rule` says which, `facts` what the words at the screen need. */
export interface RoomRefusal {
  readonly kind: 'not-now'
  readonly rule: RoomRule
  readonly facts?: Readonly<Record<string, unknown>>
}

export const roomRules = [
  'room-already-open',
  'room-not-open',
  'seat-not-found',
  'seat-already-here',
  'organisation-already-here',
  'seat-not-open',
  'seat-not-confirmed',
  'seat-not-live',
  'seat-has-answered',
  'organiser-must-hand-over',
  'organiser-already',
  'not-in-directory',
  'not-organiser',
  'no-seat-here',
  'not-your-seat',
  'not-your-message',
  'message-not-found',
  'message-erased',
  'nothing-to-change',
  'edition-moved-before',
  'composition-closed',
  'composition-open',
  'seats-still-waiting',
  'not-ready',
  'closed-anew',
  'already-signed',
  'not-the-next-step',
  'nothing-to-take-back',
  'room-archived',
  'room-not-archived',
  'deletion-asked-before',
  'motion-not-found',
  'motion-over',
  'motion-stands',
  'not-your-motion',
  'not-asked',
  'consented-before',
  'consent-awaited',
  'only-own-word',
  'motions-open',
] as const
export type RoomRule = (typeof roomRules)[number]

export type Decision<Event> =
  | { readonly ok: true; readonly event: Event }
  | { readonly ok: false; readonly refusal: RoomRefusal }

export const no = (rule: RoomRule, facts?: Readonly<Record<string, unknown>>): { ok: false; refusal: RoomRefusal } => ({
  ok: false,
  refusal: facts ? { kind: 'not-now', rule, facts } : { kind: 'not-now', rule },
})
const yes = (event: RoomEvent): Decision<RoomEvent> => ({ ok: true, event })

/** Wish and room → what happens, or why not. Pure: ids, days and facts of the directory came with the command. */
export function decide(room: RoomState, by: Asker, command: Command): Decision<RoomEvent> {
  if (command.kind === 'open-room') {
    return room.seq === 0 ? yes({ kind: 'room-opened', body: command.body }) : no('room-already-open')
  }
  if (!room.organiser) return no('room-not-open')
  const forbidden = whyNotWish(by, command.kind)
  if (forbidden) return no(forbidden)
  if (isShut(room, by, command)) return no('room-archived')
  if (isHeld(room, command)) return no('composition-closed')

  switch (command.kind) {
    case 'describe-room':
      return yes({ kind: 'room-described', body: command.body })
    case 'move-edition':
      return decideMove(room, command.body)
    case 'set-plan':
      return yes({ kind: 'plan-set', body: command.body })
    case 'attest':
      return yes({ kind: 'attested', body: command.body })
    case 'say':
    case 'edit-message':
    case 'erase-message':
      return decideOnMessage(room, by, command)
    case 'ask-seat':
    case 'record-agreement':
    case 'agree-claiming':
    case 'confirm-seat':
      return decideTaking(room, command)
    case 'close-composition':
    case 'sign-composition':
    case 'reopen-composition':
    case 'make-progress':
    case 'take-back-progress':
      return decideOnComposition(room, by, command)
    case 'make-motion':
    case 'consent-to-motion':
    case 'decline-motion':
    case 'withdraw-motion':
    case 'carry-roles':
    case 'carry-organiser':
      return decideOnMotion(room, by, command)
    case 'set-terms':
    case 'lift-terms':
      return decideOnTerms(room, command)
    case 'archive-room':
    case 'restore-room':
    case 'ask-deletion':
    case 'take-back-deletion':
      return decideOnArchive(room, command)
    default:
      return decideOnSeat(room, by, command)
  }
}

type Taking = Extract<Command, { kind: 'ask-seat' | 'record-agreement' | 'agree-claiming' | 'confirm-seat' }>

/** A seat is entered: 打診中, 内諾 or 参加確定. An organisation sits once; what it could count for, seating decides. */
function decideTaking(room: RoomState, command: Taking): Decision<RoomEvent> {
  const { seatId, organisation } = command.body
  const seat = seatOf(room, seatId)
  if (seat && !isLive(seat)) return no('seat-not-open', { state: seat.state })
  const other = room.seats.find((it) => it.id !== seatId && isLive(it) && isSame(it.organisation, organisation))
  if (other)
    return no('organisation-already-here', { seatId: other.id, name: other.organisation.name, state: other.state })

  switch (command.kind) {
    case 'ask-seat':
      return seat ? no('seat-already-here', { state: seat.state }) : yes({ kind: 'seat-asked', body: command.body })
    case 'record-agreement': {
      if (seat && seat.state !== 'asked') return no('seat-has-answered', { state: seat.state })
      return yes({ kind: 'seat-agreed', body: command.body })
    }
    case 'agree-claiming': {
      if (!seat) return no('seat-not-found')
      // A 内諾 the organiser recorded gives way to the organisation's own word.
      if (seat.state === 'confirmed' || seat.claiming) return no('seat-has-answered', { state: seat.state })
      return yes({ kind: 'seat-agreed', body: { ...command.body, roles: seat.roles, said: null } })
    }
    case 'confirm-seat': {
      // Only the organiser's own organisation sits down unasked, when the room opens.
      if (!seat && organisation.id !== room.organiser?.id) return no('seat-not-found')
      if (seat?.state === 'confirmed') return no('seat-has-answered', { state: seat.state })
      const roles = command.body.roles ?? seat?.roles ?? []
      return yes({ kind: 'seat-confirmed', body: { ...command.body, roles } })
    }
  }
}

type OnSeat = Exclude<
  Command,
  | Taking
  | OnComposition
  | OnTerms
  | OnArchive
  | OnMessage
  | OnMotion
  | { kind: 'open-room' | 'describe-room' | 'move-edition' | 'set-plan' | 'attest' }
>

function decideOnSeat(room: RoomState, by: Asker, command: OnSeat): Decision<RoomEvent> {
  const seat = seatOf(room, command.body.seatId)
  if (!seat) return no('seat-not-found')
  if (!isLive(seat)) return no('seat-not-live', { state: seat.state })
  const isOrganisers = seat.organisation.id !== null && seat.organisation.id === room.organiser?.id

  switch (command.kind) {
    case 'decline-seat':
      return seat.state === 'confirmed'
        ? no('seat-has-answered', { state: seat.state })
        : yes({ kind: 'seat-declined', body: command.body })
    case 'withdraw-seat':
      return seat.state === 'confirmed'
        ? no('seat-has-answered', { state: seat.state })
        : yes({ kind: 'seat-withdrawn', body: command.body })
    case 'remove-member': {
      if (seat.state !== 'confirmed') return no('seat-not-confirmed', { state: seat.state })
      return isOrganisers ? no('organiser-must-hand-over') : yes({ kind: 'member-removed', body: command.body })
    }
    case 'leave-room': {
      if (!by.seatIds.includes(seat.id)) return no('not-your-seat')
      return isOrganisers ? no('organiser-must-hand-over') : yes({ kind: 'member-left', body: command.body })
    }
    case 'change-roles':
      return yes({ kind: 'roles-changed', body: command.body })
    case 'update-facts':
      return yes({ kind: 'facts-changed', body: command.body })
    case 'close-organisation':
      return yes({ kind: 'organisation-closed', body: command.body })
    case 'move-seat': {
      const other = room.seats.find(
        (it) => it.id !== seat.id && isLive(it) && isSame(it.organisation, command.body.organisation),
      )
      return other
        ? no('organisation-already-here', { seatId: other.id })
        : yes({ kind: 'seat-moved', body: command.body })
    }
    case 'reopen-organisation':
      return seat.closed ? yes({ kind: 'organisation-reopened', body: command.body }) : no('nothing-to-change')
    case 'set-seat-facts':
      return mayWrite(by, seat) ? yes({ kind: 'seat-facts-set', body: command.body }) : no('not-your-seat')
    case 'set-request':
      return mayWrite(by, seat) ? yes({ kind: 'request-set', body: command.body }) : no('not-your-seat')
  }
}

/** The organiser prepares everyone's part of the application; a member only its own. */
const mayWrite = (by: Asker, seat: Seat) => by.organiser || by.seatIds.includes(seat.id)

/** From the version whose differences the organiser has read, and no other. */
function decideMove(room: RoomState, body: { from: string; version: string }): Decision<RoomEvent> {
  if (room.version !== body.from) return no('edition-moved-before')
  return body.version === body.from ? no('nothing-to-change') : yes({ kind: 'edition-moved', body })
}
