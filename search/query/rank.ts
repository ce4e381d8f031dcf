/**
 * Orders what was found: name and reading before number, place and kind, those before what is told;
 * exact before the start before the inside.
 */
import { type FiledField, filedFields } from '../filing.ts'
import { unmarked } from '../marks.ts'
import { type Piece, piecesOf } from '../pieces.ts'
import { isNumber } from '../tokens.ts'
import type { Alternative, Clause, Query } from './query.ts'

/** A candidate as it comes from an index. */
export interface Candidate {
  readonly key: string
  readonly standing: number
  readonly named: string
  readonly told: string
  readonly forms: readonly string[]
}

/** Where it stands: a score, then static rank, then the key. */
export interface Rank {
  readonly score: number
  readonly standing: number
  readonly key: string
}

/** What a piece is worth: as the whole field, at its start, inside it. */
type Worth = readonly [whole: number, start: number, inside: number]

const worth: Readonly<Record<FiledField, Worth>> = {
  name: [100, 80, 60],
  kana: [90, 70, 50],
  alias: [90, 70, 50],
  corporateNumber: [100, 70, 40],
  place: [30, 30, 30],
  guess: [45, 35, 25],
  kind: [25, 20, 20],
  industry: [15, 15, 15],
  capability: [10, 10, 10],
  about: [10, 10, 10],
}

/** The same for the query as a whole: a name typed in full stands above one that holds the same words apart. */
const wholeWorth = { name: [400, 200, 100], kana: [350, 150, 80], alias: [350, 150, 80] } as const satisfies Partial<
  Record<FiledField, Worth>
>

/** A word that only means the same counts for less. */
const synonymShare = 0.8

/** Candidates in the order people read them; the same input gives the same order. */
export function ranked<T extends Candidate>(query: Query, candidates: readonly T[]): (T & Rank)[] {
  return candidates.map((it) => ({ ...it, score: scoreOf(query, it) })).sort(byRank)
}

export const byRank = (a: Rank, b: Rank): number =>
  b.score - a.score || a.standing - b.standing || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

const scoreOf = (query: Query, candidate: Candidate): number =>
  query.clauses.length + query.forms.length === 0
    ? 0
    : worthsOf(query, candidate).reduce((sum, { worth }) => sum + worth, 0)

/** One line of the sum: the field that decided, and the words that stand there. */
export interface WorthLine {
  readonly field: FiledField | 'form'
  readonly text: string
  readonly worth: number
}

/** The parts of a candidate's score. */
export function worthsOf(query: Query, { named, told, forms }: Candidate): WorthLine[] {
  const lines = unmarked(`${named}\n${told}`).split('\n')
  const line = (field: FiledField) => lines[filedFields.indexOf(field)] ?? ''

  const clauses = query.clauses.flatMap((clause) => bestOf(clause.any.flatMap((it) => worthsIn(clause, it, line))))
  const whole = (Object.keys(wholeWorth) as (keyof typeof wholeWorth)[]).map((field): WorthLine => {
    const squeezed = query.whole && line(field).length >= query.whole.length ? withoutMarks(line(field)) : ''
    const at = squeezed ? squeezed.indexOf(query.whole) : -1
    // The more of a name was typed, the likelier it is meant.
    const covered = at < 0 ? 0 : (20 * query.whole.length) / squeezed.length
    return { field, text: query.whole, worth: covered + standing(wholeWorth[field], at, query.whole, squeezed) }
  })
  const better = (query.better ?? []).flatMap((piece) =>
    bestOf(worthsIn(asTyped(piece), { pieces: [piece], synonym: false }, line)),
  )
  const form = query.forms.find((it) => forms.includes(it))
  return [...clauses, ...better, ...bestOf(whole), ...(form ? [{ field: 'form' as const, text: form, worth: 5 }] : [])]
}

const asTyped = (piece: Piece): Clause => ({ text: piece.text, any: [], place: false })

/** The field in which an alternative counts most; with several pieces, their mean. */
function worthsIn(clause: Clause, { pieces, synonym }: Alternative, line: (field: FiledField) => string): WorthLine[] {
  const best = pieces.flatMap((piece) =>
    bestOf(
      filedFields.map((field) => {
        const at = firstPlaceOf(piece, line(field))
        return { field, text: piece.text, worth: standing(worth[field], at, piece.text, line(field)) }
      }),
    ),
  )
  const [first] = best
  if (!first || best.length < pieces.length) return []
  const mean = best.reduce((sum, it) => sum + it.worth, 0) / best.length
  return [{ ...first, text: clause.text, worth: mean * (synonym ? synonymShare : 1) }]
}

const plain = /^[\p{L}\p{N}\p{M}]*$/u
const withoutMarks = (line: string): string => (plain.test(line) ? line : line.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ''))

/** −1 where it stands nowhere. */
const firstPlaceOf = (piece: Piece, text: string): number => {
  const at = text.indexOf(piece.text)
  return at <= 0 || piece.kind !== 'word' ? at : (placesOf(piece, text)[0] ?? -1)
}

/** Where a piece stands in a folded text. Words of letters and digits count from their start only, numbers anywhere. */
export function placesOf(piece: Piece, text: string): number[] {
  if (piece.kind === 'word' && !isNumber(piece))
    return piecesOf(text)
      .filter((it) => it.kind === 'word' && it.text.startsWith(piece.text))
      .map(({ at }) => at)
  const places: number[] = []
  for (let at = text.indexOf(piece.text); at >= 0 && piece.text; at = text.indexOf(piece.text, at + piece.text.length))
    places.push(at)
  return places
}

function standing([whole, start, inside]: Worth, at: number, piece: string, line: string): number {
  if (at < 0) return 0
  if (at > 0) return inside
  return piece.length === line.length ? whole : start
}

function bestOf(lines: readonly WorthLine[]): WorthLine[] {
  const best = lines.reduce<WorthLine | null>((found, it) => (it.worth > (found?.worth ?? 0) ? it : found), null)
  return best ? [best] : []
}
