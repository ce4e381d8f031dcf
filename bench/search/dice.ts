/** Throws in [0, 1). */
export type Dice = () => number

/**
 * The same throws for the same seed and place, whatever is thrown elsewhere: so any organisation can be made alone, in any order
 * and on any core. sfc32 (Chris Doty-Humphrey, PractRand), its state stirred twelve times before the first throw.
 */
export function diceAt(seed: number, place: number): Dice {
  let [a, b, c, count] = [seed | 0, place | 0, 0x9e3779b9 | 0, 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let stir = 0; stir < 12; stir++) next()
  return () => next() / 4294967296
}

export const oneOf = <T>(dice: Dice, list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T

export const between = (dice: Dice, least: number, most: number): number =>
  least + Math.floor(dice() * (most - least + 1))

/**
 * A rank from 0 to `many` − 1, each rank r about 1 / (r + flat) as likely as the first, as words are in a language (Zipf, Mandelbrot).
 * The larger `flat`, the more the first ranks share.
 */
export const zipf = (dice: Dice, many: number, flat = 1): number =>
  Math.min(many - 1, Math.floor(flat * ((many + flat) / flat) ** dice() - flat))

/** Draws in proportion to the weights, in constant time (Walker's aliases, as Vose fills them). */
export function weighted<T>(entries: readonly (readonly [T, number])[]): (dice: Dice) => T {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
  const share = entries.map(([, weight]) => (weight * entries.length) / total)
  const alias = entries.map((_, at) => at)
  const [small, large]: [number[], number[]] = [[], []]
  for (const [at, it] of share.entries()) (it < 1 ? small : large).push(at)
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop() as number, large.pop() as number]
    alias[less] = more
    share[more] = (share[more] as number) + (share[less] as number) - 1
    ;((share[more] as number) < 1 ? small : large).push(more)
  }
  return (dice) => {
    const at = Math.floor(dice() * entries.length)
    return entries[dice() < (share[at] as number) ? at : (alias[at] as number)]?.[0] as T
  }
}
