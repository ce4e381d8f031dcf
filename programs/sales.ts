import { sameMonths, stretchesOf } from './months.ts'
import type { SalesFall } from './rule.ts'

/**
 * Whether some months picked in one stretch fell enough together; undefined where months not given could still do so.
 * 1 − Σ now ÷ Σ former ≥ n/d is the same as Σ ((d − n) × former − d × now) ≥ 0, so each month has a weight of its own and the
 * best months are those that weigh most.
 */
export function fallByMonths(
  clause: SalesFall,
  sales: Readonly<Record<string, number>>,
  on: string,
): boolean | undefined {
  const enough = (weights: readonly Weight[]) => holds(heaviest(weights, clause.pick))
  const answers = stretchesOf(clause.window, on).map((months) => {
    const weighed = months.map((month) => monthWeight(month, clause, sales))
    if (enough(weighed.flatMap(({ sure }) => sure ?? []))) return true
    return enough(weighed.flatMap(({ best }) => best ?? [])) ? undefined : false
  })
  if (answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}

interface Weight {
  readonly weight: bigint
  /** Sales of the base. */
  readonly former: number
}

// Heavier than any month of sales that a file may hold.
const noLimit: Weight = { weight: 10n ** 40n, former: Infinity }

/** With a base that is not zero, and no less of a fall than asked. */
const holds = (picked: readonly Weight[]): boolean =>
  picked.some(({ former }) => former > 0) && picked.reduce((sum, { weight }) => sum + weight, 0n) >= 0n

/** As many as are picked, those of most weight first, of equal ones those with sales to fall from; nothing where there are too few. */
function heaviest(weights: readonly Weight[], pick: number): readonly Weight[] {
  if (weights.length < pick) return []
  return weights
    .toSorted((one, other) =>
      one.weight === other.weight ? other.former - one.former : one.weight < other.weight ? 1 : -1,
    )
    .slice(0, pick)
}

/** What a month weighs at the least, and at best, over what is not given. One without a base cannot be picked. */
function monthWeight(
  month: string,
  { atLeast: [n, d], base }: SalesFall,
  sales: Readonly<Record<string, number>>,
): { readonly sure?: Weight; readonly best?: Weight } {
  const before = sameMonths(month, base)
  if (before.length === 0) return {}

  const now = sales[month]
  // A month of the base that is not given was nothing at the least.
  const former = Math.max(...before.map((one) => sales[one] ?? 0))
  const weight = (current: number) => ({ weight: BigInt(d - n) * BigInt(former) - BigInt(d) * BigInt(current), former })
  return {
    ...(now === undefined ? {} : { sure: weight(now) }),
    best: before.some((one) => sales[one] === undefined) ? noLimit : weight(now ?? 0),
  }
}
