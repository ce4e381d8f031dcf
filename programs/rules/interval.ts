import type { Outcome } from '../verdict.ts'

/** A number of which part is open: it lies from `least` to `most`, and may be any of them. */
export interface Interval {
  readonly least: number
  readonly most: number
}

interface Limits {
  readonly atLeast?: number
  readonly atMost?: number
}

/** Known only where the whole interval lies inside or outside the limits; by how much it is short or over. */
export function judgeInterval(
  { least, most }: Interval,
  { atLeast = 0, atMost = Infinity }: Limits,
): { readonly outcome: Outcome; readonly short?: number } {
  if (least >= atLeast && most <= atMost) return { outcome: 'met' }
  if (most < atLeast) return { outcome: 'unmet', short: atLeast - most }
  if (least > atMost) return { outcome: 'unmet', short: least - atMost }
  return { outcome: 'unknown' }
}
