/** Upkeep that the clock sets off: settle when it is worth it, guess readings, follow the catalogue. */
import type { GuessReadings } from '../../guess.ts'
import { documentTypes, readKey } from '../../key.ts'
import { compareIndex } from './compare.ts'
import { readNames, readWords } from './guesses.ts'
import type { SearchSql } from './handle.ts'
import { settleAnew, settleRecent } from './settle.ts'
import { type DocumentsOn, writeRecent } from './write.ts'

/** Recent rows are folded in when they are more than this share of the settled ones. */
const mostRecent = 0.02

export async function tendIndex(
  sql: SearchSql,
  documentsOn: DocumentsOn,
  guess: GuessReadings | undefined,
  thoroughly: boolean,
): Promise<void> {
  const [state] = await sql<{ settled: boolean }[]>`
    select exists (select 1 from search_state where name = 'settled') as settled`
  if (state?.settled) await followCatalogue(sql, documentsOn)
  else await settleAnew(sql, documentsOn)
  // The dictionary is large: those of editions, and the words, wait for the night.
  const read = guess ? await readNames(sql, documentsOn, guess, thoroughly ? documentTypes : ['organisation']) : 0
  if (await isDue(sql, thoroughly)) await settleRecent(sql)
  if (guess && (read > 0 || thoroughly)) await readWords(sql, guess)
}

async function isDue(sql: SearchSql, thoroughly: boolean): Promise<boolean> {
  const [state] = await sql<{ documents: number; recent: number }[]>`
    select coalesce((select value::int from search_state where name = 'documents'), 0) as documents,
      (select count(*)::int from search_recent) as recent`
  const { documents = 0, recent = 0 } = state ?? {}
  return recent > documents * mostRecent || (thoroughly && recent > 0)
}

/** What takes its words from the catalogue. */
const catalogued = ['programme', 'open-seat'] as const

/** Editions are code: they, and what open seats take from them, change when another version of it starts. */
async function followCatalogue(sql: SearchSql, documentsOn: DocumentsOn): Promise<void> {
  const { missing, stale, stray } = await compareIndex(sql, documentsOn, catalogued)
  if (missing.count + stale.count + stray.count === 0) return
  const filed = await sql<{ key: string }[]>`
    select key from search_settled where type = any(${[...catalogued]}::text[])
    union select key from search_recent where type = any(${[...catalogued]}::text[])`
  const readers = documentsOn(sql)
  const written = await Promise.all(catalogued.map((type) => readers[type].page(null, 100_000)))
  await writeRecent(sql, documentsOn, [...filed.map(({ key }) => readKey(key)), ...written.flat()])
}
