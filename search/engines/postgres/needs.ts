/** What a document must be filed under to be found, and how many are: by this we decide how a query is read. */
import { facetNames } from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import type { Clause } from '../../query/query.ts'
import { facetTerm, formTerm, nameTerm, termsAskedBy, typeTerm } from '../../tokens.ts'

/** One of the lists will do; of a list, all terms. */
export type Need = readonly (readonly string[])[]

export function needsOf({ query, types, filters, inNames }: Sought): Need[] {
  // One that must stand in a name stands in the text.
  const words = inNames && query.clauses.length === 1 ? [] : query.clauses.map(needOf)
  const forms =
    query.clauses.length === 0 && query.without.length === 0 ? query.forms.map((form) => [[formTerm(form)]]) : []
  const names = inNames ? [query.clauses.flatMap((it) => needOf(it).map((terms) => terms.map(nameTerm)))] : []
  const wanted = facetNames.flatMap((facet) => {
    const values = filters[facet] ?? []
    return values.length > 0 ? [values.map((value) => [facetTerm(facet, value)])] : []
  })
  return [...words, ...forms, ...names, ...wanted, types.map((type) => [typeTerm(type)])]
}

export const needOf = ({ any }: Clause): Need => any.map(({ pieces }) => [...new Set(pieces.flatMap(termsAskedBy))])

/** In how many settled documents each term stands. */
export type Frequencies = ReadonlyMap<string, number>

export interface Weighed {
  readonly need: Need
  /** At most so many documents fulfil it. */
  readonly documents: number
}

export const weighed = (needs: readonly Need[], frequencies: Frequencies, all: number): Weighed[] =>
  needs
    .map((need) => ({ need, documents: Math.min(all, sum(need.map((terms) => rarest(terms, frequencies)))) }))
    .sort((a, b) => a.documents - b.documents)

const rarest = (terms: readonly string[], frequencies: Frequencies): number =>
  Math.min(...terms.map((term) => frequencies.get(term) ?? 0))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0)
