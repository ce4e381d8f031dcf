import type { Role } from '#consortium/roles.ts'
import type { Match } from '#programs/match.ts'
import type { Setting } from '#programs/match-keys.ts'
import { alsoMatches, matches } from '#programs/matcher.ts'
import type { CountedSeat } from '#programs/seats.ts'
import type { Selector } from '#programs/selector.ts'
import type { Unit } from './units.ts'

/** What a selector says of a unit, and whether seating leaves it at that. */
export interface Meant {
  /** Before anybody is seated. */
  readonly before: Match['is']
  /** The same; but `perhaps` where it is not meant, and would be without a role that it may give up. */
  readonly is: Match['is']
  /** Whoever sits on one seat gives up the roles of the others (AMB-15): this it would be meant for all the same. */
  readonly firm: boolean
}

/** How selectors of clauses are asked of units while it is still open where each will sit. */
export interface Asking {
  /** Of those a clause speaks of. */
  who(selector: Selector, unit: Unit): Meant
  /** Of those among them that also match another one. */
  also(selector: Selector, unit: Unit): Meant
}

/** Which roles each unit may lose is worked out once for all clauses. */
export function askingOf(units: readonly Unit[], seats: readonly CountedSeat[], setting: Setting): Asking {
  const open = new Map(units.map((unit) => [unit, mayLose(unit, seats, setting)]))
  const meant = (selector: Selector, unit: Unit, before: Match['is'], besideToo: boolean): Meant => {
    const lost = open.get(unit) ?? []
    if (lost.length === 0) return { before, is: before, firm: true }

    const parts = [...(selector.any ?? []), ...(selector.not ? [selector.not] : [])]
    const partsAskRoles = parts.some(asksRoles)
    const mayBeMember = !besideToo && selector.roles === undefined && selector.any === undefined
    const turns = before === 'no' && (partsAskRoles || mayBeMember)
    const keepsOne = unit.standing.roles?.some((role) => selector.roles?.includes(role) && !lost.includes(role))
    return {
      before,
      is: turns ? 'perhaps' : before,
      firm: !partsAskRoles && (selector.roles === undefined || keepsOne === true),
    }
  }
  return {
    who: (selector, unit) => meant(selector, unit, matches(selector, unit.standing, setting).is, false),
    also: (selector, unit) => meant(selector, unit, alsoMatches(selector, unit.standing, setting).is, true),
  }
}

/** Roles a unit gives up where it takes a seat that does not ask for them and they would have let it take another. */
function mayLose({ standing }: Unit, seats: readonly CountedSeat[], setting: Setting): Role[] {
  const { roles = [] } = standing
  if (roles.length < 2 || seats.length < 2) return []

  const fits = seats.map(({ who }) => ({ is: matches(who, standing, setting).is, of: who.roles ?? [] }))
  return roles.filter((role) =>
    fits.some(
      (taken) =>
        taken.is === 'yes' &&
        !taken.of.includes(role) &&
        fits.some((other) => other !== taken && other.is !== 'no' && other.of.includes(role)),
    ),
  )
}

const asksRoles = ({ roles, any = [], not }: Selector): boolean =>
  roles !== undefined || any.some(asksRoles) || (not !== undefined && asksRoles(not))
