import type { Consortium } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { blockingFindings } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { RuleId } from '#programs/verdict.ts'
import { hopedFor } from './candidate.ts'

/** The roles of whom an application goes through: without one there is nobody to apply. */
export const leadingRoles: readonly Role[] = ['lead', 'manager']

/** One of the others who could take a role over from a member that leaves. */
export interface Successor {
  /** Its place in `members`. */
  readonly member: number
  /** Blocking clauses that are not unmet with both as they are, and would be then. */
  readonly leaves: readonly RuleId[]
}

/**
 * Who of the others could hold a role in place of a member that leaves: each with whom at least one clause that breaks is met
 * again. Who leaves the fewest unmet comes first, then in the order of the members.
 */
export function successorsOf(
  edition: Edition,
  consortium: Consortium,
  on: string,
  leaver: number,
  role: Role,
): Successor[] {
  const team = hopedFor(consortium)
  const sizes = sizesOn(on)
  const unmetIn = (some: Consortium): RuleId[] =>
    blockingFindings(edition, some, on, sizes).flatMap(({ rule, outcome }) => (outcome === 'unmet' ? [rule] : []))
  const before = unmetIn(team)
  const brokenBy = (members: Consortium['members']) =>
    unmetIn({ ...team, members }).filter((rule) => !before.includes(rule))
  const rest = team.members.filter((_, at) => at !== leaver)
  const breaks = brokenBy(rest)
  const found = team.members.flatMap((heir, member): Successor[] => {
    if (member === leaver || heir.roles?.includes(role)) return []
    const leaves = brokenBy(rest.map((it) => (it === heir ? { ...it, roles: [...(it.roles ?? []), role] } : it)))
    return breaks.every((rule) => leaves.includes(rule)) ? [] : [{ member, leaves }]
  })
  return found.sort((one, other) => one.leaves.length - other.leaves.length || one.member - other.member)
}
