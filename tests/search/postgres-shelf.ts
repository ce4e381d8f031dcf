import type { Sql } from 'postgres'
import { type AnySql, inTransaction } from '#db/connect.ts'
import { makeDocumentReader } from '#db/documents.ts'
import { noDocuments, type SearchDocument, type TypeReader } from '#search/document.ts'
import { type PostgresSearchOptions, postgresSearch } from '#search/engines/postgres.ts'
import type { Shelf } from '#tests/contracts/search.contract.ts'

/** On a busy machine too: what is tested is what is found. */
const unhurried = { full: 20_000, hasty: 1_000 }

/** Organisations in a real database and editions in memory, with the Postgres engine beside them. */
export function postgresShelf(sql: Sql, options: PostgresSearchOptions = {}) {
  const editions = new Map<string, SearchDocument>()
  const programme: TypeReader = {
    read: async (ids) => ids.flatMap((id) => editions.get(id) ?? []),
    page: async (after, limit) =>
      [...editions.values()]
        .filter(({ id, hidden }) => !hidden && (after === null || id > after))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    count: async () => editions.size,
  }
  const documentsOn = (on: AnySql) => ({ organisation: makeDocumentReader(on), programme, 'open-seat': noDocuments })
  const engineOn = (on: AnySql, more: PostgresSearchOptions = {}) =>
    postgresSearch(on, documentsOn, { limits: unhurried, ...options, ...more })

  const store = async (on: AnySql, document: SearchDocument) => {
    if (document.type === 'programme') editions.set(document.id, document)
    else await storeOrganisation(on, document)
  }
  const put = (documents: readonly SearchDocument[], end: () => void = () => {}) =>
    inTransaction(sql, async ({ sql: on }) => {
      for (const document of documents) await store(on, document)
      await engineOn(on).changed(documents)
      end()
    })

  return {
    engine: engineOn(sql),
    engineOn,
    documentsOn,
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
      editions.clear()
      await sql`
        truncate search_settled, search_recent, search_terms, search_counts, search_words, search_places, search_state,
          search_readings, organisations cascade`
    },
  } satisfies Shelf & Record<string, unknown>
}

async function storeOrganisation(sql: AnySql, it: SearchDocument): Promise<void> {
  const facts = JSON.stringify({
    kind: it.kinds,
    ...(it.prefecture ? { prefecture: it.prefecture } : {}),
    ...(it.municipalityCode ? { municipality: it.municipalityCode } : {}),
  })
  const hiddenAt = it.hidden ? '2026-01-01T00:00:00Z' : null
  await sql`
    insert into organisations
      (id, name, kana, corporate_number, facts, capability, municipality_name, industry_name, source_url, hidden_at, updated_at)
    values (${it.id}, ${it.name}, ${it.kana}, ${it.corporateNumber}, ${facts}::text::jsonb, ${it.capability},
      ${it.municipality}, ${it.industry}, ${it.sourced ? 'https://example.com/' : null}, ${hiddenAt}::text::timestamptz,
      coalesce(${it.changedAt}::text::timestamptz, now()))
    on conflict (id) do update set name = excluded.name, kana = excluded.kana, facts = excluded.facts,
      capability = excluded.capability, hidden_at = excluded.hidden_at, updated_at = excluded.updated_at`
  if (it.claimed)
    await sql`
      with somebody as (insert into accounts (email, name, password_hash) values (${`${it.id}@example.com`}, '甲', '') on conflict do nothing returning id)
      insert into people (organisation_id, account_id, role) select ${it.id}, id, 'owner' from somebody`
}
