/** Where the Meilisearch is, and the two keys we speak to it with. */
import { Meilisearch } from 'meilisearch'

export interface MeiliPlace {
  readonly url: string
  /** May only search our indexes. Nothing where the server has no master key. */
  readonly searchKey?: string | undefined
  /** May do with our indexes what following the tables takes, and nothing else. */
  readonly writeKey?: string | undefined
  /** The index that answers; the one that is being built stands beside it as `…-next`. */
  readonly index: string
}

/** Milliseconds. A search is given up long before these run out. */
const usual = { search: 1_000, write: 10_000 }

/** The two ways to speak to it; nothing is sent until the first request. */
export interface MeiliClients {
  readonly place: MeiliPlace
  readonly next: string
  readonly search: Meilisearch
  readonly write: Meilisearch
}

export const meiliClients = (place: MeiliPlace, { search, write } = usual): MeiliClients => ({
  place,
  next: nextOf(place.index),
  search: clientFor(place.url, place.searchKey, search),
  write: clientFor(place.url, place.writeKey, write),
})

export const nextOf = (index: string): string => `${index}-next`

export const clientFor = (host: string, apiKey: string | undefined, timeout: number): Meilisearch =>
  new Meilisearch({ host, timeout, ...(apiKey && { apiKey }) })

/** The `code` of an error Meilisearch answered with; null where it did not answer, or not so. */
export function codeOf(error: unknown): string | null {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : null
}

/** Whether Meilisearch itself turned the request down with this code; a system error has codes too. */
export const saysNotFound = (error: unknown): boolean =>
  ['index_not_found', 'document_not_found'].includes(codeOf(error) ?? '')
