/** The settled table is written anew while people write: what they write meanwhile is never lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { writeKey } from '#search/key.ts'
import { aDocument } from '#tests/builders/documents.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { postgresShelf } from './postgres-shelf.ts'

let database: TestDatabase
let shelf: ReturnType<typeof postgresShelf>
beforeAll(async () => {
  database = await aDatabase()
  shelf = postgresShelf(database.sql)
})
afterAll(() => database.drop())
beforeEach(() => shelf.clear())

const settle = () => shelf.engine.tend({ thoroughly: true })
const whole = { missing: { count: 0 }, stale: { count: 0 }, stray: { count: 0 } }
const idsFor = async (text: string) => (await shelf.engine.search({ text })).hits.map(({ id }) => id)
const recent = async () => (await database.sql`select key from search_recent order by key`).map(({ key }) => key)

describe('settling', () => {
  test('folds in what changed, in rank order, and takes out what is hidden', async () => {
    const [plain, claimed, hidden] = [
      aDocument({ name: '甲鋳物' }),
      aDocument({ name: '乙鋳物', claimed: true }),
      aDocument({ name: '丙鋳物' }),
    ]
    await shelf.put([plain, claimed, hidden])
    await settle()
    await shelf.put([
      { ...plain, name: '改鋳物' },
      { ...hidden, hidden: true },
    ])
    expect(await recent()).toHaveLength(2)
    await settle()
    expect(await recent()).toEqual([])
    const rows = await database.sql`select key from search_settled order by ctid`
    expect(rows.map(({ key }) => key)).toEqual([writeKey(claimed), writeKey(plain)])
    expect(await idsFor('改鋳物')).toEqual([plain.id])
    expect(await shelf.engine.compare()).toMatchObject({ indexed: 2, ...whole })
  })

  test('leaves tables and indexes under the names they had', async () => {
    const names = () => database.sql`
      select tablename, indexname, regexp_replace(indexdef, 'ON .* USING', 'USING') as how
      from pg_indexes where tablename like 'search%' order by 1, 2`
    const before = await names()
    await shelf.put([aDocument({ name: '甲' })])
    await settle()
    await shelf.put([aDocument({ name: '乙' })])
    await settle()
    expect([...(await names())]).toEqual([...before])
    const [options] = await database.sql`select reloptions from pg_class where relname = 'search_settled'`
    expect(options?.reloptions).toEqual(['toast_tuple_target=128'])
  })

  test('happens by itself once more than one in fifty changed', async () => {
    const many = Array.from({ length: 100 }, (_, at) => aDocument({ name: `工房${at}` }))
    await shelf.put(many)
    await settle()
    await shelf.put(many.slice(0, 2).map((it) => ({ ...it, name: `新${it.name}` })))
    await shelf.engine.tend({ thoroughly: false })
    expect(await recent()).toHaveLength(2)
    await shelf.put(many.slice(2, 3).map((it) => ({ ...it, name: `新${it.name}` })))
    await shelf.engine.tend({ thoroughly: false })
    expect(await recent()).toEqual([])
  })

  test.each(['commits', 'is taken back'])('a change that began before and %s after is as it should be', async (end) => {
    const it = aDocument({ name: '元の名' })
    await shelf.put([it])
    await settle()
    await shelf.put([{ ...it, name: '次の名' }])
    const undone = new Error('taken back')
    await inTransaction(database.sql, async ({ sql: on }) => {
      await on`update organisations set name = '終の名' where id = ${it.id}`
      await shelf.engineOn(on).changed([it])
      // On another connection, while ours has written and not committed.
      await settle()
      expect(await idsFor('次の名')).toEqual([it.id])
      if (end !== 'commits') throw undone
    }).catch((error) => {
      if (error !== undone) throw error
    })
    expect(await idsFor(end === 'commits' ? '終の名' : '次の名')).toEqual([it.id])
    expect(await idsFor('元の名')).toEqual([])
    await settle()
    expect(await shelf.engine.compare()).toMatchObject({ indexed: 1, ...whole })
    expect(await recent()).toEqual([])
  })

  test('many who write while it settles again and again lose nothing', async () => {
    const many = Array.from({ length: 24 }, (_, at) => aDocument({ name: `窯${at}` }))
    await shelf.put(many)
    let writing = true
    const settling = (async () => {
      while (writing) await settle()
    })()
    await Promise.all(
      many.map(async (it, at) => {
        for (let times = 1; times <= 3; times++)
          await shelf.put([{ ...it, name: `窯${at}改${times}`, hidden: at % 6 === 0 && times === 3 }])
      }),
    )
    writing = false
    await settling
    expect(await shelf.engine.compare()).toMatchObject({ indexed: 20, ...whole })
    await settle()
    expect(await shelf.engine.compare()).toMatchObject({ indexed: 20, ...whole })
    expect((await shelf.engine.search({ text: '改3', limit: 100 })).total.count).toBe(20)
  })

  test('a search inside a long transaction does not stand in its way for good, nor it in the way of the search', async () => {
    const it = aDocument({ name: '待つ会社' })
    await shelf.put([it])
    await inTransaction(database.sql, async ({ sql: on }) => {
      const search = () => shelf.engineOn(on).search({ text: '待つ' })
      expect((await search()).total.count).toBe(1)
      const settled = settle()
      await new Promise((done) => setTimeout(done, 400))
      expect((await search()).total.count).toBe(1)
      return { settled }
    }).then(({ settled }) => settled)
    expect(await recent()).toEqual([])
  })
})
