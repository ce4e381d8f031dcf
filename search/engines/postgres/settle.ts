/**
 * Settling: the settled rows and the recent ones become one fresh table in rank order, with its vocabulary and counts, that takes
 * the place of the old one. Writers go on meanwhile. What they write after we read stands in *recent* under a higher version, so
 * it stays there and overshadows what we settled: nothing is lost, whichever of the two commits first.
 */
import type { DocumentReaders, SearchDocument } from '../../document.ts'
import { type Filed, fileDocument } from '../../filing.ts'
import type { GuessReadings } from '../../guess.ts'
import { type DocumentType, documentTypes } from '../../key.ts'
import { guessesFor } from './aids.ts'
import { keepGuesses } from './guesses.ts'
import { begin, isInTransaction, type SearchSql } from './handle.ts'
import { indexFresh, makeFresh, takePlace } from './replace.ts'
import { fillVocabulary, vocabularyTables } from './vocabulary.ts'
import { type DocumentsOn, filedColumns, filedRows, listed } from './write.ts'

/** One settles at a time. The number is arbitrary. */
const settling = 7_305_104

export type Progress = (written: number, of: number) => void

/** Folds what is recent into what is settled. */
export async function settleRecent(sql: SearchSql): Promise<void> {
  if (!isInTransaction(sql)) return begin(sql, settleRecent)
  await startFolding(sql)
  const fresh = await makeFresh(sql, 'search_settled')
  const columns = (table: string) => listed(sql, filedColumns, table)
  await sql`
    insert into ${sql(fresh)} (${listed(sql, filedColumns)})
    select * from (
      select ${columns('old')} from search_settled as old
      where not exists (select 1 from search_folding where search_folding.key = old.key)
      union all
      select ${columns('mine')} from search_recent as mine
      join search_folding on search_folding.key = mine.key and search_folding.version = mine.version
      where not mine.gone
    ) as it order by standing, key`
  await finish(sql)
}

/** Files every document anew. */
export async function settleAnew(
  sql: SearchSql,
  documentsOn: DocumentsOn,
  guess?: GuessReadings,
  progress: Progress = () => {},
): Promise<{ documents: number }> {
  if (!isInTransaction(sql)) return begin(sql, (on) => settleAnew(on, documentsOn, guess, progress))
  await startFolding(sql)
  const fresh = await makeFresh(sql, 'search_settled')
  await sql`drop table if exists search_filing`
  await sql`create temporary table search_filing (like ${sql(fresh)} including storage) on commit drop`
  const readers = documentsOn(sql)
  const of = await countAll(readers)
  let written = 0
  for (const type of documentTypes)
    for await (const count of fileAll(sql, readers, type, guess)) {
      written += count
      progress(written, Math.max(of, written))
    }
  await sql`
    insert into ${sql(fresh)} (${listed(sql, filedColumns)})
    select ${listed(sql, filedColumns)} from search_filing order by standing, key`
  await finish(sql)
  return { documents: written }
}

const batch = 1_000

/** While Postgres writes the rows of one batch those of the next are worked out. */
async function* fileAll(sql: SearchSql, readers: DocumentReaders, type: DocumentType, guess?: GuessReadings) {
  const read = async (after: string | null) => {
    const page = await readers[type].page(after, batch)
    const unread = page.filter(({ kana }) => !kana).map(({ name }) => name)
    if (guess) await keepGuesses(sql, unread, guess)
    return { page, guessed: await guessesFor(sql, page) }
  }
  let at = await read(null)
  let written: Promise<unknown> = Promise.resolve()
  while (at.page.length > 0) {
    const { page, guessed } = at
    const rows = await filed(page, guessed)
    await written
    at = await read(page.at(-1)?.id ?? null)
    written = sql`
      insert into search_filing (${listed(sql, filedColumns)}) select ${listed(sql, filedColumns)} from (${filedRows(sql, rows)}) as it`.execute()
    yield page.length
  }
  await written
}

/** So many are filed at a stretch before others get their turn, and what is being sent its way. */
const together = 50

async function filed(page: readonly SearchDocument[], guessed: (name: string) => string | null | undefined) {
  const rows: Filed[] = []
  for (const [index, document] of page.entries()) {
    if (index % together === together - 1) await new Promise((done) => setImmediate(done))
    rows.push(fileDocument(document, guessed(document.name)))
  }
  return rows
}

async function countAll(readers: DocumentReaders): Promise<number> {
  const counts = await Promise.all(documentTypes.map((type) => readers[type].count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Which recent rows we are about to read, by version. Whatever a writer writes from here on has a higher one. */
async function startFolding(sql: SearchSql): Promise<void> {
  await sql`select pg_advisory_xact_lock(${settling})`
  // Indexes are built and terms counted in memory.
  await sql`
    select set_config('maintenance_work_mem', building || 'MB', true), set_config('work_mem', greatest(128, building / 4) || 'MB', true)
    from (select greatest(256, pg_size_bytes(current_setting('maintenance_work_mem')) / 1048576) as building) as it`
  await sql`drop table if exists search_folding`
  await sql`create temporary table search_folding on commit drop as select key, version from search_recent`
  await sql`create index on search_folding (key)`
  await sql`analyze search_folding`
}

async function finish(sql: SearchSql): Promise<void> {
  await indexFresh(sql, 'search_settled')
  await fillVocabulary(sql)
  await takePlace(sql, ['search_settled', ...vocabularyTables], async (on) => {
    // A row that a writer holds is left: it stays right as it is, and the next time comes.
    await on`
      delete from search_recent where key in (
        select mine.key from search_recent as mine
        join search_folding on search_folding.key = mine.key and search_folding.version = mine.version
        for update of mine skip locked)`
    await on`
      insert into search_state (name, value)
      values ('documents', (select to_jsonb(count(*)) from search_settled_fresh)), ('settled', to_jsonb(now()))
      on conflict (name) do update set value = excluded.value`
  })
}
