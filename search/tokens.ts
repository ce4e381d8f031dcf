/** The terms under which a piece is filed and looked up. */
import type { FacetName } from './engine.ts'
import type { DocumentType } from './key.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** Overlapping pairs of characters: 製作所 → 製作, 作所; a single character stands for itself. */
export function bigrams(text: string): string[] {
  const characters = [...text]
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, index) => characters[index] + character)
}

/** Longer words are looked up by this many characters and then compared whole. */
const longestPrefix = 13

/** So many digits are a number of their own, found by any part of it that is as long: 法人番号, a telephone number. */
export const isNumber = ({ text }: Pick<Piece, 'text'>): boolean => /^\d{6,}$/u.test(text)

/** Under which terms a piece is filed. `strong` pieces (names, readings, places) can be found by one letter or kana too. */
export function termsOf(piece: Piece, strong: boolean): string[] {
  if (isNumber(piece)) return [...prefixes(piece.text, strong ? 1 : 2), ...numberTerms(piece.text)]
  if (piece.kind === 'word') return prefixes(piece.text, strong ? 1 : 2)
  const single = strong ? [...piece.text] : (piece.text.match(/\p{Script=Han}/gu) ?? [])
  return [...bigrams(piece.text), ...single]
}

/** Words of letters and digits are found from their start: dig finds digital. */
function prefixes(word: string, shortest: number): string[] {
  const characters = [...word].slice(0, longestPrefix)
  const found = characters.map((_, index) => characters.slice(0, index + 1).join('')).slice(shortest - 1)
  return found.length > 0 ? found : [word]
}

/** What a document must be filed under to hold this piece of a query. */
export function termsAskedBy(piece: Piece): string[] {
  if (piece.kind === 'phrase') return [...new Set(piecesOf(piece.text).flatMap(termsAskedBy))]
  if (isNumber(piece)) return [...new Set(numberTerms(piece.text))]
  return piece.kind === 'word' ? [[...piece.text].slice(0, longestPrefix).join('')] : [...new Set(bigrams(piece.text))]
}

/**
 * The one term that alone proves that a piece stands somewhere in a document: two characters side by side, or one kanji. Null where the
 * text must be looked at.
 */
export function provenBy(piece: Piece): string | null {
  if (piece.kind === 'phrase' || piece.kind === 'word' || isNumber(piece)) return null
  const { length } = [...piece.text]
  return length === 2 || (length === 1 && /\p{Script=Han}/u.test(piece.text)) ? (termsAskedBy(piece)[0] ?? null) : null
}

// Terms of their own, told apart from text by marks nobody can type into a piece.
const numberTerms = (digits: string): string[] =>
  Array.from({ length: digits.length - 3 }, (_, at) => `\u0007${digits.slice(at, at + 4)}`)

/** A legal form, wherever it stands in the name. */
export const formTerm = (form: string): string => `\u0002${form}`
/** The term stands in a name, a reading or another name it goes by. */
export const nameTerm = (term: string): string => `\u0005${term}`
export const facetTerm = (facet: FacetName, value: string): string => `\u0006${facet}:${value}`
export const typeTerm = (type: DocumentType): string => `\u0006type:${type}`
