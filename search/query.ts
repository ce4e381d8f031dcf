/** Reads what somebody typed into the search box. Any text will do; nothing here fails. */
import { prefectures } from '#consortium/prefecture.ts'
import { type Folded, fold, foldMapped } from './fold.ts'
import type { LegalForm } from './legal-forms.ts'
import { cutLegalForms, isWideForm, type Piece, piecesOf, settled } from './pieces.ts'
import { longestPrefix, termsAskedBy } from './tokens.ts'

export interface Query {
  /** Every one must be in the document. */
  readonly pieces: readonly Piece[]
  /** Legal forms only order what is found, for they are the first thing one misremembers, unless nothing else was typed. */
  readonly forms: readonly string[]
  /** The whole without spaces, to recognise a name typed in full. */
  readonly whole: string
}

/** Beyond this many terms a query only gets slower, not more exact. */
const mostTerms = 32

export function parseQuery(text: string): Query {
  const { rest, forms } = read(text)
  const chunks = piecesOf(rest.text)
  const wide = chunks.filter(isWideForm)
  return {
    pieces: upTo(mostTerms, distinct(chunks.filter((piece) => !wide.includes(piece)))),
    forms: [...forms.map(({ form }) => form), ...wide.map((piece) => piece.text)],
    whole: piecesOf(rest.text)
      .map((piece) => piece.text)
      .join(''),
  }
}

/**
 * The same query with its words taken apart, for names remembered in part: 浜松イノベーション → 浜松, イノベーション; 三重産業 → 三重, 産業.
 * Null where there is nothing to take apart.
 */
export function relaxQuery(text: string, query: Query): Query | null {
  const { rest } = read(text)
  const parts = query.pieces.flatMap((piece) => (piece.kind === 'word' ? [piece] : partsOf(piece, text, rest)))
  return parts.length > query.pieces.length ? { ...query, pieces: upTo(mostTerms, distinct(parts)) } : null
}

/** Whether a document's terms alone prove that it holds the piece; else its text is compared too. */
export const provedByTerms = ({ kind, text }: Piece): boolean =>
  [...text].length <= (kind === 'word' ? longestPrefix : 2)

function read(text: string): { rest: Folded; forms: readonly LegalForm[] } {
  return cutLegalForms(settled(foldMapped(text)))
}

function partsOf(piece: Piece, written: string, folded: Folded): Piece[] {
  const parts: Piece[] = []
  let start = 0
  for (let index = 1; index <= piece.text.length; index++) {
    const scriptAt = (at: number) => script(written.charAt(folded.from[piece.at + at] ?? 0))
    if (index < piece.text.length && (scriptAt(index) === scriptAt(index - 1) || scriptAt(index) === 'mark')) continue
    parts.push(...withoutPrefecture({ ...piece, at: piece.at + start, text: piece.text.slice(start, index) }))
    start = index
  }
  return parts.filter((part) => part.text.length > 1)
}

function script(character: string): 'kanji' | 'hiragana' | 'katakana' | 'mark' {
  if (/[\p{Script=Han}々〆〇]/u.test(character)) return 'kanji'
  if (/\p{Script=Hiragana}/u.test(character)) return 'hiragana'
  return /[ーｰ\-‐―−–—ﾞﾟ]/u.test(character) ? 'mark' : 'katakana'
}

/** 三重産業 → 三重, 産業; what is left must be a word of its own. */
function withoutPrefecture(piece: Piece): Piece[] {
  const place = placeNames.find((name) => piece.text.startsWith(name) && piece.text.length >= name.length + 2)
  if (!place) return [piece]
  return [
    { ...piece, text: place },
    { ...piece, at: piece.at + place.length, text: piece.text.slice(place.length) },
  ]
}

/** Longer names first: 山口県 before 山口. */
const placeNames = prefectures
  .flatMap(({ ja }) => (ja === '北海道' ? [ja] : [ja, ja.slice(0, -1)]))
  .map(fold)
  .sort((a, b) => b.length - a.length)

const distinct = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece, index) => pieces.findIndex(({ text }) => text === piece.text) === index)

function upTo(most: number, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const used = kept.flatMap(termsAskedBy).length
    if (used >= most) break
    // A piece longer than a query may be is looked up by its start.
    kept.push({ ...piece, text: piece.text.slice(0, most - used + 1) })
  }
  return kept
}
