/**
 * Orders what was found: name and reading before number, place and kind, those before what an organisation does;
 * exact before the start before the inside.
 */
import { type FiledField, filedFields } from './filed.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Query } from './query.ts'

/** A candidate as it comes from an index. */
export interface Candidate {
  readonly id: string
  readonly rank: number
  /** The folded fields, one a line, as filed. */
  readonly text: string
  readonly forms: readonly string[]
}

/** What a piece is worth: as the whole field, at its start, inside it. */
type Worth = readonly [whole: number, start: number, inside: number]

const worth: Readonly<Record<FiledField, Worth>> = {
  name: [100, 80, 60],
  kana: [90, 70, 50],
  corporateNumber: [100, 70, 0],
  alias: [90, 70, 50],
  place: [30, 30, 30],
  kind: [25, 20, 20],
  industry: [15, 15, 15],
  capability: [10, 10, 10],
  about: [10, 10, 10],
}

/** The same for the query as a whole: a name typed in full stands above one that holds the same words apart. */
const wholeWorth: Readonly<Record<'name' | 'kana', Worth>> = { name: [400, 200, 100], kana: [350, 150, 80] }

/** Candidates in the order people read them; the same input gives the same order. */
export function ranked(query: Query, candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(query, candidate) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.candidate.rank - a.candidate.rank ||
        byCodePoint(a.candidate.text, b.candidate.text) ||
        byCodePoint(a.candidate.id, b.candidate.id),
    )
    .map(({ candidate }) => candidate)
}

/** Where a piece stands in a folded text. Words of letters and digits count from their start only. */
export function placesOf(piece: Piece, text: string): number[] {
  if (piece.kind === 'word')
    return piecesOf(text)
      .filter((it) => it.kind === 'word' && it.text.startsWith(piece.text))
      .map(({ at }) => at)
  return [...text.matchAll(new RegExp(piece.text, 'gu'))].map(({ index }) => index)
}

export function scoreOf(query: Query, { text, forms }: Pick<Candidate, 'text' | 'forms'>): number {
  const lines = text.split('\n')
  const fields = filedFields.map((field, index) => [field, lines[index] ?? ''] as const)

  const pieces = query.pieces.map((piece) =>
    Math.max(...fields.map(([field, line]) => standing(worth[field], placesOf(piece, line), piece.text, line))),
  )
  const whole = (['name', 'kana'] as const).map((field) => {
    const line = squeezed(fields.find(([it]) => it === field)?.[1] ?? '')
    const at = query.whole ? line.indexOf(query.whole) : -1
    // The more of a name was typed, the likelier it is meant.
    const covered = at < 0 ? 0 : (20 * query.whole.length) / line.length
    return covered + standing(wholeWorth[field], at < 0 ? [] : [at], query.whole, line)
  })
  const form = query.forms.some((it) => forms.includes(it)) ? 5 : 0
  return sum(pieces) + Math.max(...whole) + form
}

function standing([whole, start, inside]: Worth, places: readonly number[], piece: string, line: string): number {
  if (places.length === 0) return 0
  if (places[0] !== 0) return inside
  return piece.length === line.length ? whole : start
}

const squeezed = (line: string) => line.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '')
const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0)
const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
