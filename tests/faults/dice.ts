/** Chance that can be had again: the same seed throws the same dice. */
export interface Dice {
  /** From 0 up to, not including, `below`. */
  whole(below: number): number
  among<T>(things: readonly [T, ...T[]]): T
}

/** mulberry32, public domain (Tommy Ettinger): 32 bits of state, good enough to choose whom to kill. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0
  const whole = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  return { whole, among: (things) => things[whole(things.length)] ?? things[0] }
}
