import type { OpenSeat } from '../stores/open-seats.ts'

/**
 * How an open seat stands on a day. Only `open` takes applications. `filled` as the organiser said, or because somebody who applied
 * was confirmed; `passed`: its last day is over; `paused`: nobody can join its room for now.
 */
export type OpenSeatStanding = 'open' | 'paused' | 'passed' | 'closed' | 'filled'

/** @param on the day in Japan: it decides, so that no clock has to close anything */
export function howItStands(seat: OpenSeat, on: string): OpenSeatStanding {
  if (seat.state === 'filled' || seat.taken) return 'filled'
  if (seat.state === 'closed') return 'closed'
  if (seat.until < on) return 'passed'
  return seat.shut ? 'paused' : 'open'
}
