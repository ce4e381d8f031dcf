/**
 * Searching on Meilisearch: it finds and counts what holds the words as typed; the query is read, the best are ordered and explained as on
 * every engine. Where nothing or little is found so, the engine behind it goes on: what else may have been meant rests on its vocabulary.
 */
import type { DocumentReaders } from '../../document.ts'
import type { SearchEngine, SearchQuery, SearchResult } from '../../engine.ts'
import { aided } from '../../query/aids.ts'
import { askedOf, type Sought } from '../../query/asked.ts'
import { writeCursor } from '../../query/cursor.ts'
import { isLittle } from '../../query/holds.ts'
import { parseQuery, type Query } from '../../query/query.ts'
import { asWritten, type Understood } from '../../understood.ts'
import { aidsFor } from '../postgres/aids.ts'
import { type SearchSql, within } from '../postgres/handle.ts'
import { hitsOf } from '../postgres/hits.ts'
import { openReading } from '../postgres/reading.ts'
import { countsOf } from './counts.ts'
import { pageOf } from './page.ts'
import type { Asking } from './rows.ts'

export interface Searching extends Asking {
  readonly sql: SearchSql
  readonly documents: DocumentReaders
  /** Follows in the transaction of every change, and knows the vocabulary. */
  readonly behind: SearchEngine
  /** Milliseconds for the synonyms and places of a query. */
  readonly aidsWithin: number
}

/** @throws where Meilisearch does not answer, or answers with an error */
export async function searchOn(on: Searching, query: SearchQuery): Promise<SearchResult> {
  const asked = askedOf(query)
  if (asked.from && asked.from.way !== 'typed') return on.behind.search(query)

  const { read, understood } = await readingOf(on, query)
  const sought: Sought = { query: read, types: asked.types, filters: asked.filters, inNames: false }
  const page = await pageOf(on, sought, asked)
  if (!asked.verbatim && !asked.from && isLittle(read, page)) return on.behind.search(query)
  return {
    ...(await countsOf(on, sought, page.all, query.facets ?? ['kind', 'prefecture'])),
    hits: await hitsOf(on.sql, on.documents, read, page.rows),
    next: page.next ? writeCursor({ ...page.next, way: 'typed', sort: asked.sort }) : null,
    understood,
    complete: true,
    note: null,
    engine: { name: 'meilisearch', fallback: false },
  }
}

async function readingOf(
  { sql, aidsWithin }: Searching,
  { text, verbatim }: SearchQuery,
): Promise<{ read: Query; understood: Understood }> {
  const query = parseQuery(text)
  const said = asWritten(query)
  if (verbatim) return { read: query, understood: said }
  const aids = await within(sql, aidsWithin, async (on) =>
    aidsFor(await openReading(on, performance.now() + aidsWithin), query),
  )
  const helped = aids && aided(text, query, aids)
  return helped
    ? { read: helped.query, understood: { ...said, ...helped.understood } }
    : { read: query, understood: said }
}
