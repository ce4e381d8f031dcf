/** Says of a hit why it matches, and where, in the text as it is written. */
import type { Words } from '#consortium/words.ts'
import { fieldTexts, type SearchDocument } from './document.ts'
import type { Highlight, SearchHit } from './engine.ts'
import { comparable, filedFields } from './filed.ts'
import { fold } from './fold.ts'
import type { Query } from './query.ts'
import { placesOf } from './rank.ts'
import { whyField, whyForm } from './words.ts'

export function explain(query: Query, document: SearchDocument): SearchHit {
  const texts = fieldTexts(document)
  const highlights = filedFields
    .map((field): Highlight => ({ field, text: texts[field], ranges: rangesOf(query, field, texts[field]) }))
    .filter(({ ranges }) => ranges.length > 0)
  return {
    type: document.type,
    id: document.id,
    why: [...highlights.map(whyOf), ...formsOf(query, document)],
    highlights,
  }
}

type Range = readonly [number, number]

function rangesOf(query: Query, field: (typeof filedFields)[number], text: string): Range[] {
  const folded = comparable(field, text)
  const found = query.pieces.flatMap((piece) =>
    placesOf(piece, folded.text).map(
      (at): Range => [folded.from[at] ?? 0, folded.to[at + piece.text.length - 1] ?? text.length],
    ),
  )
  return merged(found.sort(([a], [b]) => a - b))
}

/** Ranges that touch or overlap become one. */
function merged(ranges: readonly Range[]): Range[] {
  const apart: Range[] = []
  for (const [start, end] of ranges) {
    const last = apart.at(-1)
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)]
    else apart.push([start, end])
  }
  return apart
}

const whyOf = ({ field, text, ranges }: Highlight): Words =>
  whyField(field, [...new Set(ranges.map(([start, end]) => text.slice(start, end)))])

const formsOf = (query: Query, { name }: SearchDocument): Words[] =>
  query.forms.filter((form) => fold(name).includes(form)).map(whyForm)
