/**
 * What `check` answers: one finding a rule, each with who counted and why, and the outcome over all of them.
 * Plain JSON: the same object leaves by the terminal, the API and the screen.
 */
import type { Evidence } from '#consortium/facts/fact.ts'
import type { Words } from '#consortium/words.ts'

export type RuleId = `${string}#${string}`

/** hard, inferred (our reading) and provisional (may change) block; advice and preference do not. */
export type Strength = 'hard' | 'inferred' | 'provisional' | 'advice' | 'preference'

export type Outcome = 'met' | 'unmet' | 'unknown' | 'not-applicable'

/** ready = no blocking rule unmet or unknown; not-ready = at least one unmet; undecided = otherwise. */
export type Overall = 'ready' | 'not-ready' | 'undecided'

/** What a whole verdict is called. Where no clause blocks, nothing was judged, and "ready" would promise too much. */
export type Shown = Overall | 'unjudged'

export const shownOf = (outcome: Overall, findings: readonly Pick<Finding, 'blocking'>[]): Shown =>
  outcome === 'ready' && !findings.some(({ blocking }) => blocking) ? 'unjudged' : outcome

/** Quoted: a sentence found, folded, in `programs/sources/`. Noted: official facts beyond them, in our own words. */
export type Source =
  | { readonly kind: 'quoted'; readonly document: string; readonly place: string; readonly quote: string }
  | {
      readonly kind: 'noted'
      readonly address: string
      readonly edition: string
      readonly tag: 'official' | 'secondary'
      readonly on: string
      readonly summary: Words
    }

/** One member (or plan entry) and why it did or did not count. `index` is its place in `members`; null for a plan entry. */
export interface Witness {
  readonly index: number | null
  readonly name: string
  /** What it is called in both languages, where it is no organisation. */
  readonly called?: Words
  readonly why: Words
}

/** A missing fact that would settle an unknown: its path in the consortium file, and what to ask. */
export interface Question {
  /** e.g. `members[3].capital`, `plan.selfSustainingYears`. */
  readonly path: string
  /** Whose fact it is; null for the plan. */
  readonly member: number | null
  readonly ask: Words
}

/** A seat that would mend an unmet rule: who could take it, and how many are short. */
export interface SeatLacking {
  readonly count: number
  readonly roles: readonly string[]
  /** Kinds that fit; empty = any kind. */
  readonly kinds: readonly string[]
  /** Designations of which one must be held; empty = none needed. */
  readonly designations: readonly string[]
  /** Size classes that fit; absent = any. */
  readonly sizes?: readonly string[]
  readonly says: Words
  /** Other seats of which filling as many would mend it just as well. */
  readonly instead?: readonly SeatLacking[]
}

export interface Finding {
  readonly rule: RuleId
  readonly strength: Strength
  readonly blocking: boolean
  /** Set where the clause only allows something: nobody has to do it, and it is never unmet. */
  readonly permits?: true
  readonly outcome: Outcome
  readonly says: Words
  readonly quote?: string
  readonly noted?: Words
  readonly source: Source
  readonly counted: readonly Witness[]
  readonly notCounted: readonly Witness[]
  readonly questions: readonly Question[]
  /** Set on unmet rules: the seats that would mend it; empty where no partner can. */
  readonly lacks: readonly SeatLacking[]
  /** By how much it is short (members, entries or yen); absent where there is no such number. Improvement = the sum of these falls. */
  readonly short?: number
  /** The weakest evidence of the facts it stands on. */
  readonly evidence?: Evidence
}

/** When the call takes applications. Never enters the outcome. Times are Japan time, e.g. `2022-03-31T17:00:00+09:00`. */
export interface CallWindow {
  readonly state: 'open' | 'closed' | 'expected' | 'unknown'
  readonly opens?: string
  readonly closes?: string
  readonly says: Words
}

/** One line of money in whole yen; a rate is [numerator, denominator]. */
export interface MoneyLine {
  readonly label: Words
  readonly cap?: number
  readonly asked?: number
  readonly rate?: readonly [number, number]
  /** The roles that may be paid, where the line names them. */
  readonly payees?: readonly string[]
  readonly says: Words
  readonly source: Source
}

export interface Verdict {
  readonly program: string
  /** The hash of the edition's file: with the log's number and the day it names this verdict. */
  readonly version: string
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  readonly window: CallWindow
  /** Counts members whose state is confirmed. */
  readonly outcome: Overall
  /** Also counts those agreed in principle and those asked. */
  readonly outlook: {
    readonly outcome: Overall
    readonly unmet: readonly RuleId[]
    readonly findings: readonly Finding[]
  }
  readonly findings: readonly Finding[]
  readonly money: readonly MoneyLine[]
  readonly evidence?: Evidence
}
