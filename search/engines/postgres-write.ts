/** Writing the index. */
import type { DocumentReaders, SearchDocument } from '../document.ts'
import { type Filed, fileDocument } from '../filed.ts'
import { begin, isInTransaction, type SearchSql } from './postgres-handle.ts'

const batch = 500

type DocumentsOn = (sql: SearchSql) => DocumentReaders

/** Files these organisations as they now are; what is hidden or gone leaves the index. */
export async function writeIndex(sql: SearchSql, documentsOn: DocumentsOn, ids: readonly string[]): Promise<void> {
  if (!isInTransaction(sql)) return begin(sql, (on) => writeIndex(on, documentsOn, ids))

  const documents = documentsOn(sql).organisation
  // The table before its rows, as a rebuild does: who held a row and then waited for the table would be waited for.
  await sql`lock table search_organisations in row exclusive mode`
  // In order of id, as everyone does, so that two writers never wait for each other in a ring.
  const sorted = [...new Set(ids)].sort()
  for (let start = 0; start < sorted.length; start += batch) {
    const some = sorted.slice(start, start + batch)
    // Whoever changed one of them before us has committed once we hold its row: only then is it read.
    await sql`select 1 from search_organisations where id = any(${some}::uuid[]) order by id for update`
    const read = (await documents.read(some)).filter(({ hidden }) => !hidden)
    const kept = read.map(({ id }) => id)
    await sql`delete from search_organisations where id = any(${some}::uuid[]) and not id = any(${kept}::uuid[])`
    await write(sql, read)
  }
}

/**
 * All anew in one transaction: searches see the old index until it commits, writers wait for it.
 * The lock comes first, so that no change can slip between reading a document and filing it.
 */
export async function rebuildIndex(
  sql: SearchSql,
  documentsOn: DocumentsOn,
  progress: (written: number, of: number) => void = () => {},
): Promise<{ documents: number }> {
  if (!isInTransaction(sql)) return begin(sql, (on) => rebuildIndex(on, documentsOn, progress))

  await sql`lock table search_organisations in share row exclusive mode`
  await sql`delete from search_organisations`
  const documents = documentsOn(sql).organisation
  const of = await documents.count()
  let written = 0
  let last: string | null = null
  while (true) {
    const some: readonly SearchDocument[] = await documents.page(last, batch)
    if (some.length === 0) return { documents: written }
    await write(sql, some)
    written += some.length
    last = some.at(-1)?.id ?? null
    progress(written, of)
  }
}

async function write(sql: SearchSql, documents: readonly SearchDocument[]): Promise<void> {
  const rows = documents.map(fileDocument).sort((a, b) => (a.id < b.id ? -1 : 1))
  if (rows.length === 0) return
  await sql`
    insert into search_organisations ${sql(rows.map(columns), 'id', 'rank', 'kinds', 'prefecture', 'strong', 'terms', 'text')}
    on conflict (id) do update set rank = excluded.rank, kinds = excluded.kinds, prefecture = excluded.prefecture,
      strong = excluded.strong, terms = excluded.terms, text = excluded.text`
}

const columns = ({ kinds, strong, terms, ...rest }: Filed) => ({
  ...rest,
  kinds: [...kinds],
  strong: [...strong],
  terms: [...terms],
})
