/** Finds words of a list in folded text. */
import { type Folded, fold } from '../fold.ts'

export interface Term<Id> {
  readonly id: Id
  readonly folded: string
  /** The script of its ends where a longer word of that script would be another word. */
  readonly opens: Edge
  readonly closes: Edge
}

type Edge = 'katakana' | 'letters' | null

/** A stretch of the folded text: [start, end). */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Found<Id> extends Stretch {
  /** What this stretch means; several things where they share the word. */
  readonly ids: readonly Id[]
}

/** The words of a list written 一つ、二つ. */
export const listed = (list: string): string[] =>
  list
    .split(/[、\n]/)
    .map((it) => it.trim())
    .filter(Boolean)

export const termsOf = <Id>(id: Id, list: string): Term<Id>[] =>
  listed(list).map((word) => ({
    id,
    folded: fold(word),
    opens: edgeOf(word.charAt(0)),
    closes: edgeOf(word.slice(-1)),
  }))

const edgeOf = (character: string): Edge =>
  /[ァ-ヺー]/.test(character) ? 'katakana' : /[a-z]/i.test(character) ? 'letters' : null

/** The longest words first; none lies within another. In the order of the text. */
export function scan<Id>(terms: readonly Term<Id>[], text: string, folded: Folded): Found<Id>[] {
  const places = terms.flatMap((term) =>
    placesOf(term, folded.text)
      .filter((start) => standsAlone(term, start, text, folded))
      .map((start) => ({ id: term.id, start, end: start + term.folded.length })),
  )
  places.sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start)
  const kept: { start: number; end: number; ids: Id[] }[] = []
  for (const { id, start, end } of places) {
    const same = kept.find((it) => it.start === start && it.end === end)
    if (same) same.ids.push(id)
    else if (kept.every((it) => it.end <= start || end <= it.start)) kept.push({ start, end, ids: [id] })
  }
  return kept.sort((one, other) => one.start - other.start)
}

function placesOf({ folded }: Term<unknown>, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) places.push(at)
  return places
}

function standsAlone({ opens, closes, folded }: Term<unknown>, start: number, text: string, { from, to }: Folded) {
  const before = text.charAt((from[start] ?? 0) - 1)
  const after = text.charAt(to[start + folded.length - 1] ?? text.length)
  return !goesOn(opens, before) && !goesOn(closes, after)
}

function goesOn(edge: Edge, beside: string): boolean {
  if (edge === 'letters') return /[a-z]/i.test(beside.normalize('NFKC'))
  return edge === 'katakana' && /[ァ-ヺー]/.test(beside.normalize('NFKC'))
}

export const writtenAt = (text: string, { from, to }: Folded, { start, end }: Stretch): string =>
  text.slice(from[start] ?? 0, to[end - 1] ?? text.length)
