import type { Command } from './commands.ts'
import { closedNow } from './composition.ts'
import { type Asker, type Decision, no } from './decide.ts'
import type { RoomEvent } from './events.ts'
import { askedFor, awaitedFor, isCarried, type Motion, type MotionMade, motionOf, openMotions } from './motions.ts'
import { isLive, type RoomState, type Seat, seatOf } from './state.ts'

export type OnMotion = Extract<
  Command,
  {
    kind: 'make-motion' | 'consent-to-motion' | 'decline-motion' | 'withdraw-motion' | 'carry-roles' | 'carry-organiser'
  }
>

const yes = (event: RoomEvent): Decision<RoomEvent> => ({ ok: true, event })

/** Moving a change, consenting to it, declining it, taking it back, and carrying it once nobody's consent is awaited. */
export function decideOnMotion(room: RoomState, by: Asker, command: OnMotion): Decision<RoomEvent> {
  if (command.kind === 'make-motion') return decideMaking(room, by, command.body)

  const motion = motionOf(room, command.body.motionId)
  if (!motion) return no('motion-not-found')
  if (motion.ended) return no('motion-over', { how: motion.ended.how })
  switch (command.kind) {
    case 'consent-to-motion': {
      const { seatId, said } = command.body
      if (!askedFor(room, motion.change).some((it) => it.id === seatId)) return no('not-asked')
      if (!awaitedFor(room, motion).some((it) => it.id === seatId)) return no('consented-before')
      const refused = said ? whyNotByWord(by, motion) : by.seatIds.includes(seatId) ? null : 'not-your-seat'
      return refused ? no(refused) : yes({ kind: 'motion-consented', body: command.body })
    }
    case 'decline-motion': {
      const { seatId } = command.body
      if (!by.seatIds.includes(seatId)) return no('not-your-seat')
      if (!askedFor(room, motion.change).some((it) => it.id === seatId)) return no('not-asked')
      return yes({ kind: 'motion-declined', body: command.body })
    }
    case 'withdraw-motion':
      return by.seatIds.includes(motion.seatId)
        ? yes({ kind: 'motion-withdrawn', body: command.body })
        : no('not-your-motion')
    case 'carry-roles':
    case 'carry-organiser':
      return decideCarrying(room, motion, command)
  }
}

/** The organiser writes down what it was told; an organisation takes over a room by its own word alone. */
const whyNotByWord = (by: Asker, { change }: Motion) =>
  change.kind === 'organiser' ? 'only-own-word' : by.organiser ? null : 'not-organiser'

function decideMaking(room: RoomState, by: Asker, body: MotionMade): Decision<RoomEvent> {
  const { seatId, change } = body
  if (!by.seatIds.includes(seatId)) return no('not-your-seat')
  if (change.kind === 'organiser') return decideHandOver(room, by, body, change.seatId)

  if (closedNow(room)) return no('composition-closed')
  const seats = change.to.map((it) => seatOf(room, it.seatId))
  if (!by.organiser && !change.to.some((it) => it.seatId === seatId)) return no('not-your-seat')
  if (!seats.every((it) => it && isMember(it))) return no('seat-not-confirmed')
  if (change.to.every(({ roles }, at) => sameRoles(roles, seats[at]?.roles ?? []))) return no('nothing-to-change')
  const stands = openMotions(room).some(
    (it) =>
      it.change.kind === 'roles' && it.change.to.some((to) => change.to.some((mine) => mine.seatId === to.seatId)),
  )
  return stands ? no('motion-stands') : yes({ kind: 'motion-made', body })
}

function decideHandOver(room: RoomState, by: Asker, body: MotionMade, seatId: string): Decision<RoomEvent> {
  if (!by.organiser) return no('not-organiser')
  const seat = seatOf(room, seatId)
  if (!seat) return no('seat-not-found')
  if (seat.organisation.id !== null && seat.organisation.id === room.organiser?.id) return no('organiser-already')
  if (!isMember(seat)) return no('seat-not-confirmed', { state: seat.state })
  if (seat.organisation.id === null) return no('not-in-directory', { name: seat.organisation.name })
  const stands = openMotions(room).some((it) => it.change.kind === 'organiser')
  return stands ? no('motion-stands') : yes({ kind: 'motion-made', body })
}

/** Whoever gave the last consent carries it: what everyone has agreed to needs nobody's leave any more. */
function decideCarrying(
  room: RoomState,
  motion: Motion,
  command: Extract<OnMotion, { kind: 'carry-roles' | 'carry-organiser' }>,
): Decision<RoomEvent> {
  const { id: motionId, change } = motion
  // From its first seat on it is under way, whoever holds which role meanwhile.
  if (motion.done.length === 0 && !isCarried(room, motion)) return no('consent-awaited')
  if (command.kind === 'carry-organiser') {
    const organisation = change.kind === 'organiser' ? seatOf(room, change.seatId)?.organisation : undefined
    if (!organisation?.id) return no('motion-not-found')
    const { id, name } = organisation
    return yes({ kind: 'organiser-changed', body: { organiser: { id, name }, motionId } })
  }
  const to = change.kind === 'roles' ? change.to.find((it) => it.seatId === command.body.seatId) : undefined
  return to ? yes({ kind: 'roles-changed', body: { ...to, motionId } }) : no('motion-not-found')
}

const isMember = (seat: Seat) => isLive(seat) && seat.state === 'confirmed'

const sameRoles = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((it) => other.includes(it))
