import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import { sizesOn } from '#programs/size-answers.ts'
import { type Standing, standingsOf } from '#programs/team.ts'
import { alikeSizes } from './alike-sizes.ts'
import { type Candidate, memberOf } from './candidate.ts'

/**
 * What a team can be made of: a member as it is, a member with one role more, or one of a class of candidates with certain
 * roles. Everything a rule can read of two candidates of one class is the same, so a unit stands for as many as there are.
 */
export type Unit = StayingUnit | ChangedUnit | JoiningUnit

interface Common {
  /** How the rules see it. */
  readonly standing: Standing
  /** How many of it there are at the most. */
  readonly most: number
}

export interface StayingUnit extends Common {
  readonly does: 'stay'
  /** Its place among the members. */
  readonly member: number
}

/** A member that takes one role more. */
export interface ChangedUnit extends Common {
  readonly does: 'change'
  readonly member: number
  readonly roles: readonly Role[]
}

export interface JoiningUnit extends Common {
  readonly does: 'join'
  readonly class: CandidateClass
  readonly roles: readonly Role[]
}

/** Candidates whom the rules cannot tell apart, the best first. */
export interface CandidateClass {
  readonly key: string
  readonly candidates: readonly Candidate[]
}

/** How many there are of a class, named or not. */
export const manyIn = ({ candidates }: CandidateClass): number =>
  candidates.reduce((sum, { many = 1 }) => sum + many, 0)

/** What selectors are measured against, for answers alone: why an organisation is of a size it says by another's figures. */
export const settingOf = (
  edition: Edition,
  consortium: Consortium,
  on: string,
  sizes: ReturnType<typeof sizesOn> = sizesOn(on),
): Setting => ({ edition, consortium, on, sizeOf: alikeSizes(sizes(edition.sizeTable)) })

/** How the rules of an edition see one organisation by itself. */
export function standingOf(edition: Edition, member: Member): Standing {
  const [standing] = standingsOf(edition, { program: edition.id, members: [member] }, [member.state ?? 'confirmed'])
  if (!standing) throw new Error(`${member.name} stands nowhere`)
  return standing
}

export const stays = (edition: Edition, { members }: Consortium): StayingUnit[] =>
  members.map((member, index) => ({ does: 'stay', member: index, most: 1, standing: standingOf(edition, member) }))

/** Each member with each role that it does not hold yet. */
export const changes = (edition: Edition, { members }: Consortium, roles: readonly Role[]): ChangedUnit[] =>
  members.flatMap((member, index) =>
    roles
      .filter((role) => !member.roles?.includes(role))
      .map((role) => {
        const held = [...(member.roles ?? []), role]
        return {
          does: 'change' as const,
          member: index,
          roles: held,
          most: 1,
          standing: standingOf(edition, { ...member, roles: held }),
        }
      }),
  )

export const joins = (
  edition: Edition,
  classes: readonly CandidateClass[],
  roleSets: readonly (readonly Role[])[],
): JoiningUnit[] =>
  classes.flatMap((it) => {
    const [first] = it.candidates
    if (!first) return []
    const most = manyIn(it)
    return roleSets.map((roles): JoiningUnit => {
      return { does: 'join', class: it, roles, most, standing: standingOf(edition, memberOf(first, roles)) }
    })
  })
