import type { Feature } from './features.ts'
import { likeness } from './features.ts'
import type { Rule } from './rule.ts'
import { shapeOf } from './rules/index.ts'

/** The same clause in two editions. */
export interface Pair {
  readonly old: Rule
  readonly young: Rule
}

/**
 * Pairs clauses by what they ask: each with at most one of the other edition, the most alike first. A shared number makes
 * no pair; it only breaks a tie.
 */
export function paired(from: readonly Rule[], to: readonly Rule[]): Pair[] {
  const possible = from
    .flatMap((old) => to.map((young) => ({ old, young, alike: alikeness(old, young) })))
    .filter(({ alike }) => alike > 0)
    .sort((one, other) => other.alike - one.alike)
  const pairs: Pair[] = []
  for (const { old, young } of possible)
    if (!pairs.some((pair) => pair.old === old || pair.young === young)) pairs.push({ old, young })
  return pairs
}

/** What a rule fixes, as its shape tells it. */
export const featuresOf = (rule: Rule): readonly Feature[] => shapeOf(rule).features(rule, shapeOf)

/** 0 where they are about different things; more, the more they share and the fewer of their features differ. */
function alikeness(old: Rule, young: Rule): number {
  const was = [...new Set(shapeOf(old).about(old, shapeOf))]
  const is = [...new Set(shapeOf(young).about(young, shapeOf))]
  const shared = was.filter((one) => is.includes(one)).length
  if (shared === 0) return 0

  const sameNumber = numberOf(old) === numberOf(young) ? 0.01 : 0
  return shared / (was.length + is.length - shared) + likeness(featuresOf(old), featuresOf(young)) + sameNumber
}

const numberOf = ({ id }: Rule): string => id.slice(id.indexOf('#'))
