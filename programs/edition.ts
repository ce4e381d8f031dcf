import { contentHash } from '#consortium/content-hash.ts'
import type { Role } from '#consortium/roles.ts'
import type { SizeTable } from '#consortium/size-tables.ts'
import type { Words } from '#consortium/words.ts'
import type { AmbiguityId } from './ambiguities.ts'
import type { MoneyTerm } from './money/term.ts'
import type { Rule, RuleHead, WithinDates } from './rule.ts'
import type { RuleId, Source } from './verdict.ts'

/** How far the budget line had come (AMB-44): a request is not a budget. */
export type Stage =
  | 'request'
  | 'proposal'
  | 'budget'
  | 'supplementary'
  | 'reserve'
  | 'past'
  | 'not-stated'
  | 'closed'
  | 'current'

/** A role of one edition: what it is called there, what its holder does, and whether the holder is a member. */
export interface EditionRole {
  readonly role: Role
  readonly called: Words
  readonly does: Words
  /** False: the holder stands beside the consortium, and counts of members never include it. */
  readonly member: boolean
  /** Its holder can take no other seat (a supported firm, an adviser). */
  readonly apart?: boolean
  /** Where several members hold the role `by`, they choose among themselves who holds this one. */
  readonly chosen?: { readonly by: Role; readonly source: Source }
}

/** What an edition prints beside its rules, and nobody is judged by. */
export interface Information {
  readonly about: 'period' | 'costs' | 'preference' | 'deadline' | 'purpose' | 'process' | 'not-stated'
  readonly title: Words
  readonly source: Source
  /** The number of a line of programs.md that states nothing to check. */
  readonly line?: RuleId
}

/** What lists show of an edition without loading it. */
export interface EditionSummary {
  readonly id: string
  readonly name: Words
  readonly stage: Stage
  /** Whether several organisations form the applicant. */
  readonly consortium: 'required' | 'optional' | 'partner required' | 'none'
  /** When its call takes applications; never part of a verdict. */
  readonly call: RuleHead & WithinDates
}

/** A programme in one year or round: one file of plain data. A new year is a new file; none changes silently. */
export interface Edition extends EditionSummary {
  /** What it is for, in two sentences. */
  readonly about: Words
  /** The day from which its text speaks and the document it is read from. */
  readonly asOf: Words
  /** Which table says who is an SME (programs.md 2): IT-15 for IT導入補助金, SK-4 for the others. */
  readonly sizeTable: SizeTable
  readonly roles: readonly EditionRole[]
  readonly rules: readonly Rule[]
  readonly money: readonly MoneyTerm[]
  readonly information?: readonly Information[]
  /** Where the documents leave the edition as a whole open; single rules name theirs. */
  readonly readings?: readonly AmbiguityId[]
  /** The hash of all the rest: with the day and the log's number it names a verdict. */
  readonly version: string
}

/** Freezes an edition and names its content. Throws where a rule carries another edition's number: a slip of the file. */
export function edition(written: Omit<Edition, 'version'>): Edition {
  const strange = written.rules.find(({ id }) => !id.startsWith(`${written.id}#`))
  if (strange) throw new Error(`${strange.id} stands in the edition ${written.id}`)

  return frozen({ ...written, version: contentHash(written) })
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value

  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
