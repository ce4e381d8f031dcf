import type { FactPath } from '#consortium/consortium.ts'
import type { Evidence } from '#consortium/facts/fact.ts'
import type { Words } from '#consortium/words.ts'
import type { Feature } from '../features.ts'
import type { Clause } from '../rule.ts'
import type { Team } from '../team.ts'
import type { Outcome, Question, SeatLacking, Witness } from '../verdict.ts'

/** What a shape found: the outcome with its witness, and `found`, the shape's own numbers for its sentence. */
export interface Judgement<Found> {
  readonly outcome: Outcome
  readonly counted: readonly Witness[]
  readonly notCounted: readonly Witness[]
  readonly questions: readonly Question[]
  /** By how much an unmet clause is short or over: members, entries or yen. */
  readonly short?: number
  /** The weakest evidence of the facts it stands on. */
  readonly evidence?: Evidence
  readonly found: Found
}

/**
 * One shape answers for itself: everybody asks `shapeOf(clause)`, nobody asks which shape it is.
 * `ask` is handed to the operators, whose parts are clauses again.
 */
export interface Shape<C extends Clause, Found> {
  /** Met, unmet, unknown (with the questions that would settle it) or not applicable, and who counted. Total. */
  judge(clause: C, team: Team, ask: Ask): Judgement<Found>
  /** What is asked, what there is, what to do. */
  say(clause: C, judged: Judgement<Found>, ask: Ask): Words
  /** The seats that would mend an unmet clause; empty where no partner can. */
  lacks(clause: C, judged: Judgement<Found>, ask: Ask): readonly SeatLacking[]
  /** What the clause asks, on a programme's page, without a team. */
  show(clause: C, ask: Ask): Words
  /** What it fixes, each under a name of its own: by these it is compared with the same clause of another edition. */
  features(clause: C, ask: Ask): readonly Feature[]
  /** What it is about, apart from its numbers: a clause of another edition that shares it asks of the same thing. */
  about(clause: C, ask: Ask): readonly string[]
  /** Every fact it may read. */
  reads(clause: C, ask: Ask): readonly FactPath[]
}

/** Finds the shape of a clause. */
export type Ask = <C extends Clause>(clause: C) => Shape<C, unknown>

/** A form of a shape, whatever it finds. */
type Form = { readonly [Part in keyof Shape<never, never>]: (...told: never) => unknown }

/** A shape written in several forms: each clause is answered by the form it has, which alone reads what it found. */
export function byForm<C extends Clause>(formOf: (clause: C) => Form): Shape<C, unknown> {
  const form = (clause: C) => formOf(clause) as unknown as Shape<C, unknown>
  return {
    judge: (clause, team, ask) => form(clause).judge(clause, team, ask),
    say: (clause, judged, ask) => form(clause).say(clause, judged, ask),
    lacks: (clause, judged, ask) => form(clause).lacks(clause, judged, ask),
    show: (clause, ask) => form(clause).show(clause, ask),
    features: (clause, ask) => form(clause).features(clause, ask),
    about: (clause, ask) => form(clause).about(clause, ask),
    reads: (clause, ask) => form(clause).reads(clause, ask),
  }
}
