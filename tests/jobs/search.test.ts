import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { handleOf } from '#db/connect.ts'
import { makeSearchQueue } from '#db/search-queue.ts'
import { type RunningJobs, startJobs } from '#jobs/run.ts'
import { organisationKeys } from '#search/key.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { makeSearch, meilisearchOn } from '#server/search.ts'
import { settleSearch } from '#server/settle-search.ts'
import { quietLog, theHouse } from '#tests/builders/house.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { type Double, type Mishap, startDouble } from '#tests/search/meilisearch-double/double.ts'
import { seeSearchIndex } from '#use-cases/house/see-search-index.ts'
import { importOrganisations } from '#use-cases/imports/import-organisations.ts'
import type { Services } from '#use-cases/services.ts'

const settings = { publicUrl: 'http://localhost:3000', loopback: true, mailFrom: 'Musubi <musubi@example.jp>' }

let database: TestDatabase
let double: Double
let services: Services
let mishap: Mishap = 'none'
beforeAll(async () => {
  database = await aDatabase()
  double = await startDouble({ taskTime: () => 2, mishap: () => mishap })
  const { sql } = database
  const meili = { url: double.url, index: 'musubi' }
  services = makeServices({
    sql,
    settings,
    post: outboxPost,
    log: quietLog,
    ...makeSearch({ sql, meili, log: quietLog }),
  })
  await services.follower?.mend()
})
afterAll(async () => {
  await double.close()
  await database.drop()
})
beforeEach(async () => {
  mishap = 'none'
  await database.sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`
})

const engine = () => meilisearchOn({ url: double.url, index: 'musubi' })(handleOf(database.sql))
const inIndex = (text: string) =>
  engine()
    .searchUntil({ text }, AbortSignal.timeout(30_000))
    .then((it) => it.total.count)
const jobKeys = async () =>
  (
    await database.sql<
      { key: string }[]
    >`select key from graphile_worker.jobs where key is not null and task_identifier in ('follow-search', 'mend-search') order by key`
  ).map(({ key }) => key)

const csv = (...names: string[]) =>
  ['name,kind,prefecture,source_url', ...names.map((name) => `${name},company,34,https://example.jp/`)].join('\n')
const takeIn = async (...names: string[]) => {
  const answer = await importOrganisations(services, theHouse, { text: csv(...names) })
  expect(answer.ok).toBe(true)
  const rows = await database.sql<
    { id: string }[]
  >`select id from organisations where name = any(${names}::text[]) order by name`
  return rows.map(({ id }) => id)
}

async function whileJobsRun<T>(work: () => Promise<T>): Promise<T> {
  const jobs: RunningJobs = await startJobs(database.url, services)
  try {
    return await work()
  } finally {
    await jobs.stop()
  }
}

describe('what changed reaches Meilisearch by jobs', () => {
  test('that run by themselves where a server is up', async () => {
    await whileJobsRun(async () => {
      await takeIn('船出工業')
      await expect.poll(() => inIndex('船出工業'), { timeout: 30_000 }).toBe(1)
      // The job ends a moment after the document is there.
      await expect.poll(() => services.stores.search.lag()).toEqual({ waiting: 0, oldestSeconds: 0 })
    })
  })

  test('that a command does itself where none is', async () => {
    await takeIn('端末商会')
    expect((await services.stores.search.lag()).waiting).toBe(1)
    expect(await settleSearch(database.sql, database.url, services)).toBe(0)
    expect(await inIndex('端末商会')).toBe(1)
  })

  test('that a command waits for where a server is at them', async () => {
    const [id = ''] = await takeIn('仕掛工業')
    const queue = makeSearchQueue(database.sql)
    expect(await queue.atHand()).toEqual({ due: 1, working: 0 })
    await database.sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a server'`
    expect(await queue.atHand()).toEqual({ due: 0, working: 1 })

    const settled = settleSearch(database.sql, database.url, services)
    await engine().follow(organisationKeys([id]))
    await database.sql`delete from graphile_worker._private_jobs`
    expect(await settled).toBe(0)
    expect(await inIndex('仕掛工業')).toBe(1)
  })

  test('of which a transaction that is undone leaves none', async () => {
    const [id = ''] = await takeIn('取消産業')
    await settleSearch(database.sql, database.url, services)
    const undone = services.transaction(async ({ search }) => {
      await search.changed(organisationKeys([id]))
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    expect(await jobKeys()).toEqual([])
  })

  test('one a document however often it changes, one a thousand for an import', async () => {
    const [id = ''] = await takeIn('一度商店')
    await services.transaction(({ search }) => search.changed(organisationKeys([id, id])))
    await services.transaction(({ search }) => search.changed(organisationKeys([id])))
    expect(await jobKeys()).toEqual([`follow-search 1 organisation:${id}`])

    const many = Array.from({ length: 1_500 }, () => randomUUID())
    await services.transaction(({ search }) => search.changed(organisationKeys(many)))
    const counts = (await jobKeys()).map((key) => key.split(' ')[1])
    expect(counts.toSorted()).toEqual(['1', '1000', '500'])
    expect((await services.stores.search.lag()).waiting).toBe(1_501)
    await settleSearch(database.sql, database.url, services)
    expect(await engine().compare()).toMatchObject({ missing: { count: 0 }, stale: { count: 0 }, stray: { count: 0 } })
  })

  test('that wait where it does not answer, are told of, and go at once when it is back', async () => {
    mishap = 'unavailable'
    const [first = ''] = await takeIn('停電製作所')
    await takeIn('復旧電気')
    expect(await settleSearch(database.sql, database.url, services)).toBe(2)
    const lag = await services.stores.search.lag()
    expect(lag.waiting).toBe(2)
    expect(lag.oldestSeconds).toBeGreaterThanOrEqual(0)
    await makeSearchQueue(database.sql).hurry()
    await settleSearch(database.sql, database.url, services)
    const told = await seeSearchIndex(services, theHouse, {})
    expect(told).toMatchObject({
      value: {
        follows: true,
        waiting: 2,
        failing: [
          { attempts: 2, givenUp: false },
          { documents: 1, attempts: 2 },
        ],
      },
    })

    mishap = 'none'
    await services.transaction(({ search }) => search.changed(organisationKeys([first])))
    expect(await settleSearch(database.sql, database.url, services)).toBe(0)
    expect([await inIndex('停電製作所'), await inIndex('復旧電気')]).toEqual([1, 1])
  })
})
