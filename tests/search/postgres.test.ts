import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { writeKey } from '#search/key.ts'
import { unmarked } from '#search/marks.ts'
import { aDocument } from '#tests/builders/documents.ts'
import { searchContract } from '#tests/contracts/search.contract.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { postgresShelf } from './postgres-shelf.ts'

let database: TestDatabase
let held: ReturnType<typeof postgresShelf>
beforeAll(async () => {
  database = await aDatabase()
  held = postgresShelf(database.sql)
})
afterAll(() => database.drop())

searchContract('Postgres', () => held)

describe('search on Postgres', () => {
  test('answers with what it has when the index cannot be read in time', async () => {
    const shelf = postgresShelf(database.sql)
    await shelf.clear()
    await shelf.put([aDocument({ name: '待たせる会社' })])
    const hurried = shelf.engineOn(database.sql, { limits: { full: 200, hasty: 60 } })
    const result = await database.sql.begin(async (other) => {
      await other`lock table search_recent in access exclusive mode`
      return hurried.search({ text: '待たせる' })
    })
    expect(result).toMatchObject({ hits: [], complete: false, total: { exact: false }, next: null })
    expect(result.note?.ja).toContain('時間がかかった')
    expect((await shelf.engine.search({ text: '待たせる' })).complete).toBe(true)
  })

  test('shows the hasty hits when there is no time for the best', async () => {
    const { sql } = database
    const shelf = postgresShelf(sql)
    await shelf.clear()
    await sql`
      insert into organisations (name, capability, facts)
      select '鋳物' || n, '鋳物の町工場', '{"kind": "company", "prefecture": "11"}' from generate_series(1, 12000) n`
    await shelf.engine.rebuild()
    const hurried = shelf.engineOn(sql, { limits: { full: 1, hasty: 20_000 } })
    const result = await hurried.search({ text: '工場', limit: 5 })
    expect(result.hits).toHaveLength(5)
    expect(result.complete).toBe(false)
    expect(result.total.exact).toBe(false)
    expect(result.total.count).toBeGreaterThanOrEqual(5)
    expect(result.note?.ja).toContain('時間がかかった')
    expect(result.facets.prefecture?.counts[0]?.value).toBe('11')

    const patient = shelf.engineOn(sql, { limits: { full: 20_000, hasty: 1 } })
    const all = await patient.search({ text: '工場', limit: 5 })
    expect(all.total).toEqual({ count: 12_000, exact: true })
    expect(all.facets.prefecture?.counts).toEqual([{ value: '11', count: 12_000 }])
  })

  test('pages on past the ranked ones without gap or repeat', async () => {
    const { sql } = database
    const shelf = postgresShelf(sql)
    await shelf.clear()
    await sql`insert into organisations (name, capability) select '鋳物' || n, '町工場' from generate_series(1, 620) n`
    await shelf.engine.rebuild()
    const seen = new Set<string>()
    let cursor: string | undefined
    do {
      const page = await shelf.engine.search({ text: '鋳物', limit: 90, cursor })
      for (const { id } of page.hits) seen.add(id)
      cursor = page.next ?? undefined
    } while (cursor)
    expect(seen.size).toBe(620)
  })

  test('a search inside a transaction sees what that transaction wrote, and nobody else does', async () => {
    const shelf = postgresShelf(database.sql)
    await shelf.clear()
    const it = aDocument({ name: '書きかけの会社' })
    await shelf.putSilently([it])
    await inTransaction(database.sql, async ({ sql: on }) => {
      await shelf.engineOn(on).changed([it])
      expect((await shelf.engineOn(on).search({ text: '書きかけ' })).hits).toHaveLength(1)
      expect((await shelf.engine.search({ text: '書きかけ' })).hits).toHaveLength(0)
    })
    expect((await shelf.engine.search({ text: '書きかけ' })).hits).toHaveLength(1)
  })

  test('two changes of one organisation at once leave the index as the rows are', async () => {
    const { sql } = database
    const shelf = postgresShelf(sql)
    await shelf.clear()
    const it = aDocument({ name: '元の名' })
    await shelf.put([it])
    const claimed = { ...it, claimed: true }
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => shelf.put([{ ...(index === 0 ? claimed : it), name: `改名${index}` }])),
    )
    const [row] = await sql`select name from organisations where id = ${it.id}`
    const [filed] = await sql`select named, standing from search_recent where key = ${writeKey(it)}`
    expect(unmarked(filed?.named.split('\n')[0] ?? '')).toBe(row?.name)
    expect(filed?.standing).toBe(2)
  })

  test('a rebuild beside changes loses none of them', async () => {
    const { sql } = database
    const shelf = postgresShelf(sql)
    await shelf.clear()
    const many = Array.from({ length: 40 }, (_, index) => aDocument({ name: `工房${index}` }))
    await shelf.put(many)
    await Promise.all([
      shelf.engine.rebuild(),
      ...many.map((it, index) => shelf.put([{ ...it, name: `新工房${index}` }])),
      shelf.engine.rebuild(),
    ])
    expect(await shelf.engine.compare()).toMatchObject({
      missing: { count: 0 },
      stale: { count: 0 },
      stray: { count: 0 },
    })
    expect((await shelf.engine.search({ text: '新工房' })).total.count).toBe(40)
  })
})
