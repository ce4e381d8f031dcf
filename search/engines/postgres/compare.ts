/** The index against what it is made of. */
import type { Apart, Comparison } from '../../engine.ts'
import { fileDocument } from '../../filing.ts'
import { type DocumentType, documentTypes, readKey, writeKey } from '../../key.ts'
import type { SearchSql } from './handle.ts'
import type { DocumentsOn } from './write.ts'

const batch = 1_000

export async function compareIndex(
  sql: SearchSql,
  documentsOn: DocumentsOn,
  types: readonly DocumentType[] = documentTypes,
): Promise<Comparison> {
  const rows = await sql<{ key: string; digest: string }[]>`
    select key, digest from search_settled
    where type = any(${[...types]}::text[]) and not exists (select 1 from search_recent where search_recent.key = search_settled.key)
    union all select key, digest from search_recent where type = any(${[...types]}::text[]) and not gone`
  const filed = new Map(rows.map(({ key, digest }) => [key, digest]))
  const missing: string[] = []
  const stale: string[] = []
  let expected = 0
  for (const type of types)
    for (let last: string | null = null; ; ) {
      const page: Awaited<ReturnType<ReturnType<DocumentsOn>['organisation']['page']>> = await documentsOn(sql)[
        type
      ].page(last, batch)
      for (const document of page) {
        const key = writeKey(document)
        const digest = filed.get(key)
        if (digest === undefined) missing.push(key)
        else if (digest !== fileDocument(document).digest) stale.push(key)
        filed.delete(key)
      }
      expected += page.length
      last = page.at(-1)?.id ?? null
      if (page.length === 0) break
    }
  return {
    indexed: rows.length,
    expected,
    missing: apart(missing),
    stale: apart(stale),
    stray: apart([...filed.keys()]),
  }
}

const apart = (keys: readonly string[]): Apart => ({ count: keys.length, some: keys.slice(0, 10).map(readKey) })
