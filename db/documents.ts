/** What the directory's index is made of, read off the organisations on a handle: the pool or the transaction that changes them. */
import type { AnySql } from './connect.ts'

export function makeDocumentReader(sql: AnySql) {
  const columns = sql`
    id, name, kana, corporate_number as "corporateNumber", capability,
    case jsonb_typeof(facts->'kind')
      when 'array' then array(select jsonb_array_elements_text(facts->'kind'))
      when 'string' then array[facts->>'kind'] else '{}'::text[] end as kinds,
    facts->>'prefecture' as prefecture, municipality_name as municipality, industry_name as industry,
    exists (select 1 from people where people.organisation_id = organisations.id) as claimed,
    (hidden_at is not null or register_hides or merged_into is not null) as hidden, source_url is not null as sourced`

  return {
    read: async (ids: readonly string[]): Promise<Row[]> =>
      ids.length === 0
        ? []
        : await sql<Row[]>`select ${columns} from organisations where id = any(${[...ids]}::uuid[])`,

    page: async (after: string | null, limit: number): Promise<Row[]> =>
      await sql<Row[]>`
        select ${columns} from organisations
        where hidden_at is null and not register_hides and merged_into is null ${after === null ? sql`` : sql`and id > ${after}`} order by id limit ${limit}`,
  }
}

interface Row {
  readonly id: string
  readonly name: string
  readonly kana: string | null
  readonly corporateNumber: string | null
  readonly kinds: string[]
  readonly prefecture: string | null
  readonly municipality: string | null
  readonly industry: string | null
  readonly capability: string
  readonly claimed: boolean
  readonly hidden: boolean
  readonly sourced: boolean
}
