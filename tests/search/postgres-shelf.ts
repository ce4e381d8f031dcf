import type { Sql } from 'postgres'
import { type AnySql, inTransaction } from '#db/connect.ts'
import { makeDocumentReader } from '#db/documents.ts'
import { type DocumentReaders, noDocuments, type SearchDocument } from '#search/document.ts'
import type { SearchEngine } from '#search/engine.ts'
import { postgresSearch } from '#search/engines/postgres.ts'
import type { Shelf } from '#tests/contracts/search.contract.ts'

export const engineOn = (sql: AnySql): SearchEngine => postgresSearch(sql, documentsOn)

export const documentsOn = (sql: AnySql): DocumentReaders => ({
  organisation: makeDocumentReader(sql),
  programme: noDocuments,
})

/** Organisations in a real database, with the Postgres engine beside them. */
export function postgresShelf(sql: Sql): Shelf {
  const put = (documents: readonly SearchDocument[], end: () => void = () => {}) =>
    inTransaction(sql, async ({ sql: on }) => {
      for (const document of documents) await store(on, document)
      await engineOn(on).changed(documents)
      end()
    })

  return {
    engine: engineOn(sql),
    put: (documents) => put(documents),
    async putInVain(documents) {
      const inVain = new Error('taken back')
      await put(documents, () => {
        throw inVain
      }).catch((error) => {
        if (error !== inVain) throw error
      })
    },
    async putSilently(documents) {
      for (const document of documents) await store(sql, document)
    },
    async clear() {
      await sql`delete from people`
      await sql`delete from organisations`
      await sql`delete from search_organisations`
    },
  }
}

async function store(sql: AnySql, it: SearchDocument): Promise<void> {
  const facts = JSON.stringify({ kind: it.kinds, ...(it.prefecture ? { prefecture: it.prefecture } : {}) })
  const hiddenAt = it.hidden ? '2026-01-01T00:00:00Z' : null
  await sql`
    insert into organisations (id, name, kana, corporate_number, facts, capability, municipality_name, industry_name, source_url, hidden_at)
    values (${it.id}, ${it.name}, ${it.kana}, ${it.corporateNumber}, ${facts}::text::jsonb, ${it.capability},
      ${it.municipality}, ${it.industry}, ${it.sourced ? 'https://example.com/' : null}, ${hiddenAt}::text::timestamptz)
    on conflict (id) do update set name = excluded.name, hidden_at = excluded.hidden_at`
  if (it.claimed)
    await sql`
      with somebody as (insert into accounts (email, name, password_hash) values (${`${it.id}@example.com`}, '甲', '') returning id)
      insert into people (organisation_id, account_id, role) select ${it.id}, id, 'owner' from somebody`
}
