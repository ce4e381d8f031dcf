import { compareRatios } from '#consortium/ratio.ts'
import type { Band } from './term.ts'

/**
 * The subsidy that a cost gives: each slice of subsidy at its rate, the last up to its end where it has one. Rounded down
 * once, at the end.
 *
 * @example bandedSubsidy(1_000_000, [{ upTo: 500_000, rate: [3, 4] }, { upTo: 3_500_000, rate: [2, 3] }]) // 722_222
 */
export function bandedSubsidy(cost: number, bands: readonly Band[]): number {
  // All in twelfths and the like: one common denominator keeps the cost left over exact.
  const common = bands.reduce((product, { rate: [n] }) => product * BigInt(n || 1), 1n)
  let left = BigInt(cost) * common
  let given = 0
  for (const {
    upTo,
    rate: [n, d],
  } of bands) {
    const reached = given + Number((left * BigInt(n)) / (BigInt(d) * common))
    if (upTo === undefined || reached < upTo) return reached

    left -= (BigInt(upTo - given) * BigInt(d) * common) / BigInt(n)
    given = upTo
  }
  return given
}

/** The most that a subsidy by these slices can come to; Infinity where the last has no end. */
export const topOf = (bands: readonly Band[]): number => Math.max(...bands.map(({ upTo = Infinity }) => upTo))

/**
 * The most that a cost gives that is shared freely by several, each with slices of its own. The slices begin at the better
 * rate, so an even share is the best among equals; else the better slices of all come first, to within a yen each.
 */
export function bestShared(cost: number, own: readonly (readonly Band[])[]): number {
  const [first] = own
  if (!first) return 0
  if (own.every((bands) => JSON.stringify(bands) === JSON.stringify(first)))
    return bandedSubsidy(Math.ceil(cost / own.length), first) * own.length

  const slices = own
    .flatMap((bands) =>
      bands.map(({ upTo = Infinity, rate }, at) => ({ size: upTo - (bands[at - 1]?.upTo ?? 0), rate })),
    )
    .toSorted((a, b) => compareRatios(b.rate, a.rate))
  const merged: Band[] = []
  let end = 0
  for (const { size, rate } of slices) {
    end += size
    merged.push(Number.isFinite(end) ? { upTo: end, rate } : { rate })
  }
  return bandedSubsidy(cost, merged)
}
