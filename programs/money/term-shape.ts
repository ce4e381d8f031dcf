import type { FactPath } from '#consortium/consortium.ts'
import type { Ratio } from '#consortium/ratio.ts'
import type { Words } from '#consortium/words.ts'
import type { Feature } from '../features.ts'
import type { Ask } from '../rules/shape.ts'
import type { Team } from '../team.ts'
import type { Outcome, Question } from '../verdict.ts'
import type { MoneyTerm } from './term.ts'

/** What a term finds: not applicable while no amount stands in the file; the cap is shown all the same. */
export interface TermFinding {
  readonly outcome: Outcome
  readonly says: Words
  readonly questions: readonly Question[]
  /** By how many yen it is over a cap, or short of a floor. */
  readonly over?: number
  readonly cap?: number
  readonly asked?: number
  readonly rate?: Ratio
}

/** One kind of term answers for itself, as the shapes of rules do. */
export interface TermShape<T extends MoneyTerm> {
  /** `ask` finds the shape of a clause, for the conditions of rows. Total. */
  judge(term: T, team: Team, ask: Ask): TermFinding
  /** Its finding tells what single organisations ask for. In a room only the organiser and each one itself read that. */
  readonly tellsParts?: (term: T) => boolean
  /** What it says on a programme's page. */
  show(term: T): Words
  /** What it fixes, by which it is compared with the same line of another edition. */
  features(term: T): readonly Feature[]
  /** The facts it may read beside the amounts themselves. */
  reads(term: T, ask: Ask): readonly FactPath[]
}
