/** Reads what somebody typed into the search box. Any text will do; nothing here fails. */
import { foldMapped } from '../fold.ts'
import { cutLegalForms, isWideForm, type Piece, piecesOf, settled } from '../pieces.ts'
import { termsAskedBy } from '../tokens.ts'
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
}

/** Beyond this many terms a query only gets slower, not more exact. */
const mostTerms = 32

export function parseQuery(text: string): Query {
  const typed = readTyped(text)
  const { rest, forms } = cutLegalForms(settled(foldMapped(typed.plain)))
  const chunks = piecesOf(rest.text)
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
    any: [{ pieces: [piece], synonym: false }],
    place: false,
  }))

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
