/**
 * A motion (変更の申し出): a change of who leads, of a member's roles or of who organises, that takes effect once everyone it concerns
 * has consented. Nothing of it is true before: roles and organiser change by their own events, in the transaction of the last consent.
 */
import type { By, ReadEvent, RoomEvent, Said } from './events.ts'
import { isLive, type RoomState, type Seat } from './state.ts'

export type MotionMade = Extract<RoomEvent, { kind: 'motion-made' }>['body']
export type MotionChange = MotionMade['change']

export interface Consent {
  readonly seatId: string
  /** ISO time, UTC. */
  readonly at: string
  /** Given by word to the organiser, who wrote it down; null where a person of the organisation gave it here. */
  readonly said: Said | null
}

/** How a motion came to its end; `lapsed`: what it rested on changed. */
export type MotionEnd = 'carried' | 'declined' | 'withdrawn' | 'lapsed'

export interface Motion {
  readonly id: string
  /** The number it was made under. */
  readonly seq: number
  readonly at: string
  readonly by: By
  /** On whose behalf it was made. */
  readonly seatId: string
  readonly change: MotionChange
  readonly consents: readonly Consent[]
  /** Seats that have taken their new roles: all of them within one transaction. */
  readonly done: readonly string[]
  readonly ended: {
    readonly how: MotionEnd
    readonly at: string
    /** Who declined. */
    readonly seatId: string | null
    readonly reason: string | null
  } | null
}

type WithMotions = Pick<RoomState, 'motions'>

export const openMotions = ({ motions }: WithMotions): readonly Motion[] => motions.filter((it) => it.ended === null)

export const motionOf = ({ motions }: WithMotions, motionId: string): Motion | undefined =>
  motions.find((it) => it.id === motionId)

/** The confirmed seats whose consent a change takes, as the room stands. */
export function askedFor(room: Pick<RoomState, 'seats' | 'organiser'>, change: MotionChange): readonly Seat[] {
  const confirmed = room.seats.filter((it) => isLive(it) && it.state === 'confirmed')
  if (change.kind === 'organiser') return confirmed.filter((it) => it.id === change.seatId)
  const { choosers, to } = change
  const decides = (seat: Seat) =>
    choosers
      ? seat.roles.includes(choosers)
      : seat.organisation.id !== null && seat.organisation.id === room.organiser?.id
  return confirmed.filter((seat) => decides(seat) || to.some((it) => it.seatId === seat.id))
}

/** Of those asked, who has not consented yet. */
export const awaitedFor = (
  room: RoomState,
  { change, consents }: Pick<Motion, 'change' | 'consents'>,
): readonly Seat[] => askedFor(room, change).filter((seat) => !consents.some((it) => it.seatId === seat.id))

export const isCarried = (room: RoomState, motion: Motion): boolean =>
  motion.ended === null && awaitedFor(room, motion).length === 0

/** Changes of roles that are proposed: they stand in the way of a closing. */
export const openRoleMotions = (room: WithMotions): readonly Motion[] =>
  openMotions(room).filter((it) => it.change.kind === 'roles')

export type MotionEvent = Extract<
  RoomEvent,
  { kind: 'motion-made' | 'motion-consented' | 'motion-declined' | 'motion-withdrawn' }
>

export function applyToMotions(
  room: RoomState,
  event: MotionEvent,
  { seq, at, by }: Pick<ReadEvent, 'seq' | 'at' | 'by'>,
): RoomState {
  const withMotion = (change: (it: Motion) => Motion): RoomState => ({
    ...room,
    motions: room.motions.map((it) => (it.id === event.body.motionId && it.ended === null ? change(it) : it)),
  })
  switch (event.kind) {
    case 'motion-made': {
      const { motionId: id, seatId, change } = event.body
      const isAsked = askedFor(room, change).some((it) => it.id === seatId)
      // Who moves it has said yes by that.
      const consents = isAsked ? [{ seatId, at, said: null }] : []
      return {
        ...room,
        motions: [...room.motions, { id, seq, at, by, seatId, change, consents, done: [], ended: null }],
      }
    }
    case 'motion-consented': {
      const { seatId, said } = event.body
      return withMotion((it) => ({ ...it, consents: [...it.consents, { seatId, at, said }] }))
    }
    case 'motion-declined': {
      const { seatId, reason = null } = event.body
      return withMotion((it) => ({ ...it, ended: { how: 'declined', at, seatId, reason } }))
    }
    case 'motion-withdrawn':
      return withMotion((it) => ({ ...it, ended: { how: 'withdrawn', at, seatId: null, reason: null } }))
  }
}

const endings: readonly RoomEvent['kind'][] = ['seat-withdrawn', 'seat-declined', 'member-removed', 'member-left']

/**
 * What any other event does to the motions that stand: it carries the one it names, and those that rested on what it changes lapse:
 * a seat that was asked came to its end or has other roles, the room went to another organiser or to other rules.
 */
export function motionsAfter(before: RoomState, event: RoomEvent, { at }: Pick<ReadEvent, 'at'>): RoomState['motions'] {
  if (openMotions(before).length === 0) return before.motions
  const end = (motion: Motion, how: MotionEnd): Motion => ({
    ...motion,
    ended: { how, at, seatId: null, reason: null },
  })
  const concerns = (motion: Motion, seatId: string) =>
    askedFor(before, motion.change).some((it) => it.id === seatId) || motion.seatId === seatId
  return before.motions.map((motion) => {
    if (motion.ended) return motion
    const { change } = motion
    if (event.kind === 'organiser-changed') {
      if (event.body.motionId === motion.id) return end(motion, 'carried')
      return change.kind === 'organiser' ? end(motion, 'lapsed') : motion
    }
    if (event.kind === 'roles-changed' && change.kind === 'roles') {
      const { seatId, motionId } = event.body
      if (motionId !== motion.id) return concerns(motion, seatId) ? end(motion, 'lapsed') : motion
      const done = [...motion.done, seatId]
      return done.length < change.to.length ? { ...motion, done } : end({ ...motion, done }, 'carried')
    }
    if (event.kind === 'edition-moved') return change.kind === 'roles' ? end(motion, 'lapsed') : motion
    const ends = endings.includes(event.kind) && 'seatId' in event.body
    return ends && concerns(motion, String(event.body.seatId)) ? end(motion, 'lapsed') : motion
  })
}
