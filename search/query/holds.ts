/** Whether filed text holds what is looked for, and by its name. */
import { soughtInNames, soughtInTold } from '../marks.ts'
import type { Piece } from '../pieces.ts'
import type { Query } from './query.ts'
import type { Candidate } from './rank.ts'

/** Every word stands there, and none that must not. Legal forms and filters are no part of the text. */
export function holds({ clauses, without }: Query, { named, told }: Pick<Candidate, 'named' | 'told'>): boolean {
  const stands = (piece: Piece, place = false) =>
    named.includes(soughtInNames(piece)) || (!place && told.includes(soughtInTold(piece)))
  return (
    clauses.every(({ any, place }) => any.some(({ pieces }) => pieces.every((it) => stands(it, place)))) &&
    !without.some((it) => stands(it))
  )
}

/** Hits so few that more is looked for than was typed. */
export const few = 5

/** Few, all of them on this page, and none that has what was typed in its name: then something else may have been meant. */
export const isLittle = (
  query: Query,
  { rows, next }: { readonly rows: readonly Pick<Candidate, 'named'>[]; readonly next: unknown },
): boolean => query.clauses.length > 0 && !next && rows.length <= few && !isName(query, rows)

/** Name, reading and other names are the first three lines. */
const isName = ({ whole }: Query, rows: readonly Pick<Candidate, 'named'>[]): boolean =>
  rows.some(({ named }) =>
    named
      .split('\n')
      .slice(0, 3)
      .some((line) => line.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '').includes(whole)),
  )
