/**
 * Meilisearch in front, Postgres behind it: both follow every change, Meilisearch answers where it does so in time, else Postgres does, and the
 * result says who did. In a transaction Postgres answers, for it alone sees what the transaction wrote.
 */
import type { SearchEngine, SearchQuery, SearchResult } from '../../engine.ts'
import { isInTransaction, type SearchSql } from '../postgres/handle.ts'
import type { Circuit } from './circuit.ts'
import type { MeilisearchEngine } from './meilisearch.ts'

/** Told once when the circuit opens, and once when it closes again. */
export interface Notices {
  gone(error: unknown): void
  back(): void
}

export interface InFront {
  readonly sql: SearchSql
  readonly front: MeilisearchEngine
  readonly behind: SearchEngine
  readonly circuit: Circuit
  readonly notices: Notices
}

/** Milliseconds: when Postgres is asked as well, and when Meilisearch is given up. */
const [asWell, givenUp] = [50, 250]

export function inFront({ sql, front, behind, circuit, notices }: InFront): SearchEngine {
  const fallback = async (query: SearchQuery): Promise<SearchResult> => ({
    ...(await behind.search(query)),
    engine: { name: 'postgres', fallback: true },
  })

  /** Null where it failed or was given up. */
  const ask = async (query: SearchQuery): Promise<SearchResult | null> => {
    const wasOpen = circuit.isOpen()
    try {
      const result = await front.searchUntil(query, AbortSignal.timeout(givenUp))
      circuit.succeeded()
      if (wasOpen) notices.back()
      return result
    } catch (error) {
      if (circuit.failed()) notices.gone(error)
      return null
    }
  }

  return {
    async search(query) {
      if (isInTransaction(sql) || !circuit.mayAsk()) return fallback(query)
      const asked = ask(query)
      const early = await Promise.race([asked, pause(asWell)])
      if (early === null) return fallback(query)
      if (early) return early
      // Slow, but perhaps not too slow: whoever answers first.
      const second = fallback(query)
      return (await Promise.race([asked, second])) ?? second
    },
    explain: (query, key) => behind.explain(query, key),
    async changed(keys) {
      await behind.changed(keys)
      await front.changed(keys)
    },
    async rebuild(progress) {
      const { documents } = await behind.rebuild(progress)
      try {
        await front.rebuild(progress)
      } catch (error) {
        // Postgres is written anew and answers; the other follows by a job when it can.
        notices.gone(error)
        await front.mendLater()
      }
      return { documents }
    },
    async compare() {
      return front.compare()
    },
    lag: () => front.lag(),
    async tend(how) {
      await behind.tend(how)
      try {
        await front.tend(how)
      } catch (error) {
        // Jobs wait for it and searches are answered: that it is away is no fault of the upkeep.
        if (circuit.failed()) notices.gone(error)
      }
    },
  }
}

/** Milliseconds for Postgres behind it: begun late, it must still be done within 300. */
export const limitsBehind = { full: 160, hasty: 60 }

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise((soon) => setTimeout(() => soon(undefined), milliseconds))
