/**
 * What each form of query costs at 100,000 organisations, by Postgres's own count: the rows it read and the rows it sorted. Times
 * differ from machine to machine, these do not. As many organisations have changed as may before the index is settled anew.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocumentReader } from '#db/documents.ts'
import { noDocuments } from '#search/document.ts'
import type { FacetName, SearchEngine, SearchQuery } from '#search/engine.ts'
import { begin, type SearchSql } from '#search/engines/postgres/handle.ts'
import { indexFresh, makeFresh, takePlace } from '#search/engines/postgres/replace.ts'
import { fillVocabulary, vocabularyTables } from '#search/engines/postgres/vocabulary.ts'
import { filedColumns, listed } from '#search/engines/postgres/write.ts'
import { postgresSearch } from '#search/engines/postgres.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { loadOrganisations } from '../../bench/search/load.ts'
import { type MadeOrganisation, organisationMaker } from '../../bench/search/organisation.ts'
import { type PlanNode, type StatementWork, workOf } from '../../bench/search/work.ts'

const size = 100_000
const most = { read: 20_000, sorted: 10_000 }

/** So many are filed; the others are copies of them, so that the index is made within the time a test may take. */
const filed = 2_000
const make = organisationMaker()
/** Short for the same reason: names and places are whole. */
const organisationAt = (index: number): MadeOrganisation => {
  const it = make(index)
  return { ...it, kana: index % 2 === 0 ? it.kana : null, capability: it.capability.slice(0, 12) }
}

let database: TestDatabase
/** The statements of the last search. */
const statements: { name: string; work: StatementWork }[] = []
let engine: SearchEngine

beforeAll(async () => {
  database = await aDatabase()
  await loadOrganisations(database.sql, organisationAt, filed, () => {})
  engine = postgresSearch(
    database.sql,
    (sql) => ({ organisation: makeDocumentReader(sql), programme: noDocuments, 'open-seat': noDocuments }),
    {
      limits: { full: 60_000, hasty: 60_000 },
      async watch(name, statement, sql) {
        const rows = await sql<
          { 'QUERY PLAN': [{ Plan: PlanNode }] }[]
        >`explain (analyze, buffers, format json) ${statement()}`
        const plan = rows[0]?.['QUERY PLAN'][0].Plan
        if (plan) statements.push({ name, work: workOf(plan) })
      },
    },
  )
  await engine.rebuild()
  await begin(database.sql, multiply)
  await change(database.sql)
})
afterAll(() => database.drop())

/** Settles each document as many times as makes the size, every copy under a key of its own. */
async function multiply(sql: SearchSql): Promise<void> {
  await sql`select set_config('maintenance_work_mem', '256MB', true), set_config('work_mem', '128MB', true)`
  const fresh = await makeFresh(sql, 'search_settled')
  const others = listed(
    sql,
    filedColumns.filter((it) => it !== 'key'),
  )
  await sql`
    insert into ${sql(fresh)} (key, ${others})
    select 'organisation:' || md5(key || copy)::uuid as key, ${others}
    from search_settled cross join generate_series(1, ${size / filed}::int) as copy order by standing, 1`
  await indexFresh(sql, 'search_settled')
  await fillVocabulary(sql)
  await takePlace(sql, ['search_settled', ...vocabularyTables], async (on) => {
    await on`update search_state set value = ${String(size)}::text::jsonb where name = 'documents'`
  })
}

/** Every fiftieth is written anew as it was, so that what is found stays the same. */
async function change(sql: SearchSql): Promise<void> {
  const columns = listed(sql, filedColumns)
  await sql`
    insert into search_recent (${columns}, gone)
    select ${columns}, false from (
      select *, row_number() over (order by md5(key)) as place from search_settled
    ) as it where place <= ${size / 50}::int`
  await sql`analyze search_recent`
}

/** As the page asks. */
const facets = ['kind', 'prefecture', 'industry'] as const

const of = organisationAt(471)
const kanji = of.stem.match(/\p{Script=Han}/u)?.[0] ?? '山'

