import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import type { Rule } from '#programs/rule.ts'
import { countedSeats } from '#programs/seats.ts'
import { rolesAsked } from './clauses.ts'

/**
 * The roles somebody new could be asked to take: each that a rule asks for, and a counted seat together with a role that is no
 * counted seat, as a support body that also leads. Where rules ask for no role, any member's will do.
 */
export function roleSetsOf(edition: Edition, rules: readonly Rule[]): Role[][] {
  const asked = rolesAsked(rules)
  const counted = countedSeats(edition).flatMap(({ who }) => who.roles ?? [])
  const members = rolesOfMembers(edition)
  const free = asked.filter((role) => !counted.includes(role) && members.includes(role))
  const pairs = free.flatMap((role) =>
    counted.filter((seat, at) => counted.indexOf(seat) === at && members.includes(seat)).map((seat) => [role, seat]),
  )
  const singles = asked.map((role) => [role])
  if (singles.length > 0) return [...singles, ...pairs]
  const member = edition.roles.find((it) => it.member)
  return [member ? [member.role] : []]
}

/** The roles of members: whoever stands beside the consortium, as its supplier or adviser, is not asked to be a member as well. */
export const rolesOfMembers = ({ roles }: Edition): Role[] =>
  roles.filter(({ member, apart }) => member && !apart).map(({ role }) => role)
