import type { Consortium } from '#consortium/consortium.ts'
import type { MemberState } from '#consortium/seat-states.ts'
import type { Edition } from './edition.ts'
import type { Match } from './match.ts'
import { matches } from './matcher.ts'
import { assign, type Edges, type Filled, filledWithin, type Seat } from './seating.ts'
import type { Who } from './selector.ts'
import { type SizeOf, sizeAnswers } from './size-answers.ts'
import { type Standing, standingAs, standingsOf, type Team, waitingOf } from './team.ts'

/** A seat of an edition that competes for organisations, and who may take it. */
export interface CountedSeat extends Seat {
  readonly who: Who
}

/** The one assignment of a team to the seats of an edition; lists run along `standings`. */
export interface Seating {
  readonly seats: readonly CountedSeat[]
  /** Whether each fits each seat, asked of the roles it came with: seating may take some away. */
  readonly fits: readonly (readonly Match[])[]
  readonly edges: readonly Edges[]
  /** Which seat each takes for certain. */
  readonly takes: readonly (number | undefined)[]
  readonly filled: readonly Filled[]
}

/** Derives and seats: those in one of these states, as organisations with the roles that they are judged by. */
export function seated(
  edition: Edition,
  consortium: Consortium,
  on: string,
  states: readonly MemberState[],
  sizeOf: SizeOf = sizeAnswers(edition.sizeTable, on),
): Team {
  const standings = standingsOf(edition, consortium, states)
  const seats = countedSeats(edition)
  const setting = { edition, consortium, on, sizeOf }
  const fits = standings.map((standing) => seats.map(({ who }) => matches(who, standing, setting)))
  const edges = fits.map((one) => one.map(({ is }) => is))
  const takes = withLeftOver(seats, edges, assign(seats, edges.map(sureSeats)))
  const seating: Seating = { seats, fits, edges, takes, filled: filledWithin(seats, edges) }
  return {
    edition,
    consortium,
    on,
    standings: standings.map((one, index) => givingUp(one, index, seating)),
    waiting: waitingOf(edition, consortium, states),
    seating,
    sizeOf,
    terms: new Map(),
  }
}

/** Every count with a seat name, in rule order; those inside an operator compete with nobody. */
export const countedSeats = (edition: Pick<Edition, 'rules'>): CountedSeat[] =>
  edition.rules.flatMap((rule) =>
    rule.shape === 'count-between' && rule.seat !== undefined
      ? [
          {
            name: rule.seat,
            atLeast: rule.atLeast ?? 0,
            ...(rule.atMost === undefined ? {} : { atMost: rule.atMost }),
            who: rule.who,
          },
        ]
      : [],
  )

const sureSeats = (edges: Edges): number[] => edges.flatMap((is, seat) => (is === 'yes' ? [seat] : []))

/**
 * Whom no seat needs counts on the lowest-numbered seat it fits: five vendors are five, not two. Where a seat may not have
 * so many, whoever fits another one sits there instead.
 */
function withLeftOver(
  seats: readonly CountedSeat[],
  edges: readonly Edges[],
  takes: readonly (number | undefined)[],
): (number | undefined)[] {
  const seated = [...takes]
  const isFull = (seat: number) => seated.filter((at) => at === seat).length >= (seats[seat]?.atMost ?? Infinity)
  for (const [index, one] of edges.entries()) {
    if (seated[index] !== undefined) continue
    const fits = sureSeats(one)
    const [lowest] = fits
    if (lowest === undefined) continue

    const free = fits.find((seat) => !isFull(seat))
    seated[index] = free ?? lowest
    if (free !== undefined || fits.length > 1) continue
    // The seat is needed by one that fits no other: a holder that fits another makes room.
    const movable = edges.findIndex((other, at) => seated[at] === lowest && sureSeats(other).length > 1)
    if (movable >= 0)
      seated[movable] = sureSeats(edges[movable] ?? []).find((seat) => seat !== lowest && !isFull(seat)) ?? lowest
  }
  return seated
}

/** One seated here gives up the roles by which it could have sat elsewhere. */
function givingUp(standing: Standing, index: number, { seats, edges, takes }: Seating): Standing {
  const at = takes[index]
  if (at === undefined || !standing.roles) return standing

  const kept = seats[at]?.who.roles ?? []
  const lost = seats.flatMap(({ who }, seat) => (seat !== at && edges[index]?.[seat] !== 'no' ? (who.roles ?? []) : []))
  const left = standing.roles.filter((role) => kept.includes(role) || !lost.includes(role))
  return left.length === standing.roles.length ? standing : standingAs(standing, left)
}
