import type { Evidence } from '#consortium/facts/fact.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { factsTaken } from '#rooms/facts.ts'
import { previewOf } from '#rooms/preview.ts'
import type { Candidate } from '#rooms/state.ts'
import type { RoomAtHand } from './room-context.ts'

/** Candidates of the short list beside each other, in its order. */
export interface Compared {
  /** Public facts that the edition's clauses read and at least one of them has answered. */
  readonly facts: readonly FactName[]
  readonly columns: readonly ComparedOne[]
}

export type FactName = ReturnType<typeof factsTaken>[number]

export interface ComparedOne {
  readonly candidate: Candidate
  /** Blocking clauses, unmet in the outlook, that would be met with it. */
  readonly mends: readonly RuleId[]
  /** Those that would be short of less. */
  readonly eases: readonly RuleId[]
  /** Those that would be unmet with it and are not now. */
  readonly breaks: readonly RuleId[]
  /** How many of its facts would have to be asked for. */
  readonly questions: number
  readonly values: Readonly<Partial<Record<FactName, { readonly value: unknown; readonly evidence: Evidence | null }>>>
}

/** What the clauses read of each candidate, and what each would do to the outlook if it joined. */
export function compareOf(
  { view, edition, on }: Pick<RoomAtHand, 'view' | 'edition' | 'on'>,
  candidates: readonly Candidate[],
): Compared {
  const names = factsTaken(factsForRooms(edition), 'asked').filter((name) => name !== 'corporateNumber')
  const columns = candidates.map((candidate): ComparedOne => {
    const { id: seatId, organisation, facts, roles } = candidate
    const evidence = (facts.evidence ?? {}) as Readonly<Record<string, Evidence | undefined>>
    const known = names.flatMap((name) => {
      const value = facts[name]
      return value === undefined ? [] : [[name, { value, evidence: evidence[name] ?? null }] as const]
    })
    const foreseen = roles.length > 0 ? previewOf(view, edition, on, { seatId, organisation, facts, roles }) : null
    const turns = foreseen ? turnsOf(foreseen.before.outlook.findings, foreseen.after.outlook.findings) : []
    const rulesThat = (does: Turned) => turns.flatMap((it) => (it.does === does ? [it.rule] : []))
    return {
      candidate,
      mends: rulesThat('mends'),
      eases: rulesThat('eases'),
      breaks: rulesThat('breaks'),
      questions: foreseen?.questions.length ?? 0,
      values: Object.fromEntries(known),
    }
  })
  return { facts: names.filter((name) => columns.some(({ values }) => values[name])), columns }
}

type Turned = 'mends' | 'eases' | 'breaks'

const turnsOf = (before: readonly Finding[], after: readonly Finding[]): { rule: RuleId; does: Turned }[] =>
  after.flatMap((finding): { rule: RuleId; does: Turned }[] => {
    const { rule, blocking, outcome, short = 0 } = finding
    const was = before.find((it) => it.rule === rule)
    if (!blocking || !was) return []
    if (was.outcome !== 'unmet') return outcome === 'unmet' ? [{ rule, does: 'breaks' }] : []
    // What would then be open is not mended yet: a fact is missing.
    if (outcome === 'met' || outcome === 'not-applicable') return [{ rule, does: 'mends' }]
    return outcome === 'unknown' || short < (was.short ?? 0) ? [{ rule, does: 'eases' }] : []
  })
