import type { FactPath, MemberFactName } from '#consortium/consortium.ts'
import type { ApplicationStatus, RelationKind } from '#consortium/organisation-words.ts'
import type { Metric } from '#consortium/plan-words.ts'
import type { Ratio } from '#consortium/ratio.ts'
import type { Role } from '#consortium/roles.ts'
import type { Statement } from '#consortium/statements.ts'
import type { Words } from '#consortium/words.ts'
import type { AmbiguityId } from './ambiguities.ts'
import type { Entries, EntryField, EntrySelector, PlanList } from './entries.ts'
import type { Bounds } from './field-test.ts'
import type { MoneyTerm } from './money/term.ts'
import type { Selector, Who } from './selector.ts'
import type { RuleId, Source, Strength } from './verdict.ts'

/*
 * What a rule may say. A clause is the requirement alone, one type a shape (facts.md 1.2); a rule is a clause with its
 * number, its strength and the sentence it came from. Both are plain frozen data.
 */

/** A place in the plan, as `FactPath` writes it. */
export type PlanPath = Extract<FactPath, `plan.${string}`>

/** The number of different organisations, or of entries of a list in the plan, that match is within bounds. */
export type CountBetween = CountMembers | CountGroups | CountEntries

interface Counted {
  readonly shape: 'count-between'
  readonly atLeast?: number
  readonly atMost?: number
  /** What to do when too few, where "add them to the members" would be the wrong advice. */
  readonly mend?: Words
}

export interface CountMembers extends Counted {
  readonly of?: undefined
  readonly onePer?: undefined
  readonly who: Who
  /** Set on counts that compete for organisations: one organisation takes one such seat of an edition (AMB-15). */
  readonly seat?: string
}

/** Those that share the value of a fact count as one: one person in law by their `identityGroup`. */
export interface CountGroups extends Counted {
  readonly of?: undefined
  readonly onePer: MemberFactName
  readonly who: Who
  readonly seat?: undefined
}

/** @example { shape: 'count-between', of: 'municipalities', onePer: 'region', who: { called, where: { cooperates: true } }, atLeast: 1 } */
export type CountEntries = {
  readonly [List in PlanList]: Counted & {
    readonly of: List
    /** Entries that share the value of this field count as one. */
    readonly onePer?: EntryField<List>
    readonly who: Entries<List>
    readonly seat?: undefined
  }
}[PlanList]

/** Each organisation, or each entry of a list in the plan, that matches `who` also matches `is`. */
export type Every = EveryMember | EveryEntry

interface Each {
  /** The condition as a noun phrase, e.g. "self-diagnosis sent to IPA". */
  readonly being: Words
  readonly mend: Words
  /** There must be at least one. Without it the clause does not apply where there is none. */
  readonly required?: boolean
}

export interface EveryMember extends Each {
  readonly shape: 'every'
  readonly of?: undefined
  readonly who: Who
  readonly is: Selector
}

/** @example { shape: 'every', of: 'tools', required: true, who: { called }, is: { where: { registered: true } }, being, mend } */
export type EveryEntry = {
  readonly [List in PlanList]: Each & {
    readonly shape: 'every'
    readonly of: List
    readonly who: Entries<List>
    readonly is: EntrySelector<List>
  }
}[PlanList]

/** Of `whole`, those that also match `part` are at least n/d, by heads. */
export interface ShareOfMembers {
  readonly shape: 'share-of-members'
  readonly whole: Who
  readonly part: Who
  readonly atLeast: Ratio
}

/** How many different values there are is within bounds: of the activity area, of a fact of the members, of a field of a list in the plan. */
export type DistinctValues = DistinctAreas | DistinctOfMembers | DistinctOfEntries

interface Distinct {
  readonly shape: 'distinct-values'
  readonly called: Words
  /** The unit as sentences write it: 分野 / fields. Left out: 都道府県 of the area, 種類 of others. */
  readonly unit?: Words
  readonly atLeast?: number
  readonly atMost?: number
  /** Only these values count. */
  readonly among?: readonly string[]
  readonly mend?: Words
}

