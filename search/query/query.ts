/** Reads what somebody typed into the search box. Any text will do; nothing here fails. */
import { foldMapped } from '../fold.ts'
import { cutLegalForms, isWideForm, type Piece, piecesOf, settled } from '../pieces.ts'
import { termsAskedBy } from '../tokens.ts'
import { isKatakana, kanaOf, soundOf } from './sound.ts'
import { readTyped } from './typed.ts'

/** One way to fulfil a clause: all its pieces. */
export interface Alternative {
  readonly pieces: readonly Piece[]
  /** Not what was typed but a word that means the same. */
  readonly synonym: boolean
}

export interface Clause {
  /** As it was typed, folded. */
  readonly text: string
  /** Any of these will do. */
  readonly any: readonly Alternative[]
  /** A place: only what names a document and says where it is counts, not what is told of it. */
  readonly place: boolean
}

export interface Query {
  /** Every one must hold. */
  readonly clauses: readonly Clause[]
  /** None of these may stand in the document. */
  readonly without: readonly Piece[]
  /** Legal forms only order what is found, for they are the first thing one misremembers, unless nothing else was typed. */
  readonly forms: readonly string[]
  /** The whole without spaces, to recognise a name typed in full. */
  readonly whole: string
  readonly phrases: readonly string[]
  /** Need not stand there, but weighs where it does: words as typed that were taken apart. */
  readonly better?: readonly Piece[]
}

/** Beyond this many terms a query only gets slower, not more exact. */
const mostTerms = 32

export function parseQuery(text: string): Query {
  const typed = readTyped(text)
  const { rest, forms } = cutLegalForms(settled(foldMapped(typed.plain)))
  const chunks = together(piecesOf(rest.text))
  const wide = chunks.filter(isWideForm)
  const phrases = typed.phrases.flatMap(phraseOf)
  const pieces = [...phrases, ...chunks.filter((piece) => !wide.includes(piece))]
  return {
    clauses: clausesOf(pieces),
    without: distinct(typed.without.flatMap(phraseOf)).slice(0, mostTerms),
    forms: [...forms.map(({ form }) => form), ...wide.map((piece) => piece.text)],
    whole: chunks.map((piece) => piece.text).join(''),
    phrases: typed.phrases,
  }
}

/** One clause a piece, as many as a query may have. */
export const clausesOf = (pieces: readonly Piece[]): Clause[] =>
  upTo(mostTerms, distinct(pieces)).map((piece) => ({
    text: piece.text,
    any: [{ pieces: [piece], synonym: false }, ...heardAs(piece)],
    place: false,
  }))

/** A reading as it sounds, and letters as the kana they are typed for. */
function heardAs(piece: Piece): Alternative[] {
  const kana = piece.kind === 'word' ? (piece.text.length > 3 ? kanaOf(piece.text) : null) : null
  const heard = kana ?? (isKatakana(piece.text) ? piece.text : '')
  const texts = [...new Set([kana ?? '', soundOf(heard)])].filter((it) => it.length > 3 && it !== piece.text)
  return texts.map((text) => ({ pieces: [{ kind: 'japanese', text, at: piece.at }], synonym: true }))
}

/** A single kanji says little without the number or letter it follows: 100億, A類. */
function together(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (
      last?.kind === 'word' &&
      piece.kind === 'japanese' &&
      [...piece.text].length === 1 &&
      last.at + last.text.length === piece.at
    )
      joined[joined.length - 1] = { ...last, kind: 'phrase', text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

/** The pieces as typed. */
export const typedPieces = ({ clauses }: Query): Piece[] =>
  clauses.flatMap(({ any }) => any.filter(({ synonym }) => !synonym).flatMap(({ pieces }) => pieces))

/** Several words that must follow each other are a phrase; a single one is an ordinary piece. */
function phraseOf(text: string): Piece[] {
  const folded = settled(foldMapped(text)).text
  const pieces = piecesOf(folded)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return []
  // What stands around the words (・, 、) is not part of them.
  return first === last
    ? [{ ...first, at: 0 }]
    : [{ kind: 'phrase', text: folded.slice(first.at, last.at + last.text.length), at: 0 }]
}

const distinct = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece, index) => pieces.findIndex(({ text }) => text === piece.text) === index)

function upTo(most: number, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const used = kept.flatMap(termsAskedBy).length
    if (used >= most) break
    // A piece longer than a query may be is looked up by its start.
    kept.push({ ...piece, text: [...piece.text].slice(0, most - used + 1).join('') })
  }
  return kept
}
