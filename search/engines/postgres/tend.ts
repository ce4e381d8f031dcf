/** Upkeep that the clock sets off: settle when it is worth it, guess readings, follow the catalogue. */
import { readKey } from '../../key.ts'
import { compareIndex } from './compare.ts'
import type { SearchSql } from './handle.ts'
import { type GuessReadings, readNames, readWords } from './readings.ts'
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
  const [state] = await sql<{ settled: boolean; documents: number; recent: number }[]>`
    select exists (select 1 from search_state where name = 'settled') as settled,
      coalesce((select value::int from search_state where name = 'documents'), 0) as documents,
      (select count(*)::int from search_recent) as recent`
  if (!state?.settled) {
    await settleAnew(sql, documentsOn, guess)
    return guess ? readWords(sql, guess) : undefined
  }
  await followCatalogue(sql, documentsOn)
  if (guess) await readNames(sql, documentsOn, guess)
  const due = state.recent > state.documents * mostRecent || (thoroughly && state.recent > 0)
  if (due) await settleRecent(sql)
  if (guess) await readWords(sql, guess)
}

/** Editions are code: they change when another version of it starts. */
async function followCatalogue(sql: SearchSql, documentsOn: DocumentsOn): Promise<void> {
  const { missing, stale, stray } = await compareIndex(sql, documentsOn, ['programme'])
  if (missing.count + stale.count + stray.count === 0) return
  const filed = await sql<{ key: string }[]>`
    select key from search_settled where type = 'programme' union select key from search_recent where type = 'programme'`
  const written = await documentsOn(sql).programme.page(null, 100_000)
  await writeRecent(sql, documentsOn, [...filed.map(({ key }) => readKey(key)), ...written])
}
