/**
 * Meilisearch as an engine of its own. It follows by jobs: `changed` only notes what changed, in the transaction that changes it; `follow`
 * and `rebuild` are called by those jobs.
 *
 * @example
 * const engine = meilisearchEngine({ clients: meiliClients(place), sql, documentsOn, queue, synonyms: async () => ({}) })
 */
import type { DocumentReaders } from '../../document.ts'
import type { SearchEngine, SearchQuery, SearchResult } from '../../engine.ts'
import type { DocumentKey } from '../../key.ts'
import type { SearchSql } from '../postgres/handle.ts'
import { compare } from './compare.ts'
import { type Followed, type Following, follow } from './follow.ts'
import { newlyRead } from './guesses.ts'
import { findMark, keepSynonyms } from './mark.ts'
import type { MeiliClients } from './place.ts'
import type { FollowQueue } from './queue.ts'
import { rebuild } from './rebuild.ts'
import { searchOn } from './search.ts'
import { fingerprintOf, type Synonyms, settingsWith } from './settings.ts'

export interface MeilisearchParts {
  readonly clients: MeiliClients
  readonly sql: SearchSql
  readonly documentsOn: (sql: SearchSql) => DocumentReaders
  readonly queue: FollowQueue
  readonly synonyms: () => Promise<Synonyms>
  /** The engine in the database: it goes on where little is found as typed, and says why a document stands where it does. */
  readonly behind: SearchEngine
  /** Milliseconds for the synonyms and places of a query; 80 where it is left out. */
  readonly aidsWithin?: number
}

export interface MeilisearchEngine extends SearchEngine {
  /** Gives up when the signal says so. */
  searchUntil(query: SearchQuery, signal: AbortSignal): Promise<SearchResult>
  follow(keys: readonly DocumentKey[]): Promise<Followed>
  /** By a job. */
  mendLater(): Promise<void>
  /** Whether the index is there, whole, and set as this code sets it. */
  isWhole(): Promise<boolean>
}

/** Milliseconds: search() alone, with nobody to fall back on. */
const patience = 300

export function meilisearchEngine(parts: MeilisearchParts): MeilisearchEngine {
  const { clients, sql, documentsOn, queue, behind, aidsWithin = 80 } = parts
  const following: Following = { sql, documentsOn, clients, fingerprint: fingerprintOf(settingsWith({})) }
  const searchUntil: MeilisearchEngine['searchUntil'] = (query, signal) =>
    searchOn({ clients, sql, documents: documentsOn(sql), behind, aidsWithin, signal }, query)
  const isWhole = async () => (await findMark(clients, clients.place.index))?.fingerprint === following.fingerprint

  return {
    searchUntil,
    search: (query) => searchUntil(query, AbortSignal.timeout(patience)),
    explain: (query, key) => behind.explain(query, key),
    changed: (keys) => queue.add(keys),
    follow: (keys) => follow(following, keys),
    rebuild: async (progress) => rebuild(following, await parts.synonyms(), progress),
    compare: () => compare(clients, documentsOn(sql)),
    mendLater: () => queue.addMending(),
    lag: () => queue.lag(),
    isWhole,
    async tend() {
      const mark = await findMark(clients, clients.place.index)
      if (mark?.fingerprint !== following.fingerprint) return queue.addMending()
      await keepSynonyms(clients, mark, await parts.synonyms())
      await queue.add(await newlyRead(clients, sql))
    },
  }
}
