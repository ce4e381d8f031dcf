/** Rows of the index as Meilisearch brings them, held against the text: terms alone do not prove a long word. */
import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch'
import { writeKey } from '../../key.ts'
import type { Sought } from '../../query/asked.ts'
import type { Rows as RowsOf } from '../../query/best-page.ts'
import { holds } from '../../query/holds.ts'
import type { Candidate } from '../../query/rank.ts'
import type { Row } from './ask.ts'
import type { MeiliClients } from './place.ts'

export interface Asking {
  readonly clients: MeiliClients
  /** When it is given up. */
  readonly signal: AbortSignal
}

/** One request, several searches; the answers in the same order. */
export async function send(
  { clients, signal }: Asking,
  queries: MultiSearchQuery[],
): Promise<MultiSearchResult<Row>[]> {
  const { results } = await clients.search.multiSearch<{ queries: MultiSearchQuery[] }, Row>({ queries }, { signal })
  if (results.length !== queries.length) throw new Error('Meilisearch answered fewer searches than were asked.')
  return results
}

/** A row with the key by which every engine names a document. */
export interface IndexRow extends Candidate, Omit<Row, 'key'> {}

export type Rows = RowsOf<IndexRow>

export const rowsIn = (answer: MultiSearchResult<Row>, sought: Sought, asked: number): Rows => ({
  rows: answer.hits.map(withKey).filter((row) => holds(sought.query, row)),
  more: answer.hits.length >= asked,
})

const withKey = (row: Row): IndexRow => ({ ...row, key: writeKey({ type: row.type, id: row.key }) })
