/** Finds the sentences we quote in the documents they come from. */

/** Letters that normalising leaves as radicals, and what they stand for. */
const radicals: Readonly<Record<string, string>> = { '⺠': '民', '⻑': '長' }

/** A document as quotes are looked for in it. */
export interface FoldedDocument {
  readonly text: string
  /** Where each unit of it stands in the original. */
  readonly from: readonly number[]
}

/** Line breaks and spaces out, full and half width alike, radical code points as the letters they stand for. */
export function foldDocument(original: string): FoldedDocument {
  const parts: string[] = []
  const from: number[] = []
  let at = 0
  for (const character of original) {
    const folded = foldQuote(character)
    parts.push(folded)
    for (let unit = 0; unit < folded.length; unit++) from.push(at)
    at += character.length
  }
  return { text: parts.join(''), from: [...from, at] }
}

export const foldQuote = (text: string): string =>
  text
    .replace(/[⺠⻑]/gu, (it) => radicals[it] ?? it)
    .normalize('NFKC')
    .replace(/\s+/gu, '')

/**
 * Where a quote stands in a document, piece by piece: `[..]` marks text left out, and the pieces follow one another. Each place
 * is a start and an end in the original; undefined where a piece is not found.
 *
 * @param within looked for behind this heading first, where it stands: a sentence may be printed twice
 */
export function findQuote(
  { text, from }: FoldedDocument,
  quote: string,
  within?: string,
): readonly (readonly [start: number, end: number])[] | undefined {
  const pieces = quote.split('[..]').map(foldQuote)
  const heading = within === undefined ? -1 : text.indexOf(foldQuote(within))
  return placesFrom(Math.max(heading, 0)) ?? placesFrom(0)

  function placesFrom(start: number) {
    const places: [number, number][] = []
    let next = start
    for (const piece of pieces) {
      const at = text.indexOf(piece, next)
      if (at < 0) return undefined
      next = at + piece.length
      places.push([from[at] ?? 0, from[next] ?? 0])
    }
    return places
  }
}
