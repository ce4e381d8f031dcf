import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeSearchQueue } from '#db/search-queue.ts'
import { meilisearchFollower } from '#search/engines/meilisearch/follower.ts'
import { makeKeys } from '#search/engines/meilisearch/keys.ts'
import { meilisearchEngine } from '#search/engines/meilisearch/meilisearch.ts'
import { clientFor, codeOf, type MeiliPlace, meiliClients, nextOf } from '#search/engines/meilisearch/place.ts'
import { makeTenantToken } from '#search/engines/meilisearch/tenant-token.ts'
import { aDocument } from '#tests/builders/documents.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { type Double, startDouble } from './meilisearch-double/double.ts'
import { aPlace, type MeiliShelf, meilisearchShelf } from './meilisearch-shelf.ts'

const masterKey = 'a master key for tests only'
const diskFull = 'No space left on device (os error 28)'

let database: TestDatabase
let double: Double
let failing = false
let place: MeiliPlace
let shelf: MeiliShelf
beforeAll(async () => {
  database = await aDatabase()
  double = await startDouble({
    masterKey,
    taskTime: () => 3,
    failTask: ({ work }) => (failing && work.type === 'documentAdditionOrUpdate' ? diskFull : null),
  })
  place = await aPlace({ url: double.url, masterKey })
  shelf = meilisearchShelf(database.sql, place)
})
afterAll(async () => {
  await double.close()
  await database.drop()
})
beforeEach(() => shelf.clear())

const nothingApart = { missing: { count: 0 }, stale: { count: 0 }, stray: { count: 0 } }
const follower = () => meilisearchFollower(shelf.engine, makeSearchQueue(database.sql))
const waitingJobs = () =>
  database.sql`select task_identifier as task, key from graphile_worker.jobs where task_identifier in ('follow-search', 'mend-search') order by key`.then(
    (rows) => [...rows],
  )

describe('a rebuild', () => {
  test('beside changes loses none of them, and searches are answered all the while', async () => {
    const many = Array.from({ length: 30 }, (_, index) => aDocument({ name: `工房${index}` }))
    await shelf.put(many)
    let searching = true
    const searches = (async () => {
      const counts: number[] = []
      while (searching) counts.push((await shelf.engine.search({ text: '工房' })).total.count)
      return counts
    })()

    await Promise.all([
      shelf.engine.rebuild(),
      ...many.map((it, index) =>
        shelf.put([index % 3 === 0 ? { ...it, hidden: true } : { ...it, name: `新工房${index}` }]),
      ),
      shelf.engine.rebuild(),
    ])
    searching = false
    expect(Math.min(...(await searches))).toBeGreaterThanOrEqual(20)
    expect(await shelf.engine.compare()).toMatchObject({ indexed: 20, expected: 20, ...nothingApart })
    expect(double.house.indexes.has(nextOf(place.index))).toBe(false)
  })

  test('that was killed half way leaves the old index answering, and the next one begins afresh', async () => {
    const it = aDocument({ name: '残る会社' })
    await shelf.put([it])
    const { write } = meiliClients(place)
    await write.createIndex(nextOf(place.index), { primaryKey: 'id' }).waitTask()
    await write
      .index(nextOf(place.index))
      .addDocuments([{ id: 'organisation-gone', type: 'organisation' }])
      .waitTask()

    expect((await shelf.engine.search({ text: '残る会社' })).total.count).toBe(1)
    expect(await shelf.engine.rebuild()).toEqual({ documents: 1 })
    expect(await shelf.engine.compare()).toMatchObject({ indexed: 1, expected: 1, ...nothingApart })
  })

  test('tells how far it is', async () => {
    await shelf.put([aDocument({ name: '甲社' }), aDocument({ name: '乙社' })])
    const told: [number, number][] = []
    await shelf.engine.rebuild((written, of) => told.push([written, of]))
    expect(told).toEqual([[2, 2]])
  })
})

