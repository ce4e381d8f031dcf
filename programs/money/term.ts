import type { BudgetCategory } from '#consortium/plan-words.ts'
import type { Ratio } from '#consortium/ratio.ts'
import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { Feature } from '../features.ts'
import type { Who } from '../selector.ts'
import type { Team } from '../team.ts'
import type { Outcome, Question, Source } from '../verdict.ts'

/*
 * What an edition says of money: a list of terms, each a cap or a rate (facts.md section 3). All amounts are whole yen;
 * a rate makes the subsidy from the cost, rounded down. A term with `lines` looks at those lines of the budget only.
 */

interface TermHead {
  readonly called: Words
  readonly source: Source
  readonly lines?: readonly BudgetCategory[]
  /** The roles that may be paid out of it, where that is told. */
  readonly payees?: readonly Role[]
}

/** What is asked is at most `most`: in all, or by each of `each`. */
export interface FlatCap extends TermHead {
  readonly term: 'flat-cap'
  readonly most: number
  readonly each?: Who
}

/** The subsidy is at most this share of the cost. `unless`: with such a member in the team it is shown, not judged. */
export interface RateTerm extends TermHead {
  readonly term: 'rate'
  readonly rate: Ratio
  /** These are paid 定額 instead: up to all of their cost. */
  readonly fixed?: Who
  readonly unless?: Who
  readonly note?: Words
}

/** Nothing goes to these. */
export interface PaysNothing extends TermHead {
  readonly term: 'unpaid'
  readonly who: Who
}

/** Each year at most `year`, all at most `total`, over at most so many years. */
export interface PerYearCap extends TermHead {
  readonly term: 'per-year-cap'
  readonly year: number
  readonly total: number
  readonly years: number
}

/** Each of `each` gets a subsidy by slices: the first slice up to `upTo` at its rate, the next from there on. */
export interface MarginalBands extends TermHead {
  readonly term: 'marginal-bands'
  readonly lines: readonly BudgetCategory[]
  readonly each: Who
  readonly bands: readonly { readonly upTo: number; readonly rate: Ratio }[]
}

/** The lines are at most `each` times the number of `who`. */
export interface CountCap extends TermHead {
  readonly term: 'count-cap'
  readonly lines: readonly BudgetCategory[]
  readonly each: number
  readonly who: Who
}

/** The lines are at most a share of other lines. */
export interface ShareCap extends TermHead {
  readonly term: 'share-cap'
  readonly lines: readonly BudgetCategory[]
  readonly of: readonly BudgetCategory[]
  readonly ofCalled: Words
  readonly share: Ratio
}

export type MoneyTerm = FlatCap | RateTerm | PaysNothing | PerYearCap | MarginalBands | CountCap | ShareCap

/** What a term finds: not applicable while no amount stands in the file; the cap is shown all the same. */
export interface TermFinding {
  readonly outcome: Outcome
  readonly says: Words
  readonly questions: readonly Question[]
  /** By how many yen it is over. */
  readonly over?: number
  readonly cap?: number
  readonly asked?: number
  readonly rate?: Ratio
}

/** One kind of term answers for itself, as the shapes of rules do. */
export interface TermShape<T extends MoneyTerm> {
  judge(term: T, team: Team): TermFinding
  /** What it says on a programme's page. */
  show(term: T): Words
  /** What it fixes, by which it is compared with the same line of another edition. */
  features(term: T): readonly Feature[]
}
