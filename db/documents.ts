/** What the directory's index is made of, read off the organisations on a handle: the pool or the transaction that changes them. */
import { divisionOf, findIndustryByName } from '#consortium/industry.ts'
import type { SearchDocument } from '#search/document.ts'
import type { AnySql } from './connect.ts'

export function makeDocumentReader(sql: AnySql) {
  const columns = sql`
    id, name, kana, corporate_number as "corporateNumber", capability,
    case jsonb_typeof(facts->'kind')
      when 'array' then array(select jsonb_array_elements_text(facts->'kind'))
      when 'string' then array[facts->>'kind'] else '{}'::text[] end as kinds,
    facts->>'prefecture' as prefecture, municipality_name as municipality, facts->>'municipality' as "municipalityCode",
    industry_name as industry, facts->>'industry' as "industryCode",
    exists (select 1 from people where people.organisation_id = organisations.id) as claimed,
    (hidden_at is not null or register_hides or merged_into is not null) as hidden, source_url is not null as sourced,
    to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"`
  const shown = sql`hidden_at is null and not register_hides and merged_into is null`

  return {
    read: async (ids: readonly string[]): Promise<SearchDocument[]> =>
      ids.length === 0
        ? []
        : (await sql<Row[]>`select ${columns} from organisations where id = any(${[...ids]}::uuid[])`).map(documentOf),

    page: async (after: string | null, limit: number): Promise<SearchDocument[]> => {
      const rows = await sql<Row[]>`
        select ${columns} from organisations
        where ${shown} ${after === null ? sql`` : sql`and id > ${after}`} order by id limit ${limit}`
      return rows.map(documentOf)
    },

    count: async (): Promise<number> => {
      const [row] = await sql<{ count: string }[]>`select count(*) from organisations where ${shown}`
      return Number(row?.count)
    },
  }
}

interface Row extends Omit<SearchDocument, 'type' | 'aliases' | 'division' | 'stage' | 'about'> {
  readonly industryCode: string | null
}

const documentOf = ({ industryCode, ...row }: Row): SearchDocument => ({
  type: 'organisation',
  ...row,
  aliases: [],
  division: (industryCode ? divisionOf(industryCode) : findIndustryByName(row.industry ?? ''))?.letter ?? null,
  stage: null,
  about: '',
})
