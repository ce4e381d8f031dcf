/** Takes words apart, for names remembered in part, compounds nobody wrote so, and whole sentences. */
import type { Piece } from '../pieces.ts'
import { type Part, partsIn } from './parts.ts'
import { type Alternative, type Clause, clausesOf, type Query, typedPieces } from './query.ts'
import { readTyped } from './typed.ts'

/** The same query with its words taken apart; null where there is nothing to take apart. */
export function relaxQuery(text: string, query: Query): Query | null {
  const typed = typedPieces(query)
  const phrases = typed.filter(({ kind }) => kind === 'phrase')
  const parts = saidIn(text)
  const clauses = [...clausesOf(phrases), ...clausesOf(parts).map(orSplit)]
  const textsOf = (some: readonly Clause[]) => some.map(({ text, any }) => `${text} ${any.length}`).join('\n')
  const same = textsOf(clauses) === textsOf(query.clauses)
  return same || clauses.length === 0 ? null : { ...query, clauses, better: typed }
}

/** The parts that say something. What stands between them (の, から) is a kana or two; 会社 alone, or behind a trade, says nothing. */
export function saidIn(text: string): Piece[] {
  return partsIn(readTyped(text).plain)
    .filter(({ piece, script }) => piece.kind === 'word' || piece.text.length > (script === 'hiragana' ? 2 : 1))
    .map(withoutRole)
    .map(({ piece }) => piece)
    .filter(({ text: part }) => part !== '')
}

/** The same without what is written in hiragana: in a sentence those are the words between the words. */
function toldIn(text: string): Piece[] {
  const parts = partsIn(readTyped(text).plain).filter(({ piece }) => piece.kind === 'word' || piece.text.length > 1)
  return parts
    .filter(({ script }) => script !== 'hiragana')
    .map(withoutRole)
    .map(({ piece }) => piece)
    .filter(({ text: part }) => part !== '')
}

const role = /(?:会社|企業|業者|事業者|団体|法人|メカ)$/u

function withoutRole(part: Part): Part {
  const text = part.piece.text.replace(role, '')
  return text.length === 1 ? part : { ...part, piece: { ...part.piece, text } }
}

/** Compounds longer than this are few, and their halves are compounds themselves. */
const [shortest, longest] = [4, 9]

/** A compound of kanji, or its two halves wherever they stand: 真空蒸着 → 真空 and 蒸着. */
function orSplit(clause: Clause): Clause {
  const [piece] = clause.any[0]?.pieces ?? []
  const characters = [...clause.text]
  if (!piece || !/^\p{Script=Han}+$/u.test(clause.text)) return clause
  if (characters.length < shortest || characters.length > longest) return clause
  const halves = characters.slice(2, -1).map((_, index): Alternative => {
    const [one, other] = [characters.slice(0, index + 2).join(''), characters.slice(index + 2).join('')]
    return { pieces: [one, other].map((text) => ({ ...piece, text })), synonym: true }
  })
  return { ...clause, any: [...clause.any, ...halves] }
}

/** The ways to cut one compound in two, which its rarer part alone may stand for: 産業廃棄物 → 産業 and 廃棄物. */
export function cutsOf(text: string, query: Query): [Piece, Piece][] {
  const [clause, ...others] = query.clauses
  if (!clause || others.length > 0 || query.forms.length > 0 || query.phrases.length > 0) return []
  const parts = saidIn(text)
  const [one, other] = parts
  if (one && other) return parts.length === 2 ? [[one, other]] : []
  return orSplit(clause).any.flatMap(({ pieces: [head, tail] }): [Piece, Piece][] =>
    head && tail ? [[head, tail]] : [],
  )
}

/** Whether it is told as a sentence rather than typed as words. */
export const isSentence = (text: string): boolean =>
  partsIn(text).filter(({ script }) => script === 'hiragana').length > 3

/** Clauses of a sentence, of which some will do. */
export const toldClauses = (text: string): Clause[] => clausesOf(toldIn(text)).map(orSplit)
