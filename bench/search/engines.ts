/** The engines that can be measured here, each under its name. */
import type { AnySql, Sql } from '#db/connect.ts'
import { makeDocumentReader } from '#db/documents.ts'
import { makeSearchQueue } from '#db/search-queue.ts'
import { type DocumentReaders, noDocuments, type TypeReader } from '#search/document.ts'
import type { SearchEngine } from '#search/engine.ts'
import { makeKeys } from '#search/engines/meilisearch/keys.ts'
import { meilisearchEngine } from '#search/engines/meilisearch/meilisearch.ts'
import { clientFor, meiliClients } from '#search/engines/meilisearch/place.ts'
import { type PostgresSearchOptions, postgresSearch } from '#search/engines/postgres.ts'
import type { DocumentKey } from '#search/key.ts'

export interface BenchEngine {
  readonly name: string
  /** On the pool, or on the transaction that changes what is searched. */
  on(sql: AnySql): SearchEngine
  /** What a job does after the transaction; nothing where the index changes with the row. */
  follow(sql: Sql, keys: readonly DocumentKey[]): Promise<void>
  /** What the index takes on disk. */
  bytes(sql: Sql): Promise<number>
}

export interface BenchEngineOptions {
  /** What there is besides organisations. */
  readonly programmes?: TypeReader
  readonly postgres?: PostgresSearchOptions
  /** Milliseconds that Meilisearch is waited for; what the product waits where left out. */
  readonly patience?: number
}

/** Postgres; and Meilisearch where MEILI_URL says where it is, with MEILI_MASTER_KEY where it has one. */
export async function benchEngines({
  programmes = noDocuments,
  postgres = {},
  patience,
}: BenchEngineOptions = {}): Promise<readonly BenchEngine[]> {
  const documentsOn = (sql: AnySql): DocumentReaders => ({
    organisation: makeDocumentReader(sql),
    programme: programmes,
    'open-seat': noDocuments,
  })
  const inDatabase: BenchEngine = {
    name: 'postgres',
    on: (sql) => postgresSearch(sql, documentsOn, postgres),
    follow: async () => {},
    bytes: searchTables,
  }
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env
  if (!url) return [inDatabase]

  const place = { url, index: 'musubi-bench', ...(masterKey ? await makeKeys(url, masterKey, 'musubi-bench') : {}) }
  const engineOn = (sql: AnySql) =>
    meilisearchEngine({
      clients: meiliClients(place),
      sql,
      documentsOn,
      queue: makeSearchQueue(sql),
      synonyms: async () => ({}),
      behind: inDatabase.on(sql),
    })
  return [
    inDatabase,
    {
      name: 'meilisearch',
      on(sql) {
        const engine = engineOn(sql)
        if (patience === undefined) return engine
        return { ...engine, search: (query) => engine.searchUntil(query, AbortSignal.timeout(patience)) }
      },
      follow: async (sql, keys) => {
        await engineOn(sql).follow(keys)
      },
      bytes: async () => (await clientFor(url, masterKey, 10_000).getStats()).databaseSize,
    },
  ]
}

async function searchTables(sql: Sql): Promise<number> {
  const [row] = await sql<{ bytes: string }[]>`
    select sum(pg_total_relation_size(oid)) as bytes from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname like 'search\\_%'`
  return Number(row?.bytes)
}
