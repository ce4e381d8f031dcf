/** The documents behind rows of an index, as hits: read anew, so that one hidden a moment ago is none. */
import { type DocumentReaders, readDocuments } from '../../document.ts'
import type { SearchHit } from '../../engine.ts'
import { readKey, writeKey } from '../../key.ts'
import { hitOf } from '../../query/explain.ts'
import type { Query } from '../../query/query.ts'
import { guessesFor } from './aids.ts'
import type { SearchSql } from './handle.ts'

export async function hitsOf(
  sql: SearchSql,
  documents: DocumentReaders,
  query: Query,
  rows: readonly { readonly key: string }[],
): Promise<SearchHit[]> {
  const keys = rows.map(({ key }) => key)
  const read = await readDocuments(documents, keys.map(readKey))
  const guess = await guessesFor(sql, read)
  return keys.flatMap((key) => {
    const document = read.find((it) => writeKey(it) === key && !it.hidden)
    return document ? [hitOf(query, document, guess(document.name) ?? null)] : []
  })
}
