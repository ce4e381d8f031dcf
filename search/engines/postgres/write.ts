/** Writing what changed, in the transaction of the change. */
import { type DocumentReaders, readDocuments } from '../../document.ts'
import { type Filed, fileDocument } from '../../filing.ts'
import { type DocumentKey, readKey, writeKey } from '../../key.ts'
import { guessesFor } from './aids.ts'
import { begin, type Fragment, isInTransaction, type SearchSql } from './handle.ts'

const batch = 500

export type DocumentsOn = (sql: SearchSql) => DocumentReaders

/** Files these documents as they now are; what is hidden or gone only overshadows. */
export async function writeRecent(
  sql: SearchSql,
  documentsOn: DocumentsOn,
  keys: readonly DocumentKey[],
): Promise<void> {
  if (!isInTransaction(sql)) return begin(sql, (on) => writeRecent(on, documentsOn, keys))

  const readers = documentsOn(sql)
  // In order of key, as everyone does, so that two writers never wait for each other in a ring.
  const sorted = [...new Set(keys.map(writeKey))].sort()
  for (let start = 0; start < sorted.length; start += batch) {
    const some = sorted.slice(start, start + batch)
    await holdPlaces(sql, some)
    const documents = (await readDocuments(readers, some.map(readKey))).filter(({ hidden }) => !hidden)
    const guess = await guessesFor(sql, documents)
    const rows = documents.map((document) => fileDocument(document, guess(document.name)))
    await fill(sql, rows)
  }
}

/**
 * A row for each key, empty and gone until it is filled. Whoever changed one of them before us has committed once we hold its row:
 * only then is it read.
 */
async function holdPlaces(sql: SearchSql, keys: readonly string[]): Promise<void> {
  await sql`
    insert into search_recent
      (key, type, standing, sorting, changed_at, kinds, forms, named, told, terms, words, digest, unread, gone)
    select key, split_part(key, ':', 1), 0, '', 'epoch', '{}', '{}', '', '', '{}', '{}', '', false, true
    from unnest(${[...keys]}::text[]) as key order by key collate "C"
    on conflict (key) do update set (${setColumns(sql)}, gone, version) =
      (select ${setColumns(sql, 'excluded')}, true, nextval('search_recent_version_seq'))`
}

async function fill(sql: SearchSql, rows: readonly Filed[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update search_recent as mine set (${setColumns(sql)}, gone) = (${setColumns(sql, 'it')}, false)
    from (${filedRows(sql, rows)}) as it where mine.key = it.key`
}

/** What both tables have. */
export const filedColumns = [
  'key',
  'type',
  'standing',
  'sorting',
  'changed_at',
  'kinds',
  'prefecture',
  'municipality',
  'industry',
  'stage',
  'forms',
  'named',
  'told',
  'terms',
  'words',
  'digest',
  'unread',
] as const

/** Columns as a list in a statement, of a table where one is named. */
export const listed = (sql: SearchSql, columns: readonly string[], table?: string): Fragment =>
  columns
    .map((column) => (table ? sql`${sql(`${table}.${column}`)}` : sql`${sql(column)}`))
    .reduce((all, it) => sql`${all}, ${it}`)

const setColumns = (sql: SearchSql, table?: string) => listed(sql, filedColumns.slice(1), table)

/** Filed documents as rows with the columns of the index. */
export const filedRows = (sql: SearchSql, rows: readonly Filed[]) => sql`
  select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as it (
    key text, type text, standing int, sorting text, changed_at timestamptz, kinds text[], prefecture text, municipality text,
    industry text, stage text, forms text[], named text, told text, terms text[], words text[],
    digest text, unread boolean)`
