import type { Consortium } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { type Candidate, memberOf } from './candidate.ts'

/** What a proposal does to a team. */
export interface Moves {
  readonly add: readonly Addition[]
  readonly change: readonly Change[]
  /** Members that leave, by their place in `members`. */
  readonly remove: readonly number[]
}

export interface Addition {
  readonly candidate: Candidate
  readonly roles: readonly Role[]
  /** Others who would do just as well in this seat, the best first. */
  readonly instead: readonly Candidate[]
}

/** A member, by its place, and all the roles it would then hold. */
export interface Change {
  readonly member: number
  readonly roles: readonly Role[]
}

/** The team with the moves carried out; whoever leaves is gone, newcomers stand last. */
export function joined(team: Consortium, { add, change, remove }: Moves): Consortium {
  const kept = team.members.flatMap((member, at) => {
    if (remove.includes(at)) return []
    const roles = change.find((it) => it.member === at)?.roles
    return [roles ? { ...member, roles } : member]
  })
  return { ...team, members: [...kept, ...add.map(({ candidate, roles }) => memberOf(candidate, roles))] }
}
