/**
 * Search on Postgres: folded bigrams under GIN find, the best 500 are put in order here on their folded text.
 * Gets its handle as argument, the pool or one transaction, so that index and row stand or fall together.
 *
 * @example
 * const engine = postgresSearch(sql, makeDocumentReader)
 * await sql.begin((tx) => { …; return postgresSearch(tx, makeDocumentReader).changed([id]) })
 */
import { writeCursor } from '../cursor.ts'
import type { DocumentReader } from '../document.ts'
import type { SearchEngine, SearchQuery, SearchResult } from '../engine.ts'
import { explain } from '../explain.ts'
import { parseQuery, type Query, relaxQuery } from '../query.ts'
import { ranked } from '../rank.ts'
import { notes } from '../words.ts'
import { type Found, findFully, findQuickly, type Sought, sought } from './postgres-find.ts'
import type { SearchSql } from './postgres-handle.ts'
import { rebuildIndex, writeIndex } from './postgres-write.ts'

/** Milliseconds for the full answer, and for a hasty one when that was not enough. */
export interface TimeLimits {
  readonly full: number
  readonly hasty: number
}

export function postgresSearch(
  sql: SearchSql,
  /** Reads documents on the handle it is given, so that a rebuild reads in its own transaction. */
  documentsOn: (sql: SearchSql) => DocumentReader,
  limits: TimeLimits = { full: 220, hasty: 80 },
): SearchEngine {
  const documents = documentsOn(sql)
  const find = async (query: Query, ask: Sought): Promise<Found> =>
    (await findFully(sql, query, ask, limits.full)) ?? (await findQuickly(sql, query, ask, limits.hasty))

  return {
    async search(asked) {
      const ask = sought(asked)
      const query = parseQuery(asked.text)
      const found = await find(query, ask)
      if (found.total.count > 0 || !found.complete) return page(documents, asked, query, found, null)

      const relaxed = relaxQuery(asked.text, query)
      if (!relaxed) return page(documents, asked, query, found, null)
      const parts = await find(relaxed, ask)
      return page(documents, asked, relaxed, parts, parts.total.count > 0 ? notes.relaxed : null)
    },

    changed: (ids) => writeIndex(sql, documentsOn, ids),
    rebuild: (progress) => rebuildIndex(sql, documentsOn, progress),
  }
}

async function page(
  documents: DocumentReader,
  asked: SearchQuery,
  query: Query,
  found: Found,
  note: SearchResult['note'],
): Promise<SearchResult> {
  const { limit, before } = sought(asked)
  const shown = [...ranked(query, found.best), ...found.further].slice(found.skip, found.skip + limit)
  const read = await documents.read(shown.map(({ id }) => id))
  const hits = shown.flatMap(({ id }) => read.find((it) => it.id === id && !it.hidden) ?? [])
  const seen = before + shown.length
  return {
    hits: hits.map((document) => explain(query, document)),
    total: found.total,
    facets: found.facets,
    next: shown.length === limit && seen < found.total.count ? writeCursor(seen) : null,
    complete: found.complete,
    note: found.complete ? note : notes.timeUp,
  }
}
