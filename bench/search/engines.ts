/** The engines that can be measured here, each under its name. */
import type { AnySql, Sql } from '#db/connect.ts'
import { makeDocumentReader } from '#db/documents.ts'
import { type DocumentReaders, noDocuments, type TypeReader } from '#search/document.ts'
import type { SearchEngine } from '#search/engine.ts'
import { type PostgresSearchOptions, postgresSearch } from '#search/engines/postgres.ts'

export interface BenchEngine {
  readonly name: string
  /** On the pool, or on the transaction that changes what is searched. */
  on(sql: AnySql): SearchEngine
  /** What the index takes on disk. */
  bytes(sql: Sql): Promise<number>
}

export interface BenchEngineOptions {
  /** What there is besides organisations. */
  readonly programmes?: TypeReader
  readonly postgres?: PostgresSearchOptions
}

export function benchEngines({
  programmes = noDocuments,
  postgres = {},
}: BenchEngineOptions = {}): readonly BenchEngine[] {
  const documentsOn = (sql: AnySql): DocumentReaders => ({
    organisation: makeDocumentReader(sql),
    programme: programmes,
  })
  return [{ name: 'postgres', on: (sql) => postgresSearch(sql, documentsOn, postgres), bytes: searchTables }]
}

async function searchTables(sql: Sql): Promise<number> {
  const [row] = await sql<{ bytes: string }[]>`
    select sum(pg_total_relation_size(oid)) as bytes from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname like 'search\\_%'`
  return Number(row?.bytes)
}
