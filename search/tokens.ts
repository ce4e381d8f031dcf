/** The terms under which a piece is indexed and looked up. */
import type { Piece } from './pieces.ts'

/** Overlapping pairs of characters: 製作所 → 製作, 作所; a single character stands for itself. */
export function bigrams(text: string): string[] {
  const characters = [...text]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Longer words are looked up by this many characters and then compared whole. */
export const longestPrefix = 13

/** Under which terms a piece is filed. `strong` pieces (names, readings, places) can be found by one kanji or one letter too. */
export function termsOf(piece: Piece, strong: boolean): string[] {
  if (piece.kind === 'word') return prefixes(piece.text, strong ? 1 : 2)
  const pairs = bigrams(piece.text)
  return strong ? [...pairs, ...(piece.text.match(/\p{Script=Han}/gu) ?? [])] : pairs
}

/** Words of letters and digits are found from their start: dig finds digital, 908040 a corporate number. */
function prefixes(word: string, shortest: number): string[] {
  const longest = Math.min(word.length, longestPrefix)
  const found = Array.from({ length: Math.max(longest - shortest + 1, 0) }, (_, more) => word.slice(0, shortest + more))
  return found.length > 0 ? found : [word]
}

/** What a document must be filed under to hold this piece of a query. */
export const termsAskedBy = (piece: Piece): string[] =>
  piece.kind === 'word' ? [piece.text.slice(0, longestPrefix)] : bigrams(piece.text)

/** A legal form is a term of its own, told apart from text by a mark nobody types. */
export const formTerm = (form: string): string => `\u0002${form}`
