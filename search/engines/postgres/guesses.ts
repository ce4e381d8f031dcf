/** Guessed readings: of names without kana, to be found by; of words, to know which sound alike. Kept, so that each is guessed once. */
import { type DocumentReaders, readDocuments } from '../../document.ts'
import type { GuessReadings } from '../../guess.ts'
import { type DocumentKey, type DocumentType, readKey } from '../../key.ts'
import type { SearchSql } from './handle.ts'
import { type DocumentsOn, writeRecent } from './write.ts'

const batch = 500

/** Names that came since without a reading: guessed, kept, filed again. */
export async function readNames(
  sql: SearchSql,
  documentsOn: DocumentsOn,
  guess: GuessReadings,
  types: readonly DocumentType[],
): Promise<number> {
  for (let read = 0; ; ) {
    const rows = await sql<{ key: string }[]>`
      select key from search_recent where unread and type = any(${[...types]}::text[])
      union all select key from search_settled where unread and type = any(${[...types]}::text[]) and not exists (
        select 1 from search_recent where search_recent.key = search_settled.key)
      limit ${batch}`
    if (rows.length === 0) return read
    read += rows.length
    const keys = rows.map(({ key }) => readKey(key))
    await keepGuesses(sql, await namesOf(documentsOn(sql), keys), guess)
    await writeRecent(sql, documentsOn, keys)
  }
}

const namesOf = async (readers: DocumentReaders, keys: readonly DocumentKey[]): Promise<string[]> =>
  (await readDocuments(readers, keys)).map(({ name }) => name)

/** Words of the vocabulary are read too, so that those that sound alike are known. */
export async function readWords(sql: SearchSql, guess: GuessReadings): Promise<void> {
  while (true) {
    const rows = await sql<{ written: string }[]>`
      select written from search_words
      where reading is null and written ~ '^[一-鿿々]{2,8}$'
        and not exists (select 1 from search_readings where name = written) limit ${batch * 4}`
    if (rows.length === 0) break
    await keepGuesses(
      sql,
      rows.map(({ written }) => written),
      guess,
    )
  }
  await sql`
    update search_words set reading = search_readings.reading from search_readings
    where search_words.reading is null and search_readings.name = search_words.written and search_readings.reading is not null`
}

/** Asks for those nobody has guessed yet. */
export async function keepGuesses(sql: SearchSql, names: readonly string[], guess: GuessReadings): Promise<void> {
  const distinct = [...new Set(names)]
  const known = await sql<{ name: string }[]>`select name from search_readings where name = any(${distinct}::text[])`
  const held = new Set(known.map(({ name }) => name))
  const asked = distinct.filter((name) => !held.has(name))
  if (asked.length === 0) return
  const readings = await guess(asked)
  await sql`
    insert into search_readings (name, reading)
    select * from unnest(${asked}::text[], ${[...readings]}::text[]) on conflict (name) do nothing`
}
