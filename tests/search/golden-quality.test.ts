/** How good the default engine's answers are, measured on what people type and whom they expect (`golden/`). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDocumentReader } from '#db/documents.ts'
import { noDocuments } from '#search/document.ts'
import { postgresSearch } from '#search/engines/postgres.ts'
import { readingGuesser } from '#search/guess.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { programmeDocuments } from '#use-cases/house/programme-documents.ts'
import { type GoldenOrganisation, goldenCorpus, goldenKeyOf } from './golden/corpus.ts'
import { measure, type Report } from './golden/measure.ts'
import { gradedQueries } from './golden/queries.ts'

let database: TestDatabase
let report: Report
beforeAll(async () => {
  database = await aDatabase()
  const { sql } = database
  const corpus = await goldenCorpus()
  await store(corpus.filter((it) => it.kind === 'organisation'))
  const documentsOn = (on: Parameters<typeof makeDocumentReader>[0]) => ({
    organisation: makeDocumentReader(on),
    programme: programmeDocuments,
    'open-seat': noDocuments,
  })
  // What is measured is what is found, not how fast on a busy machine.
  const limits = { full: 20_000, hasty: 1_000 }
  const engine = postgresSearch(sql, documentsOn, { guess: readingGuesser(), limits })
  await engine.rebuild()

  const keys = await keysById()
  report = await measure(gradedQueries(corpus), async (text) => {
    const { hits } = await engine.search({ text, types: ['organisation', 'programme'], facets: [] })
    return hits.map(({ type, id }) => (type === 'programme' ? id : (keys.get(id) ?? id)))
  })
}, 300_000)
afterAll(() => database.drop())

describe('of two hundred and more queries', () => {
  test('all but one in twenty of whom people expect stand among the first twenty', () => {
    expect(report.overall.queries).toBeGreaterThanOrEqual(200)
    expect(report.overall.recallAt20).toBeGreaterThanOrEqual(0.95)
  })

  test('no kind of query falls behind', () => {
    const behind = Object.entries(report.byGroup).filter(([, { recallAt20 }]) => recallAt20 < 0.9)
    expect(behind).toEqual([])
  })

  test('those that nothing should match find nothing', () => {
    expect(report.emptyOfNothing).toBeGreaterThanOrEqual(0.9)
  })
})

async function store(organisations: readonly GoldenOrganisation[]): Promise<void> {
  const rows = organisations.map((it) => ({
    name: it.name,
    kana: it.kana,
    corporate_number: it.corporateNumber,
    facts: { ...(it.is ? { kind: [it.is] } : {}), ...(it.prefecture ? { prefecture: it.prefecture } : {}) },
    capability: it.capability,
    municipality_name: it.municipalityName,
    industry_name: it.industryName,
  }))
  const { sql } = database
  await sql`
    insert into organisations (name, kana, corporate_number, facts, capability, municipality_name, industry_name)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as it (
      name text, kana text, corporate_number text, facts jsonb, capability text, municipality_name text, industry_name text)`
}

async function keysById(): Promise<ReadonlyMap<string, string>> {
  const rows = await database.sql<
    { id: string; name: string; corporateNumber: string | null; prefecture: string | null }[]
  >`
    select id, name, corporate_number as "corporateNumber", facts->>'prefecture' as prefecture from organisations`
  return new Map(rows.map((row) => [row.id, goldenKeyOf(row)]))
}
