import type { Condition } from './conditions.ts'
import type { CandidateClass, Unit } from './units.ts'

/** Units that can help some condition, less those that another of the same organisation outdoes with as few roles. */
export function useful(units: readonly Unit[], conditions: readonly Condition[]): number[] {
  const leaves = conditions.flatMap(leavesOf)
  const brings = units.map((_, at) => leaves.map((leaf) => bringsTo(leaf, at)))
  const outdone = (at: number, by: number): boolean => {
    const [one, other] = [units[at], units[by]]
    if (one?.does !== 'join' || other?.does !== 'join' || one.class !== other.class || at === by) return false
    const [less, more] = [brings[at] ?? [], brings[by] ?? []]
    if (!less.every((value, leaf) => value <= (more[leaf] ?? 0)) || other.roles.length > one.roles.length) return false
    const same = less.every((value, leaf) => value === more[leaf])
    return !same || other.roles.length < one.roles.length || by < at
  }
  // Of a large directory most classes help nobody; only the rest is held against each other, class by class.
  const helping = [...units.keys()].filter(
    (at) => units[at]?.does !== 'join' || (brings[at] ?? []).some((value) => value > 0),
  )
  const ofClass = new Map<CandidateClass, number[]>()
  for (const at of helping) {
    const unit = units[at]
    if (unit?.does === 'join') ofClass.set(unit.class, [...(ofClass.get(unit.class) ?? []), at])
  }
  return helping.filter((at) => {
    const unit = units[at]
    return unit?.does !== 'join' || !ofClass.get(unit.class)?.some((by) => outdone(at, by))
  })
}

/** What a condition comes to in the end: no parts. */
export type Leaf = Exclude<Condition, { parts: unknown }>

export const leavesOf = (condition: Condition): Leaf[] =>
  'parts' in condition ? condition.parts.flatMap(leavesOf) : [condition]

/** How much a unit helps. */
export function bringsTo(leaf: Leaf, at: number): number {
  if (leaf.is === 'sum') return leaf.weights[at] ?? 0
  if (leaf.is === 'seat') return leaf.fits[at] ? 1 : 0
  if (leaf.is !== 'distinct') return 0
  const values = leaf.values[at]
  return values === null ? Infinity : (values?.length ?? 0)
}

/** The condition over some of the units alone. */
export function only(condition: Condition, kept: readonly number[]): Condition {
  const pick = <T>(list: readonly T[]): T[] => kept.map((at) => list[at] as T)
  if ('parts' in condition) return { ...condition, parts: condition.parts.map((part) => only(part, kept)) }
  if (condition.is === 'sum') return { ...condition, weights: pick(condition.weights) }
  if (condition.is === 'seat') return { ...condition, fits: pick(condition.fits) }
  return condition.is === 'distinct' ? { ...condition, values: pick(condition.values) } : condition
}
