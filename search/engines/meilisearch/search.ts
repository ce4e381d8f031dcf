/** Searching on Meilisearch: it finds and counts; the query is read, the best are ordered and explained as on every engine. */
import { type DocumentReaders, readDocuments } from '../../document.ts'
import type { Explanation, SearchQuery, SearchResult } from '../../engine.ts'
import { type DocumentKey, readKey, writeKey } from '../../key.ts'
import { writeCursor } from '../../query/cursor.ts'
import { explanationOf, fulfils, hitOf } from '../../query/explain.ts'
import { notes } from '../../words.ts'
import { guessesFor } from '../postgres/aids.ts'
import { askedOf } from '../postgres/attempts.ts'
import { type Attempt, attemptsOf, type Searching } from './attempts.ts'
import { type Counted, countsOf } from './counts.ts'

interface Answering extends Searching {
  readonly documents: DocumentReaders
}

/** @throws where Meilisearch does not answer, or answers with an error */
export async function searchOn(on: Answering, query: SearchQuery): Promise<SearchResult> {
  const asked = askedOf(query)
  const attempt = await attemptsOf(on, asked)
  const counted = await countsOf(on, attempt, query.facets ?? ['kind', 'prefecture'])
  const { page, way } = attempt
  return {
    ...counted,
    hits: await hitsOf(on, attempt),
    next: page.next ? writeCursor({ ...page.next, way, sort: asked.sort }) : null,
    understood: attempt.understood,
    complete: true,
    note: noteOf(attempt),
    engine: { name: 'meilisearch', fallback: false },
  } satisfies Counted & SearchResult
}

const noteOf = ({ understood }: Attempt) => {
  if (understood.didYouMean?.applied) return notes.corrected(understood.didYouMean.text)
  return understood.relaxed ? notes.relaxed : null
}

async function hitsOf({ sql, documents }: Answering, { query, page }: Attempt): Promise<SearchResult['hits']> {
  const keys = page.rows.map(({ key }) => key)
  const read = await readDocuments(documents, keys.map(readKey))
  const guess = await guessesFor(sql, read)
  return keys.flatMap((key) => {
    const document = read.find((it) => writeKey(it) === key && !it.hidden)
    return document ? [hitOf(query, document, guess(document.name) ?? null)] : []
  })
}

/** Worked out from the document itself: what Meilisearch holds of it is the same. */
export async function explainOn(on: Answering, query: SearchQuery, key: DocumentKey): Promise<Explanation | null> {
  const [document] = await readDocuments(on.documents, [key])
  if (!document || document.hidden) return null
  const guess = (await guessesFor(on.sql, [document]))(document.name) ?? null
  const asked = askedOf({ ...query, cursor: undefined })
  const attempt = await attemptsOf(on, asked)
  const found = asked.types.includes(key.type) && fulfils(attempt.query, document, guess, asked.filters)
  return explanationOf(attempt.query, document, { found, guess })
}
