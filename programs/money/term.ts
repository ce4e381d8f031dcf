import type { BudgetCategory } from '#consortium/plan-words.ts'
import type { Ratio } from '#consortium/ratio.ts'
import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { Clause } from '../rule.ts'
import type { Selector, Who } from '../selector.ts'
import type { Source } from '../verdict.ts'

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
  /** A sentence beside it: what the documents leave open, what follows from it. */
  readonly note?: Words
}

/** A row of a table: the first that fits counts. Without `when`, a condition on the team or its plan, it fits always. */
export interface Row {
  /** What it is for, as a noun: 従業員5人以下. */
  readonly called: Words
  readonly when?: Clause
}

/** A row where each organisation has its own money: `who` says whose the row is for. */
export interface MemberRow extends Row {
  readonly who?: Selector
}

export interface CapRow extends Row {
  readonly most: number
}

export interface MemberCapRow extends MemberRow {
  readonly most: number
}

export interface RateRow extends MemberRow {
  readonly rate: Ratio
}

export interface BandsRow extends MemberRow {
  readonly bands: readonly Band[]
}

/** A slice of the subsidy up to `upTo` yen at its rate; the last may be without an end. */
export interface Band {
  readonly upTo?: number
  readonly rate: Ratio
}

/**
 * What is asked is at most `most` (`under`: less than it): in all, on some lines, or by each of `each` on some lines.
 * `besides`: what is asked in all but for these lines.
 */
export interface FlatCap extends TermHead {
  readonly term: 'flat-cap'
  readonly most: number
  readonly under?: true
  readonly each?: Who
  readonly besides?: readonly BudgetCategory[]
}

/** What is asked is at least `least` (`over`: more than it): in all, or by each of `each` that asks for anything. */
export interface Floor extends TermHead {
  readonly term: 'floor'
  readonly least: number
  readonly over?: true
  readonly each?: Who
}

/** Each of `who` asks for at most `most`; by `rows`, the cap of one that fits a row is that of the row. */
export interface PerMemberCap extends TermHead {
  readonly term: 'per-member-cap'
  readonly who: Who
  readonly most: number
  readonly rows?: readonly MemberCapRow[]
}

/** The cap of the first row that fits. */
export interface CapBy extends TermHead {
  readonly term: 'cap-by'
  /** What the rows go by, as a noun: 従業員数. */
  readonly by: Words
  readonly rows: readonly CapRow[]
  readonly besides?: readonly BudgetCategory[]
}

/**
 * The subsidy is at most this share of the cost; by `rows`, that of the first row that fits. `unless`: with such a member
 * in the team it is shown, not judged.
 */
export interface RateTerm extends TermHead {
  readonly term: 'rate'
  readonly rate: Ratio
  readonly rows?: readonly RateRow[]
  /** These are paid 定額 instead: up to all of their cost. */
  readonly fixed?: Who
  readonly unless?: Who
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
  /** Left out where it is what the years come to. */
  readonly total?: number
  readonly years: number
  /** The total of a plan of one year, of two years and so on, where shorter plans have a cap of their own. */
  readonly totals?: readonly number[]
  /** A year is paid no more than the year before. */
  readonly notOverYearBefore?: true
}

/**
 * A subsidy by slices: the first slice up to `upTo` at its rate, the next from there on; for each of `each`, or for all of
 * the cost together. By `rows`, the slices are those of the first row that fits.
 */
export interface MarginalBands extends TermHead {
  readonly term: 'marginal-bands'
  readonly each?: Who
  readonly bands: readonly Band[]
  readonly rows?: readonly BandsRow[]
}

/** The lines are at most `each` times the number of `who`. */
export interface CountCap extends TermHead {
  readonly term: 'count-cap'
  readonly lines: readonly BudgetCategory[]
  readonly each: number
  readonly who: Who
}

/**
 * The lines (all, where none are named) are at most a share of other lines, of all that is asked, of all costs or of the
 * equity planned. `in: 'cost'` measures costs, not subsidy.
 */
export interface ShareCap extends TermHead {
  readonly term: 'share-cap'
  readonly of: readonly BudgetCategory[] | 'all' | 'equity'
  readonly ofCalled: Words
  readonly share: Ratio
  readonly in?: 'cost'
}

/** One organisation of `to` may ask for its cap and `each` of it more for every other of `who`. */
export interface PartnerSurcharge extends TermHead {
  readonly term: 'partner-surcharge'
  readonly who: Who
  readonly most: number
  readonly rows?: readonly MemberCapRow[]
  readonly to: Who
  readonly each: Ratio
}

/**
 * The sales of a base period less so many times those of one month, never under zero, and never over the cap of the fall.
 * The applicant chooses the period and the month.
 */
export interface FixedAmount extends TermHead {
  readonly term: 'fixed-amount'
  readonly who: Who
  /** Months of which one is taken, `2021-11`. */
  readonly months: readonly string[]
  /** Base periods, month by month beside `months`. */
  readonly bases: readonly (readonly string[])[]
  readonly times: number
  /** By the fall from the month of the base period, the largest first. */
  readonly falls: readonly { readonly atLeast: Ratio; readonly rows: readonly CapRow[] }[]
}

/** What the documents leave open: shown, and nothing is judged. */
export interface NotStated extends TermHead {
  readonly term: 'not-stated'
  readonly note: Words
}

export type MoneyTerm =
  | FlatCap
  | Floor
  | PerMemberCap
  | CapBy
  | RateTerm
  | PaysNothing
  | PerYearCap
  | MarginalBands
  | CountCap
  | ShareCap
  | PartnerSurcharge
  | FixedAmount
  | NotStated
