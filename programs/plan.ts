import type { Plan } from '#consortium/consortium.ts'
import type { PlanPath } from './rule.ts'

/** The value of a plan field by its path, undefined where it or anything above it is missing. */
export function planValue(plan: Plan | undefined, path: PlanPath): unknown {
  return path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      plan,
    )
}