export interface DistinctAreas extends Distinct {
  readonly of: 'area'
  readonly value?: undefined
}

/** @example { shape: 'distinct-values', value: 'businessField', who, called, unit, atLeast: 2 } */
export interface DistinctOfMembers extends Distinct {
  readonly of?: undefined
  readonly value: MemberFactName
  readonly who: Who
}

/** @example { shape: 'distinct-values', of: 'tools', value: 'processes', who: { called }, called, atLeast: 1, among: ['P-01'] } */
export type DistinctOfEntries = {
  readonly [List in PlanList]: Distinct & {
    readonly of: List
    readonly value: EntryField<List>
    readonly who?: Entries<List>
  }
}[PlanList]

/** Whoever matches receives nothing. */
export interface Unpaid {
  readonly shape: 'unpaid'
  readonly who: Who
}

/** What is asked stays within every term of the edition's money. */
export interface WithinCap {
  readonly shape: 'within-cap'
  readonly terms: readonly MoneyTerm[]
}

/** A plan field has one of the printed values; of a list, any of them; without `in`, it has a value. */
export interface FactIs {
  readonly shape: 'fact-is'
  readonly fact: PlanPath
  readonly in?: readonly (string | number | boolean)[]
  /** What the plan must show, e.g. "a forecast of income". */
  readonly asks: Words
  readonly mend: Words
}

/**
 * A plan number or ratio is within bounds. `plan.subsidy` left out is the sum by year, else by budget line, else by
 * organisation, as for the money.
 */
export interface FigureBetween extends Bounds {
  readonly shape: 'figure-between'
  readonly fact: PlanPath
  readonly called: Words
  /** The unit as sentences write it: 年 / years. Yen and ratios are written out without it. */
  readonly unit: Words
}

/** A promised rise reaches n/d, per year or over the whole time. */
export interface GrowthTarget {
  readonly shape: 'growth-target'
  readonly metric: Metric
  readonly rise: Ratio
  readonly per: 'year' | 'whole'
  readonly withinYears?: number
  /** From when to when, as the guidelines say it. */
  readonly span: Words
}

/** A call takes applications between two moments of Japanese time; `over` is a day by which it had certainly ended. */
export interface WithinDates {
  readonly shape: 'within-dates'
  readonly of?: undefined
  readonly opens?: string
  readonly closes?: string
  readonly over?: string
  /** Applications are taken at any time. */
  readonly rolling?: true
  /** The month in which the programme is expected to call again. Not announced: the edition's information says where it is from. */
  readonly next?: Month
  /** What came in its place: the call is over, whatever its dates. */
  readonly retiredBy?: Words
}

/** A day of the plan lies in a window: between two days, or reckoned from the fiscal years of the plan. */
export interface DayBetween {
  readonly shape: 'within-dates'
  readonly of: 'plan.equityOn'
  readonly called: Words
  /** A day, or the first day of the first fiscal year of the plan. */
  readonly from?: string | 'start'
  /** A day, or so many years after the last day of the last fiscal year of the plan. */
  readonly until?: string | { readonly yearsAfterEnd: number }
}

/** A month, `2019-10`. */
export type Month = string

/** The months in which a fall is looked for: from one to another (left out: to the month before the check), or the last so many before it. */
export type FallWindow =
  | {
      readonly from: Month
      readonly until?: Month
      /** The picked months lie within so many months on end. */
      readonly consecutive?: number
    }
  | { readonly last: number }

/**
 * Sales of the picked months fell by at least n/d against the same months of the base, for each that matches. Of several
 * months or years of the base the best for the organisation counts. Worked out from `monthlySales`, else from `salesFall`.
 */
export interface SalesFall {
  readonly shape: 'sales-fall'
  readonly who: Who
  /** The three months together, or one month alone; which ones is free. */
  readonly pick: 3 | 1
  readonly window: FallWindow
  readonly base: { readonly from: Month; readonly until: Month }
  readonly atLeast: Ratio
}

