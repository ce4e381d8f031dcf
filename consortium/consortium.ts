import type * as z from 'zod'
import type { consortiumFacts } from './facts/consortium.ts'
import type { ValuesOf } from './facts/fact.ts'
import type { organisationFacts } from './facts/organisation.ts'
import type { planFacts } from './facts/plan.ts'
import type { seatFacts } from './facts/seat.ts'
import type { PathsOf } from './paths.ts'
import type { MemberState } from './seat-states.ts'

/*
 * The nouns that every other folder shares. All of them are read off the lists in `facts/`, so that a fact added there
 * is at once a field here, and a rule that reads a fact not on a list does not compile.
 */

/** What is known of an organisation whatever it applies for. A key left out is unknown, never "no". */
export type OrganisationFacts = ValuesOf<typeof organisationFacts>

/** What its seat in this one application adds. */
export type SeatFacts = ValuesOf<typeof seatFacts>

/** What the consortium wants to do. */
export type Plan = ValuesOf<typeof planFacts>

/** One named in the file: a member, a supported firm, an adviser. Named by `name`; `state` left out means confirmed. */
export interface Member extends OrganisationFacts, SeatFacts {
  readonly name: string
  readonly state?: MemberState | undefined
}

/** A tie between two members, by their names. */
export type Relation = z.infer<(typeof consortiumFacts)['relations']['type']>[number]

/** A consortium file (facts.md section 2). */
export interface Consortium extends ValuesOf<typeof consortiumFacts> {
  readonly program: string
  readonly members: readonly Member[]
  readonly plan?: Plan | undefined
}

export type OrganisationFactName = keyof OrganisationFacts
export type SeatFactName = keyof SeatFacts
export type MemberFactName = OrganisationFactName | SeatFactName

/**
 * Where a fact stands in a consortium file, as rules and questions write it:
 * `area`, `members[].capital`, `members[].owners[].share`, `plan.selfSustainingYears`, `plan.targets.wages`.
 */
export type FactPath =
  | PathsOf<Pick<Consortium, 'program' | 'area' | 'relations'>>
  | PathsOf<OrganisationFacts & SeatFacts, 'members[].'>
  | PathsOf<Plan, 'plan.'>
