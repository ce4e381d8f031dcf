/**
 * What any search engine of the house answers. The index is derived: it follows every change in the transaction that makes it,
 * and can be written anew from nothing. Postgres stands behind it by default; one contract suite runs on every engine.
 *
 * @example
 * const found = await engine.search({ text: '(株)山田 -商店', filters: { kind: ['company'], prefecture: ['34'] } })
 * found.hits[0]?.why  // [{ ja: '名称に「山田」', en: … }]
 */
import type { Words } from '#consortium/words.ts'
import type { DocumentKey, DocumentType } from './key.ts'
import type { Understood } from './understood.ts'

export type { DocumentKey, DocumentType } from './key.ts'
export type { Understood } from './understood.ts'

/**
 * By what one may filter and count. Values are ids: organisation kinds, JIS X 0401, JIS X 0402 without its check digit, JSIC
 * division letters, stages of an edition.
 */
export const facetNames = ['kind', 'prefecture', 'municipality', 'industry', 'stage'] as const
export type FacetName = (typeof facetNames)[number]

/** Any value of one facet will do; all facets named must. */
export type Filters = { readonly [facet in FacetName]?: readonly string[] | undefined }

export const sorts = ['best', 'name', 'changed'] as const
/** `name`: by reading as stored, then by name. `changed`: newest first. */
export type Sort = (typeof sorts)[number]

export interface SearchQuery {
  /**
   * As typed; empty finds everything the filters let through. 「…」 and "…" are looked for as they stand; a word after a minus
   * sign (-, −, －) that follows a space or begins the text must not occur.
   */
  readonly text: string
  /** Organisations where left out. */
  readonly types?: readonly DocumentType[] | undefined
  readonly filters?: Filters | undefined
  /** Which to count; kind and prefecture where left out, none for []. */
  readonly facets?: readonly FacetName[] | undefined
  /** `best` where left out. */
  readonly sort?: Sort | undefined
  /** Hits a page, 1 to 100; 20 where left out. */
  readonly limit?: number | undefined
  /** The `next` of an earlier page of the same query. One that is not ours begins at the start. */
  readonly cursor?: string | undefined
  /** Looks for the words as typed: no correction, no synonyms, no place read as a filter. */
  readonly verbatim?: boolean | undefined
}

/** A part of a document that can match. */
export type SearchField =
  | 'name'
  | 'kana'
  | 'alias'
  | 'corporateNumber'
  | 'kind'
  | 'place'
  | 'industry'
  | 'capability'
  | 'about'

export interface Highlight {
  readonly field: SearchField
  /** The text as it is stored; the ranges count its UTF-16 units, start included, end not, in order and apart. */
  readonly text: string
  readonly ranges: readonly (readonly [number, number])[]
}

export interface SearchHit extends DocumentKey {
  /** The weightiest reason first, e.g. 名称に「山田」. Empty only where no text was asked for. */
  readonly why: readonly Words[]
  readonly highlights: readonly Highlight[]
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

export interface Facet {
  /** Largest first. */
  readonly counts: readonly FacetCount[]
  /** False: counted over the best, at most 10,000, of what was found. */
  readonly exact: boolean
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** Where it is not exact there are at least so many. */
  readonly total: { readonly count: number; readonly exact: boolean }
  /** Those asked for. Each heeds the text and the other filters but not its own, so that a second value can be added to the first. */
  readonly facets: { readonly [facet in FacetName]?: Facet }
  /** The cursor of the next page; null on the last. */
  readonly next: string | null
  readonly understood: Understood
  /** False where time was up: what is here is the best so far, and `note` says so to a person. */
  readonly complete: boolean
  readonly note: Words | null
  /** Which engine answered, and whether it did so in place of the first one. */
  readonly engine: { readonly name: 'postgres' | 'meilisearch'; readonly fallback: boolean }
}

/** Why a document stands where it stands, worth by worth. */
export interface Explanation extends DocumentKey {
  /** False: the query does not find it; then there is no worth. */
  readonly found: boolean
  readonly worths: readonly { readonly field: SearchField | null; readonly what: Words; readonly worth: number }[]
  readonly sum: number
  /** Orders documents of the same sum; smaller comes first. */
  readonly standing: number
}

/** Some of the documents in which index and tables differ. */
export interface Apart {
  readonly count: number
  /** The first ten. */
  readonly some: readonly DocumentKey[]
}

export interface Comparison {
  readonly indexed: number
  /** Documents that should be in the index. */
  readonly expected: number
  readonly missing: Apart
  readonly stale: Apart
  /** In the index, though hidden or gone. */
  readonly stray: Apart
}

export interface SearchEngine {
  /** Answers within 300 ms whatever is typed. Hidden documents are never in it. */
  search(query: SearchQuery): Promise<SearchResult>
  /** For operators and tests: null where there is no such document. */
  explain(query: SearchQuery, key: DocumentKey): Promise<Explanation | null>
  /**
   * These documents were made, changed, hidden or deleted. Called on the engine of the transaction that changes them
   * (`stores.search` inside `services.transaction`), so that index and row stand or fall together.
   */
  changed(keys: readonly DocumentKey[]): Promise<void>
  /** Writes the whole index anew; searches meanwhile see the old one. Tells how many documents it holds. */
  rebuild(progress?: (written: number, of: number) => void): Promise<{ readonly documents: number }>
  /** The index against what it is made of. */
  compare(): Promise<Comparison>
  /** How far behind the engine is, in documents and seconds. */
  lag(): Promise<{ readonly waiting: number; readonly oldestSeconds: number }>
  /** Upkeep the clock sets off: cheap where there is nothing to do. `thoroughly` once a night. */
  tend(how: { readonly thoroughly: boolean }): Promise<void>
}
