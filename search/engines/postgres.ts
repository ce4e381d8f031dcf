/**
 * Search on Postgres: folded bigrams under GIN find, the best 500 are put in order here on their folded text.
 * Gets its handle as argument, the pool or one transaction, so that index and row stand or fall together.
 *
 * @example
 * const engine = postgresSearch(sql, documentsOn)
 * await sql.begin((tx) => { …; return postgresSearch(tx, documentsOn).changed(organisationKeys([id])) })
 */
import { writeCursor } from '../cursor.ts'
import { type DocumentReaders, readDocuments } from '../document.ts'
import type { Comparison, SearchEngine, SearchQuery, SearchResult } from '../engine.ts'
import { explain } from '../explain.ts'
import { fileDocument } from '../filed.ts'
import { parseQuery, type Query, relaxQuery } from '../query.ts'
import { ranked, scoreOf } from '../rank.ts'
import { nothingUnderstood } from '../understood.ts'
import { notes, whyOrder } from '../words.ts'
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
  documentsOn: (sql: SearchSql) => DocumentReaders,
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
      if (found.total.count > 0 || !found.complete) return page(documents, asked, query, found, false)

      const relaxed = relaxQuery(asked.text, query)
      if (!relaxed) return page(documents, asked, query, found, false)
      const parts = await find(relaxed, ask)
      return page(documents, asked, relaxed, parts, parts.total.count > 0)
    },

    async explain({ text }, key) {
      const [document] = await readDocuments(documents, [key])
      if (!document) return null
      const filed = fileDocument(document)
      const sum = scoreOf(parseQuery(text), { text: filed.text, forms: [] })
      const worths = sum > 0 ? [{ field: null, what: whyOrder, worth: sum }] : []
      return { ...key, found: sum > 0, worths, sum, standing: -filed.rank }
    },
    changed: (keys) =>
      writeIndex(
        sql,
        documentsOn,
        keys.filter(({ type }) => type === 'organisation').map(({ id }) => id),
      ),
    rebuild: (progress) => rebuildIndex(sql, documentsOn, progress),
    compare: () => compareIndex(sql, documents),
    lag: async () => ({ waiting: 0, oldestSeconds: 0 }),
    tend: async () => {},
  }
}

async function page(
  documents: DocumentReaders,
  asked: SearchQuery,
  query: Query,
  found: Found,
  relaxed: boolean,
): Promise<SearchResult> {
  const { limit, before } = sought(asked)
  const shown = [...ranked(query, found.best), ...found.further].slice(found.skip, found.skip + limit)
  const read = await documents.organisation.read(shown.map(({ id }) => id))
  const hits = shown.flatMap(({ id }) => read.find((it) => it.id === id && !it.hidden) ?? [])
  const seen = before + shown.length
  const counted = (counts: (typeof found.facets)['kind']) => ({ counts, exact: found.complete })
  return {
    hits: hits.map((document) => explain(query, document)),
    total: found.total,
    facets: { kind: counted(found.facets.kind), prefecture: counted(found.facets.prefecture) },
    next: shown.length === limit && seen < found.total.count ? writeCursor(seen) : null,
    understood: { ...nothingUnderstood, relaxed },
    complete: found.complete,
    note: found.complete ? (relaxed ? notes.relaxed : null) : notes.timeUp,
    engine: { name: 'postgres', fallback: false },
  }
}

async function compareIndex(sql: SearchSql, documents: DocumentReaders): Promise<Comparison> {
  const filed = (await sql<{ id: string }[]>`select id from search_organisations`).map(({ id }) => id)
  const expected = (await documents.organisation.page(null, 1_000_000)).map(({ id }) => id)
  const apart = (one: readonly string[], other: readonly string[]) => {
    const held = new Set(other)
    const keys = one.filter((id) => !held.has(id)).map((id) => ({ type: 'organisation' as const, id }))
    return { count: keys.length, some: keys.slice(0, 10) }
  }
  return {
    indexed: filed.length,
    expected: expected.length,
    missing: apart(expected, filed),
    stale: { count: 0, some: [] },
    stray: apart(filed, expected),
  }
}
