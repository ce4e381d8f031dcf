import type * as z from 'zod'
import type { Words } from '../words.ts'

/** Who may see a fact: everyone, those who sit in a room with its organisation, or the organisation alone. */
export type SeenBy = 'everyone' | 'rooms' | 'organisation'

/** Who knows a fact first-hand (facts.md section 2). */
export type KnownBy = 'organisation' | 'register' | 'issuer' | 'accountant' | 'coordinator' | 'vendor' | 'municipality'

/**
 * How a fact is known, weakest first: past its date, read off a name, told by the organisation, in a public register, seen on paper.
 * Evidence never turns a verdict; a verdict shows its weakest.
 */
export const evidenceLevels = ['expired', 'guessed', 'self', 'register', 'document'] as const
export type Evidence = (typeof evidenceLevels)[number]

/** The unit a figure is written in; a ratio is the pair [numerator, denominator]. */
export type Unit = 'yen' | 'persons' | 'years' | 'ratio' | 'yen an hour'

/** One value a fact can take, with the words people choose it by. */
export interface Option {
  readonly id: string
  readonly words: Words
}

/** The options of a word list, in its order. */
export const optionsOf = (list: Readonly<Record<string, Words>>): readonly Option[] =>
  Object.entries(list).map(([id, words]) => ({ id, words }))

/**
 * One thing that a rule may read about an organisation, a seat, the plan or the consortium.
 * The lists beside this file are the single source of the consortium file's schema, of forms, of JSON Schema and of questions.
 */
export interface Fact<T extends z.ZodType = z.ZodType> {
  /** What a value looks like; a value that does not parse is bad input, a value left out is unknown. */
  readonly type: T
  readonly label: Words
  /** What it means in law or in the guidelines: what to count, what to leave out. */
  readonly help: Words
  readonly unit?: Unit
  /** The values to choose from, where the type is a list of words. */
  readonly options?: readonly Option[]
  readonly knownBy: readonly KnownBy[]
  readonly evidence: readonly Evidence[]
  readonly seenBy: SeenBy
}

/** Writes a fact so that its value type is kept: `fact({ type: yen, … })`. */
export const fact = <T extends z.ZodType>(it: Fact<T>): Fact<T> => it

/** The values a list of facts holds: every one may be missing, and missing means unknown. */
export type ValuesOf<Facts extends Record<string, Fact>> = {
  readonly [Key in keyof Facts]?: z.infer<Facts[Key]['type']> | undefined
}
