import type { Words } from '#consortium/words.ts'
import { type Finding, type Overall, shownOf } from '#programs/verdict.ts'
import { openQuestions } from '#rooms/questions.ts'

/** What a verdict comes down to in one sentence: the first thing missing, and how much more there is. */
export type Summary =
  | { readonly kind: 'nothing-missing' }
  | { readonly kind: 'nothing-judged' }
  | { readonly kind: 'missing'; readonly first: Words; readonly others: number }
  | { readonly kind: 'to-answer'; readonly answers: number }

/** Blocking findings only: advice never makes a team incomplete. */
export function summaryOf(outcome: Overall, findings: readonly Finding[]): Summary {
  const unmet = findings.filter((it) => it.blocking && it.outcome === 'unmet')
  const [first] = unmet
  if (first) return { kind: 'missing', first: first.says, others: unmet.length - 1 }
  if (shownOf(outcome, findings) === 'unjudged') return { kind: 'nothing-judged' }
  if (outcome === 'ready') return { kind: 'nothing-missing' }
  return { kind: 'to-answer', answers: openQuestions(findings).length }
}

export type Group = 'unmet' | 'unknown' | 'met' | 'advice' | 'not-applicable'

/** The order people read in: what is missing, what is open, what is in order, then what does not block. */
export const groupOrder: readonly Group[] = ['unmet', 'unknown', 'met', 'advice', 'not-applicable']

export const groupOf = (it: Finding): Group =>
  it.outcome === 'not-applicable' ? 'not-applicable' : it.blocking ? it.outcome : 'advice'

/** The number people know a rule by: `chiiki-dx-r4-a#1` → `1`. */
export const numberOf = (rule: string) => rule.slice(rule.indexOf('#') + 1)

/** The clauses whose outcome is another than it was. */
export function changedIn(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const outcomes = new Map(before.map((it) => [it.rule, it.outcome]))
  return after.filter((it) => outcomes.get(it.rule) !== it.outcome)
}
