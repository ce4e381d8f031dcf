/** Says of a hit why it matches, and where, in the text as it is written. */
import type { Words } from '#consortium/words.ts'
import { fieldTexts, type SearchDocument } from '../document.ts'
import {
  type Explanation,
  type FacetName,
  type Filters,
  facetNames,
  type Highlight,
  type SearchField,
  type SearchHit,
} from '../engine.ts'
import { comparable, fileDocument, filedFields } from '../filing.ts'
import { fold } from '../fold.ts'
import { facetTerm } from '../tokens.ts'
import { whatCounts, whyField, whyForm, whyGuess } from '../words.ts'
import { holds } from './holds.ts'
import type { Query } from './query.ts'
import { placesOf, worthsOf } from './rank.ts'

/** @param guess at the reading of its name: a reason, but nothing to highlight */
export function hitOf(query: Query, document: SearchDocument, guess: string | null): SearchHit {
  const texts = fieldTexts(document)
  const highlights = fields
    .map((field): Highlight => ({ field, text: texts[field], ranges: rangesOf(query, field, texts[field]) }))
    .filter(({ ranges }) => ranges.length > 0)
  const why = [...highlights.map(whyOf), ...formsOf(query, document)]
  return {
    type: document.type,
    id: document.id,
    why: why.length === 0 && guess && query.clauses.length > 0 ? [whyGuess] : why,
    highlights,
  }
}

/** Worth by worth why a document stands where it does. Whether it is found at all the engine knows. */
export function explanationOf(
  query: Query,
  document: SearchDocument,
  { found, guess }: { found: boolean; guess: string | null },
): Explanation {
  const filed = fileDocument(document, guess)
  const lines = found ? worthsOf(query, filed) : []
  return {
    type: document.type,
    id: document.id,
    found,
    worths: lines.map(({ field, text, worth }) => ({
      field: field === 'guess' || field === 'form' ? null : field,
      what: whatCounts(field, text),
      worth,
    })),
    sum: lines.reduce((sum, { worth }) => sum + worth, 0),
    standing: filed.standing,
  }
}

const fields = filedFields.filter((field): field is SearchField => field !== 'guess')

type Range = readonly [number, number]

function rangesOf(query: Query, field: SearchField, text: string): Range[] {
  const folded = comparable(field, text)
  const pieces = query.clauses.flatMap(({ any }) => any.flatMap((it) => it.pieces))
  const found = pieces.flatMap((piece) =>
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

/** Whether the document fulfils every clause, as an index would find. */
export function fulfils(query: Query, document: SearchDocument, guess: string | null, filters: Filters): boolean {
  const filed = fileDocument(document, guess)
  const passes = (facet: FacetName) => {
    const values = filters[facet] ?? []
    return values.length === 0 || values.some((it) => filed.terms.includes(facetTerm(facet, it)))
  }
  return (
    holds(query, filed) &&
    facetNames.every(passes) &&
    (query.clauses.length > 0 || query.forms.every((it) => filed.forms.includes(it)))
  )
}
