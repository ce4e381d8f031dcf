/** What the index knows that helps to read a query: the operator's synonyms, municipalities by name, guesses at readings. */
import type { SearchDocument } from '../../document.ts'
import type { Aids } from '../../query/aids.ts'
import type { Query } from '../../query/query.ts'
import type { SearchSql } from './handle.ts'
import { ask, type Reading } from './reading.ts'

export async function aidsFor(reading: Reading, { clauses }: Query): Promise<Aids> {
  const { sql, synonyms } = reading
  const words = clauses.map(({ text }) => text)
  if (words.length === 0) return { synonyms, places: [] }
  const places = await ask<Aids['places'][number]>(
    reading,
    'places',
    () => sql`select name, written, prefecture from search_places where name = any(${words}::text[]) order by 1, 3`,
  )
  return { synonyms, places }
}

/** Guesses at the readings of these names; undefined where nobody has guessed yet. */
export async function guessesFor(
  sql: SearchSql,
  documents: readonly Pick<SearchDocument, 'name' | 'kana'>[],
): Promise<(name: string) => string | null | undefined> {
  const names = documents.filter(({ kana }) => !kana).map(({ name }) => name)
  if (names.length === 0) return () => undefined
  const rows = await sql<{ name: string; reading: string | null }[]>`
    select name, reading from search_readings where name = any(${names}::text[])`
  const known = new Map(rows.map(({ name, reading }) => [name, reading]))
  return (name) => known.get(name)
}