/** How many other applications or awards each that matches has is within bounds. */
export interface TrackRecord {
  readonly shape: 'track-record'
  readonly who: Who
  /** Edition ids; one that ends in `*` stands for all that begin so. Left out: any programme. */
  readonly programs?: readonly string[]
  readonly status: readonly ApplicationStatus[]
  /** Counted back from the day of the check. */
  readonly within?: { readonly months: number }
  readonly role?: Role
  /** Only those of the project that the plan names. */
  readonly sameProject?: boolean
  readonly atLeast?: number
  readonly atMost?: number
  /** The condition as a noun phrase, e.g. "no award within three years". */
  readonly being: Words
  readonly mend: Words
}

/** Of the money that `whole` asks for, those of it that also match `part` have at least, or at most, n/d. */
export type ShareOfMoney = {
  readonly shape: 'share-of-money'
  readonly whole: Who
  readonly part: Who
} & (
  | { readonly atLeast: Ratio; readonly atMost?: undefined }
  | { readonly atMost: Ratio; readonly atLeast?: undefined }
)

/** A tie between two seats exists, or none does. */
export interface Relation {
  readonly shape: 'relation'
  readonly from: Who
  readonly to: Who
  /** Any of these kinds. */
  readonly kind: RelationKind | readonly RelationKind[]
  readonly want: 'some' | 'none'
  /** With `some`: each of `from` has such a tie. Without it one of them will do. */
  readonly each?: boolean
  /** The tie as a noun phrase, e.g. "an agreement with the lead". */
  readonly being: Words
  readonly mend: Words
}

/** No two that match share a value of a fact. */
export interface AllDifferent {
  readonly shape: 'all-different'
  readonly value: MemberFactName
  readonly who: Who
}

/** The clause allows something; never unmet; says who makes use of it. */
export interface Permission {
  readonly shape: 'permission'
  readonly allows: Words
  readonly who: Who
}

/** A named person declares it. */
export interface Attest {
  readonly shape: 'attest'
  readonly statement: Statement
  /** Who should sign. */
  readonly by: Words
}

export interface AllOf {
  readonly shape: 'all-of'
  readonly parts: readonly Clause[]
}

/** At least one part; `called` names what the parts are ways of. */
export interface AnyOf {
  readonly shape: 'any-of'
  readonly called: Words
  readonly parts: readonly Clause[]
}

/** If the first then the second; where the first does not hold, the clause does not apply. */
export interface WhenThen {
  readonly shape: 'when-then'
  readonly when: Clause
  /** The second; an object with a `then` would be taken for a promise. */
  readonly must: Clause
}

/** The opposite of one clause; unknown stays unknown. Only such clauses as always apply. */
export interface Not {
  readonly shape: 'not'
  readonly part: CountMembers | CountEntries | DistinctAreas | FactIs | FigureBetween | Attest
  /** The opposite as a noun phrase, e.g. "no project of human resources". */
  readonly being: Words
  readonly mend: Words
}

export type Clause =
  | CountBetween
  | Every
  | ShareOfMembers
  | ShareOfMoney
  | DistinctValues
  | AllDifferent
  | Relation
  | SalesFall
  | TrackRecord
  | Unpaid
  | WithinCap
  | FactIs
  | FigureBetween
  | GrowthTarget
  | WithinDates
  | DayBetween
  | Permission
  | Attest
  | AllOf
  | AnyOf
  | WhenThen
  | Not

export type ShapeName = Clause['shape']

/** What every rule carries beside its clause. */
export interface RuleHead {
  /** The edition and the number of programs.md, e.g. `chiiki-dx-r4-a#1`. */
  readonly id: RuleId
  readonly strength: Strength
  readonly source: Source
  /** A few words for lists and headings. */
  readonly title: Words
  /** Where the documents leave the clause open, and we took one reading. */
  readonly readings?: readonly AmbiguityId[]
}

export type Rule = RuleHead & Clause

/** Hard, inferred and provisional rules block; advice and preferences do not. */
export const blocks = (strength: Strength): boolean => strength !== 'advice' && strength !== 'preference'
