import type { MemberFactName } from '#consortium/consortium.ts'
import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import type {
  Clause,
  CountGroups,
  CountMembers,
  DistinctOfMembers,
  EveryMember,
  ShareOfMembers,
} from '#programs/rule.ts'
import { type CountedSeat, countedSeats } from '#programs/seats.ts'
import { valuesOf } from '#programs/values.ts'
import { readsMembers } from './clauses.ts'
import { type Asking, askingOf } from './firm-roles.ts'
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

/** Units as the clauses of an edition see them. */
export interface Seen {
  readonly units: readonly Unit[]
  /** Those that a clause at the top of a rule may name. */
  readonly seats: readonly CountedSeat[]
  readonly asking: Asking
}

export function seenBy(edition: Edition, units: readonly Unit[], setting: Setting): Seen {
  const seats = countedSeats(edition)
  return { units, seats, asking: askingOf(units, seats, setting) }
}

/** The condition of one clause over units. */
export function conditionOf(clause: Clause, seen: Seen): Condition {
  const of = (part: Clause): Condition => conditionOf(part, seen)
  switch (clause.shape) {
    case 'count-between':
      return clause.of === undefined ? countCondition(clause, seen) : always
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

function countCondition(clause: CountMembers | CountGroups, { units, seats, asking }: Seen): Condition {
  const { who, atLeast = 0, atMost } = clause
  const fits = units.map((unit) => asking.who(who, unit))
  const might = fits.map(({ is }) => is !== 'no')
  const enough: Condition = atLeast > 0 ? { is: 'sum', weights: might.map(Number), atLeast } : always
  // There are no more groups than those in them; too many of one group are no more than one.
  if (clause.onePer !== undefined) return enough

  const seat = clause.seat === undefined ? -1 : seats.findIndex(({ name }) => name === clause.seat)
  // Who may sit is asked before anybody sits.
  if (seat >= 0) return { is: 'seat', seat, fits: fits.map(({ before }) => before !== 'no'), atLeast }
  if (atMost === undefined) return enough
  return allOf([
    enough,
    { is: 'sum', weights: fits.map(({ is, firm }) => (is === 'yes' && firm ? -1 : 0)), atLeast: -atMost },
  ])
}

function everyCondition({ who, is, required }: EveryMember, { units, asking }: Seen): Condition {
  const meant = units.map((unit) => ({ who: asking.who(who, unit), is: asking.also(is, unit).is }))
  return allOf([
    {
      is: 'sum',
      weights: meant.map((one) => (one.who.is === 'yes' && one.who.firm && one.is === 'no' ? -1 : 0)),
      atLeast: 0,
    },
    required
      ? { is: 'sum', weights: meant.map((one) => (one.who.is !== 'no' && one.is !== 'no' ? 1 : 0)), atLeast: 1 }
      : always,
  ])
}

/** The best case of each one's weight, as the shape reckons it: d − n inside the part, −n beside it. */
function shareCondition({ whole, part, atLeast: [n, d] }: ShareOfMembers, { units, asking }: Seen): Condition {
  const weights = units.map((unit) => {
    const inWhole = asking.who(whole, unit)
    if (inWhole.is === 'no') return 0
    const best = asking.also(part, unit).is === 'no' ? -n : d - n
    return inWhole.is === 'perhaps' || !inWhole.firm ? Math.max(best, 0) : best
  })
  return { is: 'sum', weights, atLeast: 0 }
}

function distinctCondition({ who, value, among, atLeast = 0 }: DistinctOfMembers, { units, asking }: Seen): Condition {
  if (atLeast === 0) return always
  const values = units.map((unit) => {
    if (asking.who(who, unit).is === 'no') return []
    const known = valuesOf(unit.standing.member, value as MemberFactName)
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