describe('following', () => {
  test('a document that Meilisearch refuses holds up none of its batch', async () => {
    const good = Array.from({ length: 5 }, (_, index) => aDocument({ name: `良品${index}` }))
    const bad = aDocument({ type: 'programme', id: 'not an id!', name: '名のない公募' })
    await shelf.putSilently([...good, bad])
    const followed = await shelf.engine.follow([...good.slice(0, 3), bad, ...good.slice(3)])

    expect(followed).toMatchObject({ done: false, why: 'refused', code: 'invalid_document_id' })
    expect(followed).toMatchObject({ keys: [{ type: 'programme', id: 'not an id!' }] })
    expect((await shelf.engine.search({ text: '良品' })).total.count).toBe(5)

    await follower().follow([good[0] as (typeof good)[0], bad])
    expect(await waitingJobs()).toEqual([{ task: 'follow-search', key: 'follow-search 1 programme:not an id!' }])
    await expect(follower().follow([bad])).rejects.toThrow('programme:not an id!')
    await database.sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`
  })

  test('fails where a task fails for a reason that may pass, and succeeds when it has passed', async () => {
    const it = aDocument({ name: '満杯の日の会社' })
    await shelf.putSilently([it])
    failing = true
    await expect(shelf.engine.follow([it])).rejects.toThrow(diskFull)
    failing = false
    expect(await shelf.engine.follow([it])).toEqual({ done: true })
    expect((await shelf.engine.search({ text: '満杯の日' })).total.count).toBe(1)
  })

  test('two changes of one document at once leave the index as the row is', async () => {
    const it = aDocument({ name: '元の名' })
    await shelf.put([it])
    await Promise.all(Array.from({ length: 8 }, (_, index) => shelf.put([{ ...it, name: `改名${index}` }])))
    expect(await shelf.engine.compare()).toMatchObject({ indexed: 1, ...nothingApart })
  })

  test('an index that is gone is asked for, and mended', async () => {
    const it = aDocument({ name: '消えた索引の会社' })
    await shelf.put([it])
    await meiliClients(place).write.deleteIndex(place.index).waitTask()

    expect(await shelf.engine.isWhole()).toBe(false)
    await follower().follow([it])
    expect(await waitingJobs()).toEqual([{ task: 'mend-search', key: 'mend-search' }])
    expect(double.house.indexes.has(place.index)).toBe(false)
    await follower().mend()
    expect((await shelf.engine.search({ text: '消えた索引' })).total.count).toBe(1)
    await database.sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`
  })

  test('a name whose reading was guessed later is found by it', async () => {
    const it = aDocument({ name: '東雲工房' })
    await shelf.put([it])
    expect((await shelf.engine.search({ text: 'シノノメ', verbatim: true })).total.count).toBe(0)
    await database.sql`insert into search_readings (name, reading) values ('東雲工房', 'シノノメコウボウ')`
    await shelf.engine.tend({ thoroughly: false })
    expect(await waitingJobs()).toEqual([{ task: 'follow-search', key: `follow-search 1 organisation:${it.id}` }])
    await follower().follow([it])
    expect((await shelf.engine.search({ text: 'シノノメ', verbatim: true })).total.count).toBe(1)
    await database.sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`
  })

  test('synonyms that changed are set without writing the index anew', async () => {
    const queue = makeSearchQueue(database.sql)
    const { documentsOn } = shelf
    const engine = meilisearchEngine({
      ...{ clients: meiliClients(place), sql: database.sql, documentsOn, queue },
      synonyms: async () => ({ 公設試: ['公設試験研究機関'] }),
      behind: shelf.engine,
    })
    await engine.tend({ thoroughly: false })
    expect(double.house.require(place.index).settings.synonyms).toEqual({ 公設試: ['公設試験研究機関'] })
    expect(await waitingJobs()).toEqual([])
    await shelf.engine.tend({ thoroughly: false })
  })
})

test('what differs between index and tables is counted and named', async () => {
  const [missing, stale, stray, right] = ['足りない', '古い', '余分', '同じ'].map((name) => aDocument({ name }))
  await shelf.put([stale, stray, right].flatMap((it) => it ?? []))
  await shelf.putSilently([missing, { ...stale, name: '新しい' }, { ...stray, hidden: true }] as never)
  const key = (it: typeof missing) => ({ type: 'organisation', id: it?.id })
  expect(await shelf.engine.compare()).toEqual({
    ...{ indexed: 3, expected: 3 },
    missing: { count: 1, some: [key(missing)] },
    stale: { count: 1, some: [key(stale)] },
    stray: { count: 1, some: [key(stray)] },
  })
})

describe('the keys', () => {
  const codeFrom = (request: Promise<unknown>) =>
    request.then(
      () => 'allowed',
      (error) => codeOf(error),
    )

  test('may do what their work takes, and nothing else', async () => {
    const { search, write } = meiliClients(place)
    const asSearch = clientFor(place.url, place.searchKey, 10_000)
    expect(await codeFrom(search.index(place.index).search('', { filter: 'type = organisation' }))).toBe('allowed')
    expect(await codeFrom(asSearch.index(place.index).addDocuments([{ id: 'x' }]))).toBe('invalid_api_key')
    expect(await codeFrom(search.index(nextOf(place.index)).search(''))).toBe('invalid_api_key')
    expect(await codeFrom(write.index('somebody-elses').getDocument('x'))).toBe('invalid_api_key')
    expect(await codeFrom(write.createIndex('somebody-elses'))).toBe('invalid_api_key')
    expect(await codeFrom(write.index(place.index).search(''))).toBe('invalid_api_key')
    expect(await codeFrom(write.getKeys())).toBe('invalid_api_key')
  })

  test('are the same however often they are made', async () => {
    const { searchKey, writeKey } = await makeKeys(double.url, masterKey, place.index)
    expect({ searchKey, writeKey }).toEqual({ searchKey: place.searchKey, writeKey: place.writeKey })
  })

  test('sign a token that finds, for a time, only what it says', async () => {
    await shelf.put([
      aDocument({ name: '公開の会社' }),
      aDocument({ type: 'programme', id: 'koubo-1', name: '公開の公募' }),
    ])
    const keys = await makeKeys(double.url, masterKey, place.index)
    const asked = { index: place.index, types: ['programme'] as const }
    const lasting = await makeTenantToken(keys, { ...asked, expiresAt: new Date(Date.now() + 60_000) })
    const { hits } = await clientFor(place.url, lasting, 10_000).index(place.index).search('公開')
    expect(hits.map(({ name }) => name)).toEqual(['公開の公募'])

    const expired = await makeTenantToken(keys, { ...asked, expiresAt: new Date(Date.now() - 60_000) })
    expect(await codeFrom(clientFor(place.url, expired, 10_000).index(place.index).search(''))).toBe('invalid_api_key')
  })
})
