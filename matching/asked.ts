import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import type { Rule } from '#programs/rule.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { blockingRules } from './clauses.ts'
import { type Condition, conditionOf, seenBy } from './conditions.ts'
import type { Unit } from './units.ts'

/** What is asked of a completed team. */
export interface Asked {
  /** Clauses that must not be unmet any more. */
  readonly rules: readonly Rule[]
  /** Clauses that stay unmet, but must not be further from being met. */
  readonly leaves: readonly LeftOver[]
}

export interface LeftOver {
  readonly rule: Rule
  /** By how much it is short now, as its finding says. */
  readonly short: number
}

/** Those of the clauses left over of which it is known by how much they are short. */
export const leftOver = (edition: Edition, now: readonly Finding[], leaves: readonly RuleId[]): LeftOver[] =>
  blockingRules(edition).flatMap((rule) => {
    const short = leaves.includes(rule.id) ? now.find((finding) => finding.rule === rule.id)?.short : undefined
    return short === undefined ? [] : [{ rule, short }]
  })

/** A condition for each clause, those left over last. */
export function conditionsOf(
  { rules, leaves }: Asked,
  units: readonly Unit[],
  edition: Edition,
  setting: Setting,
): Condition[] {
  const seen = seenBy(edition, units, setting)
  return [
    ...rules.map((rule) => conditionOf(rule, seen)),
    ...leaves.map(({ rule, short }): Condition => {
      const isCounted = rule.shape === 'every' || rule.shape === 'count-between'
      return isCounted ? shortBy(conditionOf(rule, seen), short) : { is: 'always' }
    }),
  ]
}

/** The clauses behind these conditions, in their order. */
export const rulesOf = ({ rules, leaves }: Asked): RuleId[] =>
  [...rules, ...leaves.map(({ rule }) => rule)].map(({ id }) => id)

/** The same condition, missed by no more than so many organisations: what these shapes are short of. */
function shortBy(condition: Condition, short: number): Condition {
  if (condition.is === 'all') return { ...condition, parts: condition.parts.map((part) => shortBy(part, short)) }
  if (condition.is === 'sum' || condition.is === 'seat') return { ...condition, atLeast: condition.atLeast - short }
  return { is: 'always' }
}
