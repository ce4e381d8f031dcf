import type { MemberFactName } from '#consortium/consortium.ts'
import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import { alsoMatches, matches } from '#programs/matcher.ts'
import type { Clause, DistinctOfMembers, EveryMember, ShareOfMembers } from '#programs/rule.ts'
import { type CountedSeat, countedSeats } from '#programs/seats.ts'
import type { Selector } from '#programs/selector.ts'
import { valuesOf } from '#programs/values.ts'
import { readsMembers } from './clauses.ts'
import type { Unit } from './units.ts'

/**
 * What must be so of a team for a clause not to be unmet, linear in how many there are of each unit. Each is a *necessary*
 * condition, never more than the clause asks, whatever missing facts turn out to be: so a team that `check` accepts is never
 * shut out, and no smaller one is overlooked. What does not go into numbers (ties, sales, earlier awards) is `always`; `check`
 * decides on it.
 */
export type Condition =
  | { readonly is: 'always' }
  | { readonly is: 'never' }
  /** The weights of those there are make at least so much. */
  | { readonly is: 'sum'; readonly weights: readonly number[]; readonly atLeast: number }
  /** So many are seated here, each on one seat of all. */
  | { readonly is: 'seat'; readonly seat: number; readonly fits: readonly boolean[]; readonly atLeast: number }
  /** So many different values; each unit brings those of its list, or `null` when it might bring any. */
  | { readonly is: 'distinct'; readonly values: readonly (readonly string[] | null)[]; readonly atLeast: number }
  | { readonly is: 'all' | 'any'; readonly parts: readonly Condition[] }

const always: Condition = { is: 'always' }

/** The condition of one clause over units. `seats` are those that a clause at the top of a rule may name. */
export function conditionOf(clause: Clause, units: readonly Unit[], edition: Edition, setting: Setting): Condition {
  const of = (part: Clause): Condition => conditionOf(part, units, edition, setting)
  const seats = countedSeats(edition)
  const seen = { units, seats, setting }
  switch (clause.shape) {
    case 'count-between': {
      if (clause.of !== undefined) return always
      const fits = units.map(({ standing }) => matches(clause.who, standing, setting).is)
      const atLeast = clause.atLeast ?? 0
      const enough: Condition =
        atLeast > 0 ? { is: 'sum', weights: fits.map((is) => (is === 'no' ? 0 : 1)), atLeast } : always
      // There are no more groups than those in them; too many of one group are no more than one.
      if (clause.onePer !== undefined) return enough
      const seat = clause.seat === undefined ? -1 : seats.findIndex(({ name }) => name === clause.seat)
      if (seat >= 0) return { is: 'seat', seat, fits: fits.map((is) => is !== 'no'), atLeast }
      return allOf([
        enough,
        clause.atMost === undefined
          ? always
          : {
              is: 'sum',
              weights: units.map((unit, at) => (fits[at] === 'yes' && keepsRoles(unit, clause.who, seats) ? -1 : 0)),
              atLeast: -clause.atMost,
            },
      ])
    }
    case 'every':
      return clause.of === undefined ? everyCondition(clause, seen) : always
    case 'share-of-members':
      return shareCondition(clause, seen)
    case 'distinct-values':
      return clause.of === undefined ? distinctCondition(clause, seen) : always
    case 'all-of':
      return allOf(clause.parts.map(of))
    case 'any-of':
      // A part that no member can turn is left to `check`: it may hold, so the whole may.
      return anyOf(clause.parts.map((part) => (readsMembers(part) ? of(part) : always)))
    default:
      return always
  }
}

interface Seen {
  readonly units: readonly Unit[]
  readonly seats: readonly CountedSeat[]
  readonly setting: Setting
}

/** Whether a unit is meant for certain and stays so: one seated elsewhere gives up the roles of its other seats. */
function keepsRoles({ standing: { roles = [] } }: Unit, who: Selector, seats: readonly CountedSeat[]): boolean {
  if (who.roles === undefined || roles.length < 2) return true
  const fits = seats.filter((seat) => seat.who.roles === undefined || seat.who.roles.some((it) => roles.includes(it)))
  // A role is given up only by one that sits where it is not asked for.
  return who.roles.some(
    (role) =>
      roles.includes(role) &&
      (fits.every((seat) => !seat.who.roles?.includes(role)) || fits.every((seat) => seat.who.roles?.includes(role))),
  )
}

function everyCondition({ who, is, required }: EveryMember, { units, seats, setting }: Seen): Condition {
  const meant = units.map(({ standing }) => {
    const meets = matches(who, standing, setting).is
    return { who: meets, is: meets === 'no' ? ('no' as const) : alsoMatches(is, standing, setting).is }
  })
  const wrong = meant.map((one, at) => {
    const unit = units[at]
    return one.who === 'yes' && one.is === 'no' && unit !== undefined && keepsRoles(unit, who, seats)
  })
  return allOf([
    { is: 'sum', weights: wrong.map((it) => (it ? -1 : 0)), atLeast: 0 },
    required
      ? { is: 'sum', weights: meant.map((one) => (one.who !== 'no' && one.is !== 'no' ? 1 : 0)), atLeast: 1 }
      : always,
  ])
}

/** The best case of each one's weight, as the shape reckons it: d − n inside the part, −n beside it. */
function shareCondition({ whole, part, atLeast: [n, d] }: ShareOfMembers, { units, seats, setting }: Seen): Condition {
  const weights = units.map((unit) => {
    const inWhole = matches(whole, unit.standing, setting).is
    if (inWhole === 'no') return 0
    const inPart = alsoMatches(part, unit.standing, setting).is
    const best = inPart === 'no' ? -n : d - n
    return inWhole === 'perhaps' || !keepsRoles(unit, whole, seats) ? Math.max(best, 0) : best
  })
  return { is: 'sum', weights, atLeast: 0 }
}

function distinctCondition({ who, value, among, atLeast = 0 }: DistinctOfMembers, { units, setting }: Seen): Condition {
  if (atLeast === 0) return always
  const values = units.map(({ standing }) => {
    if (matches(who, standing, setting).is === 'no') return []
    const known = valuesOf(standing.member, value as MemberFactName)
    if (known?.length !== 1) return null
    return [known[0]].flat().flatMap((one) => (among && !among.includes(one as string) ? [] : [JSON.stringify(one)]))
  })
  return { is: 'distinct', values, atLeast }
}

function allOf(parts: readonly Condition[]): Condition {
  const real = parts.filter(({ is }) => is !== 'always')
  if (real.some(({ is }) => is === 'never')) return { is: 'never' }
  const [only] = real
  if (!only) return always
  return real.length === 1 ? only : { is: 'all', parts: real }
}

function anyOf(parts: readonly Condition[]): Condition {
  if (parts.some(({ is }) => is === 'always')) return always
  const real = parts.filter(({ is }) => is !== 'never')
  const [only] = real
  if (!only) return { is: 'never' }
  return real.length === 1 ? only : { is: 'any', parts: real }
}
