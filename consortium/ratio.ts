import { type Words, words } from './words.ts'

/** A ratio as [numerator, denominator], denominator above zero: two thirds is `[2, 3]`. Never a float. */
export type Ratio = readonly [number, number]

/** A ratio on the way to an answer, too large for numbers perhaps. */
export type ExactRatio = Ratio | readonly [bigint, bigint]

/** −1, 0 or 1 as a is under, equal to or over b. Exact at any size. */
export function compareRatios(a: ExactRatio, b: ExactRatio): -1 | 0 | 1 {
  return sign(BigInt(a[0]) * BigInt(b[1]) - BigInt(b[0]) * BigInt(a[1]))
}

/**
 * −1, 0 or 1 as part / whole is under, equal to or over the ratio, for whole yen or heads.
 * Works by cross multiplication, so nothing is rounded and a whole of zero needs no case of its own.
 *
 * @example compareShare(400, 600, [2, 3]) // 0
 */
export function compareShare(part: number, whole: number, ratio: Ratio): -1 | 0 | 1 {
  return sign(BigInt(part) * BigInt(ratio[1]) - BigInt(ratio[0]) * BigInt(whole))
}

/** −1, 0 or 1 as the sum of the parts is under, equal to or over the ratio. */
export const compareSum = (parts: readonly ExactRatio[], ratio: Ratio): -1 | 0 | 1 => compareRatios(sum(parts), ratio)

/** What the parts leave over of one whole; zero where they are more than a whole. */
export function leftOver(parts: readonly ExactRatio[]): ExactRatio {
  const [n, d] = sum(parts)
  return n < d ? [d - n, d] : [0n, 1n]
}

/** So much of a whole amount, rounded down to a whole number, as subsidy rates are. */
export function take(ratio: Ratio, of: number): number {
  const product = BigInt(ratio[0]) * BigInt(of)
  const quotient = product / BigInt(ratio[1])
  // BigInt division cuts towards zero; below zero, down is the other way.
  return Number(product < 0n && product % BigInt(ratio[1]) !== 0n ? quotient - 1n : quotient)
}

/** 「3分の2」 and "2/3". */
export const formatRatio = ([n, d]: Ratio): Words =>
  d === 1 ? words(`${n}`, `${n}`) : words(`${d}分の${n}`, `${n}/${d}`)

/** A percentage where two decimals say it exactly (「1.5%」), the fraction where they do not (「3分の2」). */
export function formatPercent(ratio: Ratio): Words {
  const hundredths = BigInt(ratio[0]) * 10000n
  if (hundredths % BigInt(ratio[1]) !== 0n) return formatRatio(ratio)

  const text = `${Number(hundredths / BigInt(ratio[1])) / 100}%`
  return words(text, text)
}

const sum = (parts: readonly ExactRatio[]): readonly [bigint, bigint] =>
  parts.reduce<readonly [bigint, bigint]>(
    ([n, d], [part, whole]) => [n * BigInt(whole) + BigInt(part) * d, d * BigInt(whole)],
    [0n, 1n],
  )

const sign = (n: bigint) => (n < 0n ? -1 : n > 0n ? 1 : 0)
