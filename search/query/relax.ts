/** Takes words apart, for names remembered in part and whole sentences. */
import type { Piece } from '../pieces.ts'
import { partsIn } from './parts.ts'
import { clausesOf, type Query, typedPieces } from './query.ts'
import { readTyped } from './typed.ts'

/** The same query with its words taken apart; null where there is nothing to take apart. */
export function relaxQuery(text: string, query: Query): Query | null {
  const phrases = typedPieces(query).filter(({ kind }) => kind === 'phrase')
  const clauses = clausesOf([...phrases, ...saidIn(text)])
  return clauses.length > query.clauses.length ? { ...query, clauses } : null
}

/** The parts that say something; what stands between them (の, を) is a character long. */
export const saidIn = (text: string): Piece[] =>
  partsIn(readTyped(text).plain)
    .map(({ piece }) => piece)
    .filter(({ kind, text: part }) => kind === 'word' || part.length > 1)
