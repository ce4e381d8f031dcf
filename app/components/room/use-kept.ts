import { useEffect, useReducer, useRef } from 'react'
import type { StoredEvent } from '#rooms/events.ts'
import { seatOf } from '#rooms/state.ts'
import { type RoomAtHand, useRoom } from './room-context.ts'

/** What a panel of a seat shows. */
export interface Kept {
  /** The room as it stands or, while something half-typed would be lost, as it stood. */
  readonly at: RoomAtHand
  /** Somebody else has changed the seat meanwhile. */
  readonly behind: boolean
  /** Goes on to the room as it stands; what was typed goes. */
  follow(): void
  /** For `onInput` of what holds the forms. */
  typed(): void
}

/**
 * The room for a panel of one seat. What was done here often takes away the very form that asked for it, so its own answer never
 * arrives: the seat as it now stands says that it is done. What somebody else does must not take away what is being typed.
 */
export function useKept(seatId: string, onDone: (() => void) | undefined): Kept {
  const live = useRoom()
  const typing = useRef(false)
  /** The room as it was last followed. */
  const last = useRef(live)
  const [, showAgain] = useReducer((times: number) => times + 1, 0)
  const moved = standingOf(last.current, seatId) !== standingOf(live, seatId)
  /** Since when nothing was done here: what a reader may do comes with the page, later than the event that changes it. */
  const since = useRef(live.view.room.seq)
  const mine = live.view.happened.some((it) => it.seq > since.current && isMine(it, seatId, live.me.accountId))
  const kept = moved && typing.current && !mine

  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    if (kept) return
    last.current = live
    if (!moved) return
    since.current = live.view.room.seq
    if (!mine) return
    typing.current = false
    done.current?.()
  }, [kept, moved, mine, live])

  return {
    at: kept ? last.current : live,
    behind: kept,
    follow() {
      typing.current = false
      showAgain()
    },
    typed() {
      typing.current = true
    },
  }
}

/** What decides which forms stand in the panel. */
function standingOf({ view, me }: RoomAtHand, seatId: string): string {
  const seat = seatOf(view.room, seatId)
  return `${seat?.state} ${seat?.ended?.how} ${seat?.roles} ${me.organiser}`
}

const isMine = ({ kind, body, by }: StoredEvent, seatId: string, accountId: string): boolean =>
  by.accountId === accountId && (body.seatId === seatId || kind === 'organiser-changed')
