/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other
 * (optimal string alignment); `most` + 1 where it is more.
 */
export function distance(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      now[column] = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...now) > most) return most + 1
    ;[before, last] = [last, now]
  }
  return last[b.length] ?? 0
}

/** How many slips a word of this length may hold; in names fewer, for two names are easily that near. */
export function mostSlips(length: number, named: boolean): number {
  if (named) return length < 4 ? 0 : length < 9 ? 1 : 2
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** Under what a word stands in the vocabulary for its neighbours to find it (`engines/postgres/vocabulary.ts`). */
export function nearOf(word: string): string[] {
  const characters = [...word]
  const shortened = (part: readonly string[]) => [
    part.join(''),
    ...part.map((_, at) => part.filter((_it, index) => index !== at).join('')),
  ]
  if (characters.length < 4) return []
  const whole = characters.length <= 8 ? shortened(characters) : []
  const ends =
    characters.length >= 7
      ? [
          ...shortened(characters.slice(0, 4)).map((it) => `<${it}`),
          ...shortened(characters.slice(-4)).map((it) => `>${it}`),
        ]
      : []
  return [...new Set([...whole, ...ends])]
}
