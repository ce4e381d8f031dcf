/**
 * Searching on Meilisearch: it finds and counts what holds the words as typed; the query is read, the best are ordered and explained as on
 * every engine. Where nothing or little is found so, the engine behind it goes on: what else may have been meant rests on its vocabulary.
 */
import { type DocumentReaders, readDocuments } from '../../document.ts'
import type { SearchEngine, SearchQuery, SearchResult } from '../../engine.ts'
import { readKey, writeKey } from '../../key.ts'
import { aided } from '../../query/aids.ts'
import { writeCursor } from '../../query/cursor.ts'
import { hitOf } from '../../query/explain.ts'
import { parseQuery, type Query } from '../../query/query.ts'
import { nothingUnderstood, type Understood } from '../../understood.ts'
import { aidsFor, guessesFor } from '../postgres/aids.ts'
import { askedOf } from '../postgres/attempts.ts'
import { type SearchSql, within } from '../postgres/handle.ts'
import { openReading } from '../postgres/reading.ts'
import type { Sought } from './ask.ts'
import { countsOf } from './counts.ts'
import { type Page, pageOf } from './page.ts'
import type { Asking, IndexRow } from './rows.ts'

export interface Searching extends Asking {
  readonly sql: SearchSql
  readonly documents: DocumentReaders
  /** Follows in the transaction of every change, and knows the vocabulary. */
  readonly behind: SearchEngine
}

/** So few, and none by its name: then more is looked for than was typed. */
const few = 5

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
    hits: await hitsOf(on, read, page),
    next: page.next ? writeCursor({ ...page.next, way: 'typed', sort: asked.sort }) : null,
    understood,
    complete: true,
    note: null,
    engine: { name: 'meilisearch', fallback: false },
  }
}

/** Milliseconds for the synonyms and places of a query. */
const aidLimit = 80

async function readingOf(
  { sql }: Searching,
  { text, verbatim }: SearchQuery,
): Promise<{ read: Query; understood: Understood }> {
  const query = parseQuery(text)
  const said = { ...nothingUnderstood, phrases: query.phrases, without: query.without.map((piece) => piece.text) }
  if (verbatim) return { read: query, understood: said }
  const aids = await within(sql, aidLimit, async (on) =>
    aidsFor(await openReading(on, performance.now() + aidLimit), query),
  )
  const helped = aids && aided(text, query, aids)
  return helped
    ? { read: helped.query, understood: { ...said, ...helped.understood } }
    : { read: query, understood: said }
}

const isLittle = (query: Query, { rows, next }: Page): boolean =>
  query.clauses.length > 0 && !next && rows.length <= few && !isName(query, rows)

/** Name, reading and other names are the first three lines. */
const isName = ({ whole }: Query, rows: readonly IndexRow[]): boolean =>
  rows.some(({ named }) =>
    named
      .split('\n')
      .slice(0, 3)
      .some((line) => line.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '').includes(whole)),
  )

async function hitsOf({ sql, documents }: Searching, query: Query, { rows }: Page): Promise<SearchResult['hits']> {
  const keys = rows.map(({ key }) => key)
  const read = await readDocuments(documents, keys.map(readKey))
  const guess = await guessesFor(sql, read)
  return keys.flatMap((key) => {
    const document = read.find((it) => writeKey(it) === key && !it.hidden)
    return document ? [hitOf(query, document, guess(document.name) ?? null)] : []
  })
}
