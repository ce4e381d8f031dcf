import { addDays, dayInJapan, daysBetween } from '#consortium/calendar.ts'
import { consideredIn } from './desk.ts'
import { type Candidate, type DeskState, isLive, type RoomState, type Seat, seatStateOn } from './state.ts'

/** A seat that will hardly be taken by whom it was offered to, and who on the short list could be asked instead. */
export interface NextToAsk {
  readonly seat: Seat
  /** `silent`: it may still answer, but waiting longer would cost too much of the time there is. */
  readonly why: 'declined' | 'expired' | 'left' | 'silent'
  /** In the order of the short list; at least one. */
  readonly candidates: readonly Candidate[]
}

/**
 * Whom the organiser may ask next: for each offer that came to nothing, or is silent for too long, the candidates of a common
 * role, unless somebody was asked after it. Nobody is asked by it.
 *
 * @param closes the last day of the call in Japan, where it is known
 */
export function nextToAsk(room: RoomState, desk: DeskState, closes: string | null, on: string): NextToAsk[] {
  const candidates = consideredIn(room, desk)
  const replaced = new Set<string>()
  return room.seats.flatMap((seat, at): NextToAsk[] => {
    const why = whyOpen(seat, closes, on)
    if (!why) return []
    const later = room.seats
      .slice(at + 1)
      .find((it) => isLive(it) && !whyOpen(it, closes, on) && !replaced.has(it.id) && shareRole(it, seat))
    if (later) {
      replaced.add(later.id)
      return []
    }
    const next = candidates.filter((it) => shareRole(it, seat))
    return next.length > 0 ? [{ seat, why, candidates: next }] : []
  })
}

/** Whom the organiser itself let go, or took the offer back from, is no surprise to it. */
function whyOpen(seat: Seat, closes: string | null, on: string): NextToAsk['why'] | null {
  if (seat.ended) return seat.ended.how === 'declined' || seat.ended.how === 'left' ? seat.ended.how : null
  if (seatStateOn(seat, on) === 'expired') return 'expired'
  return seat.state === 'asked' && on >= silentFrom(seat, closes) ? 'silent' : null
}

/**
 * The day from which no answer counts as silence: when a third of the time from the asking to the deadline is over, but not within
 * three days and never later than after two weeks. The deadline is the call's, or where that is unknown or past the last day to answer.
 */
export function silentFrom({ since, until }: Pick<Seat, 'since' | 'until'>, closes: string | null): string {
  const asked = dayInJapan(new Date(since))
  const deadline = closes !== null && closes > asked ? closes : (until ?? addDays(asked, longest))
  const third = Math.floor(daysBetween(asked, deadline) / 3)
  return addDays(asked, Math.min(Math.max(third, shortest), longest))
}

const shortest = 3
const longest = 14

const shareRole = (one: Pick<Seat, 'roles'>, other: Pick<Seat, 'roles'>): boolean =>
  one.roles.some((role) => other.roles.includes(role))