const forms: readonly (readonly [string, SearchQuery])[] = [
  ['a name in full', { text: of.name }],
  ['part of a name', { text: of.stem.slice(0, 3) }],
  ['a reading', { text: 'さとうせいさくしょ' }],
  ['a slip', { text: '佐藤製作書' }],
  ['an abbreviated form', { text: '(株)鈴木工業' }],
  ['a form alone', { text: '株式会社' }],
  ['a prefecture', { text: '東京都' }],
  ['a municipality and a word', { text: '浜松市 加工' }],
  ['one kanji', { text: kanji }],
  ['one kanji that is in most places', { text: '市' }],
  ['one letter', { text: 'a' }],
  ['two kanji that many have', { text: '会社' }],
  ['two kanji of what they do', { text: '製造' }],
  ['two common words', { text: '製造 加工' }],
  ['three of the commonest', { text: '東京 会社 ノ' }],
  ['a common word and a rare one', { text: `製造 ${of.stem}` }],
  ['a long text', { text: make(471).capability }],
  ['a sentence of common words', { text: '東京都で機械部品の製造と加工を行う会社を探しています' }],
  ['a phrase', { text: '"の製造"' }],
  ['a word that must not occur', { text: '製造 -加工' }],
  ['only a word that must not occur', { text: '-製造' }],
  ['a corporate number', { text: of.corporateNumber }],
  ['part of a corporate number', { text: of.corporateNumber.slice(3, 9) }],
  ['a synonym', { text: '人工知能 DX' }],
  ['nothing anybody has', { text: '鼇鼈齟齬本舗' }],
  ['no word at all', { text: '' }],
  ['a prefecture as filter', { text: '', filters: { prefecture: ['13'] } }],
  ['a municipality as filter', { text: '', filters: { municipality: [of.municipality] } }],
  ['every filter', { text: '製造', filters: { kind: ['company'], prefecture: ['13'], industry: ['E', 'G'] } }],
  ['two filters and a common word', { text: '製造', filters: { prefecture: ['27'], industry: ['E'] } }],
  ['three filters and no word', { text: '', filters: { kind: ['company'], prefecture: ['13'], industry: ['E'] } }],
  ['a rare kind and a common word', { text: '製造', filters: { kind: ['shopping-street'] } }],
  ['by reading', { text: '製造', sort: 'name' }],
  ['the newest first', { text: '製造', sort: 'changed' }],
  ['a rare word, the newest first', { text: of.stem, sort: 'changed' }],
  ['no word, by reading', { text: '', sort: 'name' }],
  ['two common words, by reading', { text: '製造 加工', sort: 'name' }],
  [
    'every filter, the newest first',
    { text: '製造', filters: { kind: ['company'], prefecture: ['13'] }, sort: 'changed' },
  ],
]

test.each(forms)('%s reads at most 20,000 rows and sorts at most 10,000', async (_, query) => {
  statements.length = 0
  const first = await engine.search({ facets, ...query })
  expectFrugal()
  // The page after next is where an order that is not kept would be paid for.
  if (first.next === null) return
  statements.length = 0
  await engine.search({ facets: [], ...query, cursor: first.next })
  expectFrugal()
})

/** One search is all its statements. */
function expectFrugal() {
  expect(statements.length).toBeGreaterThan(0)
  const read = statements.reduce((sum, { work }) => sum + work.rowsRead, 0)
  const told = statements.flatMap(({ name, work }) => work.scans.map((it) => `${name}: ${it}`)).join('\n')
  expect(read, told).toBeLessThanOrEqual(most.read)
  expect(Math.max(...statements.map(({ work }) => work.largestSort)), told).toBeLessThanOrEqual(most.sorted)
}

test('so many organisations are there that reading them all would be noticed', async () => {
  const { total } = await engine.search({ text: '', facets: [] })
  expect(total.count).toBe(size)
})

test.each<[string, SearchQuery, readonly FacetName[]]>([
  [
    'a word and three filters',
    { text: '製造', filters: { kind: ['company'], prefecture: ['34'], industry: ['G'] } },
    [],
  ],
  ['a rare word', { text: of.stem, filters: { kind: ['company'], prefecture: [of.prefecture] } }, []],
  ['no word', { text: '', filters: { kind: ['company'], municipality: [of.municipality] } }, []],
  // Without one of these filters more match than a second pass may look at: of them the best are counted.
  ['what many have', { text: '製造', filters: { kind: ['company'], prefecture: ['13'] } }, ['kind', 'prefecture']],
])('a facet says how many each of its values would find, of %s', async (_, query, about) => {
  const { facets: counted, total } = await engine.search({ ...query, facets })
  expect(total.exact).toBe(true)
  expect(facets.filter((it) => counted[it]?.exact === false)).toEqual(about)
  for (const facet of facets.filter((it) => !about.includes(it))) {
    const counts = counted[facet]?.counts ?? []
    for (const { value, count } of [...counts.slice(0, 1), ...counts.slice(-1)]) {
      const { total } = await engine.search({ ...query, facets: [], filters: { ...query.filters, [facet]: [value] } })
      expect(total).toEqual({ count, exact: true })
    }
  }
})
