/**
 * The composition once it is closed: what stands in it never changes, members sign it by its number, and reopening leaves it
 * readable. Progress after it moves one step at a time.
 */
import type { ProgressStage } from '#consortium/progress.ts'
import type { ReadEvent, RoomEvent } from './events.ts'
import { isLive, type RoomState, seatStateOn } from './state.ts'

export type ClosedBody = Extract<RoomEvent, { kind: 'composition-closed' }>['body']

export interface Signature {
  readonly seatId: string
  readonly byName: string
  /** ISO time, UTC. */
  readonly at: string
}

export interface Composition {
  /** The number of its closing; a signature names it. */
  readonly closing: number
  readonly at: string
  readonly holds: ClosedBody
  readonly signatures: readonly Signature[]
  /** Since when it counts no more, and why. */
  readonly reopened: { readonly at: string; readonly reason: string } | null
}

export interface ProgressStep {
  readonly stage: ProgressStage
  /** The day it happened, in Japan. */
  readonly on: string
  /** Of 申請済, where there is a number. */
  readonly receipt: string | null
}

/** The composition that is closed now; null while the team forms. */
export function closedNow(room: Pick<RoomState, 'compositions'>): Composition | null {
  const last = room.compositions.at(-1)
  return last && !last.reopened ? last : null
}

export const progressNow = (room: Pick<RoomState, 'progress'>): ProgressStep | null => room.progress.at(-1) ?? null

/** Seats still to be answered on a day: 打診中 that has not run out, and 内諾. */
export const waitingSeats = (room: RoomState, on: string) =>
  room.seats.filter((it) => isLive(it) && ['asked', 'agreed'].includes(seatStateOn(it, on)))

/** What a closing takes down of a room: members in the order of their seats, as `check` was given them. */
export const rosterOf = (
  room: RoomState,
): Pick<ClosedBody, 'seq' | 'program' | 'area' | 'plan' | 'attested' | 'seats'> => ({
  seq: room.seq,
  program: room.program,
  area: [...room.area],
  plan: room.plan,
  attested: room.attested,
  seats: room.seats
    .filter((it) => isLive(it) && it.state === 'confirmed')
    .map(({ id, organisation, roles, facts, seatFacts, amountId }) => ({
      seatId: id,
      organisation,
      roles: [...roles],
      facts,
      seatFacts: { ...seatFacts },
      amountId,
    })),
})

export type CompositionEvent = Extract<
  RoomEvent,
  {
    kind: 'composition-closed' | 'composition-signed' | 'composition-reopened' | 'progress-made' | 'progress-taken-back'
  }
>

export function applyToComposition(
  room: RoomState,
  event: CompositionEvent,
  { seq, at }: Pick<ReadEvent, 'seq' | 'at'>,
): RoomState {
  const withClosed = (change: (it: Composition) => Composition): RoomState => ({
    ...room,
    compositions: room.compositions.map((it) => (it === closedNow(room) ? change(it) : it)),
  })
  switch (event.kind) {
    case 'composition-closed': {
      const { on } = event.body
      const composition = { closing: seq, at, holds: event.body, signatures: [], reopened: null }
      return {
        ...room,
        compositions: [...room.compositions, composition],
        progress: room.progress.length > 0 ? room.progress : [{ stage: 'preparing', on, receipt: null }],
      }
    }
    case 'composition-signed': {
      const { closing, ...signature } = event.body
      return withClosed((it) =>
        it.closing === closing ? { ...it, signatures: [...it.signatures, { ...signature, at }] } : it,
      )
    }
    case 'composition-reopened': {
      const { reason } = event.body
      // An application that went out has gone out; one only prepared is not prepared any more.
      const progress = progressNow(room)?.stage === 'preparing' ? [] : room.progress
      return { ...withClosed((it) => ({ ...it, reopened: { at, reason } })), progress }
    }
    case 'progress-made': {
      const { stage, on, receipt = null } = event.body
      return { ...room, progress: [...room.progress, { stage, on, receipt }] }
    }
    case 'progress-taken-back':
      return { ...room, progress: room.progress.slice(0, -1) }
  }
}
