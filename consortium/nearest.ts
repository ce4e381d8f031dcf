/** The candidates most like a mistyped word, best first; none where nothing is near. */
export function nearest(typed: string, candidates: readonly string[], limit = 3): readonly string[] {
  const word = typed.toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, far: distance(word, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.ceil(Math.max(word.length, candidate.length) / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** How many letters must be added, left out or changed to turn one word into the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
