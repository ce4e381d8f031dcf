/**
 * Marks in filed text by which a substring alone tells whether a piece stands there: before each word of letters or digits,
 * because those are found from their start only, and around a kana or letter that stands alone.
 */
import { type Piece, piecesOf } from './pieces.ts'
import { isNumber } from './tokens.ts'

const start = '\u0003'
const lone = '\u0004'

export function marked(folded: string, pieces: readonly Piece[] = piecesOf(folded)): string {
  let text = ''
  let done = 0
  for (const { kind, text: piece, at } of pieces) {
    const single = isSingle(piece)
    text += folded.slice(done, at) + (kind === 'word' || single ? start : '') + piece + (single ? lone : '')
    done = at + piece.length
  }
  return text + folded.slice(done)
}

export const unmarked = (text: string): string => text.replaceAll(start, '').replaceAll(lone, '')

/** What must stand in marked text of a name for the piece to be in it. */
export const soughtInNames = (piece: Piece): string =>
  piece.kind === 'phrase'
    ? marked(piece.text)
    : piece.kind === 'word' && !isNumber(piece)
      ? `${start}${piece.text}`
      : piece.text

/** The same for what is told: a single kana or letter must stand alone there. */
export const soughtInTold = (piece: Piece): string =>
  isSingle(piece.text) ? `${start}${piece.text}${lone}` : soughtInNames(piece)

/** One kanji says something wherever it stands. */
const isSingle = (text: string): boolean => [...text].length === 1 && !/\p{Script=Han}/u.test(text)
