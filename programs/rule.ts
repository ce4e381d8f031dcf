import type { FactPath, MemberFactName } from '#consortium/consortium.ts'
import type { Metric } from '#consortium/plan-words.ts'
import type { Ratio } from '#consortium/ratio.ts'
import type { Statement } from '#consortium/statements.ts'
import type { Words } from '#consortium/words.ts'
import type { AmbiguityId } from './ambiguities.ts'
import type { Entries, EntryField, EntrySelector, PlanList } from './entries.ts'
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

/** A plan number is within bounds. */
export interface FigureBetween {
  readonly shape: 'figure-between'
  readonly fact: PlanPath
  readonly called: Words
  /** The unit as sentences write it: 年 / years. */
  readonly unit: Words
  readonly atLeast?: number
  readonly atMost?: number
  readonly moreThan?: number
  readonly lessThan?: number
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
  readonly opens?: string
  readonly closes?: string
  readonly over?: string
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

export type Clause =
  | CountBetween
  | Every
  | ShareOfMembers
  | DistinctValues
  | Unpaid
  | WithinCap
  | FactIs
  | FigureBetween
  | GrowthTarget
  | WithinDates
  | Permission
  | Attest
  | AllOf
  | AnyOf

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
