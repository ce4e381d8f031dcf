import type { RuleId } from '#programs/verdict.ts'
import { solved } from './programme.ts'
import { endless, type Search } from './search.ts'

/**
 * A smallest set of clauses that the candidates cannot all meet: one, else two, else three; beyond that a set from which none can
 * be left out. Where `left` runs out first, more of them than that.
 */
export function smallestClash({ programme, rules }: Search, left = endless): RuleId[] {
  const all = [...programme.conditions.keys()].filter((at) => programme.conditions[at]?.is !== 'always')
  const clashes = (some: readonly number[]): boolean =>
    solved({ ...programme, conditions: some.flatMap((at) => programme.conditions[at] ?? []) }, left()).is === 'none'

  for (const size of [1, 2, 3]) {
    const found = subsets(all, size).find(clashes)
    if (found) return named(found, rules)
  }
  const kept = all.reduce<number[]>((those, at) => {
    const without = those.filter((other) => other !== at)
    return clashes(without) ? without : those
  }, all)
  return named(kept, rules)
}

const named = (some: readonly number[], rules: readonly RuleId[]): RuleId[] => some.flatMap((at) => rules[at] ?? [])

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]))
}
