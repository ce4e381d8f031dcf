/**
 * What any search engine of the house answers. The index is derived: it follows every change in the transaction that makes it,
 * and can be written anew from nothing. Postgres stands behind it by default; one contract suite runs on every engine.
 *
 * @example
 * const found = await engine.search({ text: '(株)山田 広島', filters: { kinds: ['company'] } })
 * found.hits[0]?.why  // [{ ja: '名称に「山田」', en: … }]
 */
import type { Words } from '#consortium/words.ts'

export interface SearchQuery {
  /** As typed; empty finds everything the filters let through. */
  readonly text: string
  readonly filters?: {
    /** Ids of organisation kinds, any of which will do. */
    readonly kinds?: readonly string[] | undefined
    /** JIS X 0401 codes, any of which will do. */
    readonly prefectures?: readonly string[] | undefined
  }
  /** Hits a page, 1 to 100; 20 where left out. */
  readonly limit?: number | undefined
  /** The `next` of an earlier page of the same query. */
  readonly cursor?: string | undefined
}

/** A part of a document that can match. */
export type SearchField = 'name' | 'kana' | 'corporateNumber' | 'kind' | 'place' | 'industry' | 'capability'

export interface Highlight {
  readonly field: SearchField
  /** The text as it is stored; the ranges count its UTF-16 units, start included, end not, in order and apart. */
  readonly text: string
  readonly ranges: readonly (readonly [number, number])[]
}

export interface SearchHit {
  /** The organisation's id. */
  readonly id: string
  /** The weightiest reason first, e.g. 名称に「山田」. Empty only where no text was asked for. */
  readonly why: readonly Words[]
  readonly highlights: readonly Highlight[]
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  readonly total: { readonly count: number; readonly exact: boolean }
  /**
   * Counts by kind and by prefecture, largest first. Each facet heeds the text and the other filter but not its own,
   * so that a second value can be added to the first.
   */
  readonly facets: { readonly kind: readonly FacetCount[]; readonly prefecture: readonly FacetCount[] }
  /** The cursor of the next page; null on the last. */
  readonly next: string | null
  /** False where time was up: what is here is the best so far, and `note` says so to a person. */
  readonly complete: boolean
  readonly note: Words | null
}

export interface SearchEngine {
  /** Answers within 300 ms whatever is typed. Hidden organisations are never in it. */
  search(query: SearchQuery): Promise<SearchResult>
  /**
   * These organisations were made, changed or hidden. Called on the engine of the transaction that changes them (`stores.search`
   * inside `services.transaction`), so that index and row stand or fall together.
   */
  changed(ids: readonly string[]): Promise<void>
  /** Writes the whole index anew; searches meanwhile see the old one. Tells how many documents it holds. */
  rebuild(progress?: (written: number) => void): Promise<{ readonly documents: number }>
}
