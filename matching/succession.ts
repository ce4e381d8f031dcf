import type { Consortium } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { blockingFindings } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { hopedFor } from './candidate.ts'

/** The roles of whom an application goes through: without one there is nobody to apply. */
export const leadingRoles: readonly Role[] = ['lead', 'manager']

/** One of the others who could take a role over from a member that leaves. */
export interface Successor {
  /** Its place in `members`. */
  readonly member: number
  /** Blocking clauses that are not unmet with both as they are, and would be then. */
  readonly leaves: readonly RuleId[]
  /** Those that break and would not be met for certain: a fact of it must be confirmed first. */
  readonly toConfirm: readonly RuleId[]
}

/**
 * Who of the others could hold a role in place of a member that leaves: each with whom at least one clause that breaks is met
 * again. Who leaves the fewest unmet comes first, then the fewest to confirm, then in the order of the members.
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
  const findingsOf = (members: Consortium['members']) => blockingFindings(edition, { ...team, members }, on, sizes)
  const those = (findings: readonly Finding[], are: Finding['outcome']): RuleId[] =>
    findings.flatMap(({ rule, outcome }) => (outcome === are ? [rule] : []))
  const before = those(findingsOf(team.members), 'unmet')
  const brokenIn = (findings: readonly Finding[]) => those(findings, 'unmet').filter((rule) => !before.includes(rule))
  const rest = team.members.filter((_, at) => at !== leaver)
  const breaks = brokenIn(findingsOf(rest))
  const found = team.members.flatMap((heir, member): Successor[] => {
    if (member === leaver || heir.roles?.includes(role)) return []
    const then = findingsOf(rest.map((it) => (it === heir ? { ...it, roles: [...(it.roles ?? []), role] } : it)))
    const leaves = brokenIn(then)
    if (breaks.every((rule) => leaves.includes(rule))) return []
    return [{ member, leaves, toConfirm: those(then, 'unknown').filter((rule) => breaks.includes(rule)) }]
  })
  return found.sort(
    (one, other) =>
      one.leaves.length - other.leaves.length ||
      one.toConfirm.length - other.toConfirm.length ||
      one.member - other.member,
  )
}
