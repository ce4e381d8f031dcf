/** A search in Meilisearch's words: terms and filters decide what is found, phrases prove that words stand there as a whole. */
import type { MultiSearchQuery } from 'meilisearch'
import { type FacetName, facetNames } from '../../engine.ts'
import type { Piece } from '../../pieces.ts'
import type { Sought } from '../../query/asked.ts'
import type { Clause, Query } from '../../query/query.ts'
import { bigrams, formTerm, nameTerm, termsAskedBy } from '../../tokens.ts'
import { codeOfTerm } from './codes.ts'
import type { Shadow } from './shadow.ts'

/** What comes back of a candidate: enough to rank and to count it. */
const retrieved = [
  'type',
  'key',
  'standing',
  'sorting',
  'changedAt',
  'named',
  'told',
  'forms',
  'kind',
  'prefecture',
  'municipality',
  'industry',
  'stage',
] as const satisfies readonly (keyof Shadow)[]
export type Row = Pick<Shadow, (typeof retrieved)[number]>

/** Some rows in an order of Meilisearch's. `where`: further conditions, all of which must hold. */
export interface Stretch {
  readonly sort: readonly string[]
  readonly where: readonly string[]
  readonly limit: number
}

export const rowsQuery = (index: string, sought: Sought, { sort, where, limit }: Stretch): MultiSearchQuery => ({
  ...base(index, sought),
  filter: [...filtersOf(sought), ...where],
  sort: [...sort],
  attributesToRetrieve: [...retrieved],
  limit,
})

/** How many match, and how many of them by each facet. */
export const countQuery = (index: string, sought: Sought, facets: readonly FacetName[]): MultiSearchQuery => ({
  ...base(index, sought),
  filter: filtersOf(sought),
  facets: [...facets],
  attributesToRetrieve: ['type'],
  page: 1,
  hitsPerPage: 1,
})

const base = (indexUid: string, { query }: Sought) => ({
  indexUid,
  q: phrasesOf(query),
  matchingStrategy: 'all' as const,
})

/** Conditions of their own, all of which must hold; of a list in the list, any. */
function filtersOf({ query, types, filters, inNames }: Sought): (string | string[])[] {
  const facets = facetNames.flatMap((facet) => anyOf(facet, filters[facet] ?? []))
  const alone = query.clauses.length === 0 && query.without.length === 0
  const names = query.clauses.flatMap((clause) => waysOf(clause).map((terms) => terms.map(nameTerm)))
  return [
    ...anyOf('type', types),
    ...facets,
    ...query.clauses.map((clause) => waysOf(clause).map(allOf)),
    ...(alone ? query.forms.map((form) => allOf([formTerm(form)])) : []),
    ...(inNames ? [names.map(allOf)] : []),
    ...query.without.filter(isProved).map((piece) => `NOT ${allOf(termsAskedBy(piece))}`),
  ]
}

const waysOf = ({ any }: Clause): string[][] => any.map(({ pieces }) => [...new Set(pieces.flatMap(termsAskedBy))])

const allOf = (terms: readonly string[]): string => terms.map((term) => `terms = "${codeOfTerm(term)}"`).join(' AND ')

const anyOf = (attribute: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`${attribute} IN [${values.map(quoted).join(', ')}]`] : []

const quoted = (value: string): string => `"${value.replaceAll(/["\\]/gu, '\\$&')}"`

/** Whether its one term alone says that the piece stands there. */
export const isProved = (piece: Piece): boolean => piece.kind !== 'phrase' && termsAskedBy(piece).length === 1

/** Meilisearch takes ten parts of a query, and forbidden ones only before the tenth. */
export const mostPhrases = 10

/**
 * The pairs of a word in their order: that they follow each other proves the word. Words that may be said otherwise are left to the
 * filter; words that must not stand there come first.
 */
function phrasesOf({ clauses, without }: Query): string {
  const never = without.filter((piece) => !isProved(piece) && hasPhrase(piece)).map((piece) => `-${phraseOf(piece)}`)
  const asked = clauses.flatMap(({ any: [only, ...others] }) =>
    only && others.length === 0 ? only.pieces.filter(hasPhrase).map(phraseOf) : [],
  )
  return [...never, ...asked.slice(0, mostPhrases)].join(' ')
}

export const hasPhrase = ({ kind, text }: Piece): boolean => kind === 'japanese' && [...text].length > 2

const phraseOf = ({ text }: Piece): string => `"${bigrams(text).map(codeOfTerm).join(' ')}"`
