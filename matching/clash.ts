import type { RuleId } from '#programs/verdict.ts'
import { solved } from './programme.ts'
import type { Search } from './search.ts'

/**
 * A smallest set of clauses that the candidates cannot all meet: one, else two, else three; beyond that a set from which none can
 * be left out.
 */
export function smallestClash({ programme, rules }: Search): RuleId[] {
  const all = [...programme.conditions.keys()].filter((at) => programme.conditions[at]?.is !== 'always')
  const clashes = (some: readonly number[]): boolean =>
    solved({ ...programme, conditions: some.flatMap((at) => programme.conditions[at] ?? []) }).is === 'none'

  for (const size of [1, 2, 3]) {
    const found = subsets(all, size).find(clashes)
    if (found) return named(found, rules)
  }
  const kept = all.reduce<number[]>((left, at) => {
    const without = left.filter((other) => other !== at)
    return clashes(without) ? without : left
  }, all)
  return named(kept, rules)
}

const named = (some: readonly number[], rules: readonly RuleId[]): RuleId[] => some.flatMap((at) => rules[at] ?? [])

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]))
}
