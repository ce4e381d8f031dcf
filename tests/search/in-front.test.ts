import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { type Circuit, makeCircuit } from '#search/engines/meilisearch/circuit.ts'
import { inFront } from '#search/engines/meilisearch/in-front.ts'
import { postgresSearch } from '#search/engines/postgres.ts'
import { aDocument } from '#tests/builders/documents.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { type Double, type Mishap, startDouble } from './meilisearch-double/double.ts'
import { aPlace, type MeiliShelf, meilisearchShelf } from './meilisearch-shelf.ts'

let database: TestDatabase
let double: Double
let shelf: MeiliShelf
let mishap: Mishap = 'none'
beforeAll(async () => {
  database = await aDatabase()
  double = await startDouble({ taskTime: () => 1, mishap: () => mishap })
  shelf = meilisearchShelf(database.sql, await aPlace({ url: double.url }))
  await shelf.clear()
  await shelf.put([aDocument({ name: '前後の会社' })])
})
afterAll(async () => {
  await double.close()
  await database.drop()
})
beforeEach(() => {
  mishap = 'none'
})

/** On a busy machine, too, Postgres finds what there is. */
const unhurried = { full: 20_000, hasty: 1_000 }
const told: string[] = []
const searchOn = (sql: Parameters<typeof inFront>[0]['sql'], circuit: Circuit, front = shelf.engine) =>
  inFront({
    ...{ sql, circuit, front, behind: postgresSearch(sql, shelf.documentsOn, { limits: unhurried }) },
    notices: { gone: () => told.push('gone'), back: () => told.push('back') },
  })

describe('Meilisearch in front of Postgres', () => {
  test('answers, and the result says so', async () => {
    const found = await searchOn(database.sql, makeCircuit()).search({ text: '前後の会社' })
    // On a machine that is busy with something else Postgres may be quicker.
    expect(['meilisearch', 'postgres']).toContain(found.engine.name)
    expect(found.total.count).toBe(1)
  })

  test.each<Mishap>(['unavailable', 'half', 'slow', 'silent'])(
    'where its answer is %s, Postgres answers',
    async (it) => {
      const engine = searchOn(database.sql, makeCircuit())
      mishap = it
      const found = await engine.search({ text: '前後の会社' })
      expect(found).toMatchObject({ total: { count: 1 }, engine: { name: 'postgres', fallback: true } })
    },
  )

  test('is left alone after some failures, tried again after a while, and answers again', async () => {
    let now = 0
    let asked = 0
    const engine = searchOn(
      database.sql,
      makeCircuit(() => now, { failures: 2, shortest: 1_000, longest: 4_000 }),
      {
        ...shelf.engine,
        searchUntil(...it) {
          asked += 1
          return shelf.engine.searchUntil(...it)
        },
      },
    )
    told.length = 0

    mishap = 'unavailable'
    for (let count = 0; count < 5; count++) await engine.search({ text: '前後の会社' })
    // Postgres may have answered before the other was given up.
    await expect.poll(() => told).toEqual(['gone'])
    const before = asked
    expect((await engine.search({ text: '前後の会社' })).engine).toEqual({ name: 'postgres', fallback: true })
    expect(asked).toBe(before)

    mishap = 'none'
    await expect
      .poll(async () => {
        now += 1_000
        await engine.search({ text: '前後の会社' })
        return told
      })
      .toEqual(['gone', 'back'])
  })

  test('leaves a search within a transaction to Postgres, which sees what it wrote', async () => {
    const it = aDocument({ name: '書きかけの会社' })
    await shelf.putSilently([it])
    await inTransaction(database.sql, async ({ sql: on }) => {
      const engine = searchOn(on, makeCircuit())
      await engine.changed([it])
      const found = await engine.search({ text: '書きかけ' })
      expect(found).toMatchObject({ total: { count: 1 }, engine: { name: 'postgres', fallback: true } })
    })
  })
})

test('a rebuild while it does not answer writes Postgres anew and leaves the other to a job', async () => {
  mishap = 'unavailable'
  told.length = 0
  const { documents } = await searchOn(database.sql, makeCircuit()).rebuild()
  expect(documents).toBeGreaterThan(0)
  expect(told).toEqual(['gone'])
  const [job] = await database.sql`select key from graphile_worker.jobs where task_identifier = 'mend-search'`
  expect(job?.key).toBe('mend-search')
})

describe('the circuit', () => {
  const sizes = { failures: 2, shortest: 100, longest: 300 }
  const at = { now: 0 }
  const circuit = () => makeCircuit(() => at.now, sizes)

  test('opens after failures in a row, not after one between successes', () => {
    const it = circuit()
    for (let count = 0; count < 5; count++) {
      expect(it.failed()).toBe(false)
      it.succeeded()
    }
    expect([it.failed(), it.failed(), it.isOpen()]).toEqual([false, true, true])
  })

  test('lets one try again, and waits longer after each that fails, up to a limit', () => {
    at.now = 0
    const it = circuit()
    it.failed()
    it.failed()
    for (const [pause, next] of [
      [100, 200],
      [200, 300],
      [300, 300],
    ] as const) {
      at.now += pause - 1
      expect(it.mayAsk()).toBe(false)
      at.now += 1
      expect([it.mayAsk(), it.mayAsk()]).toEqual([true, false])
      expect(it.failed()).toBe(false)
      expect(next).toBeGreaterThanOrEqual(pause)
    }
    at.now += 300
    expect(it.mayAsk()).toBe(true)
    it.succeeded()
    expect([it.isOpen(), it.mayAsk(), it.mayAsk()]).toEqual([false, true, true])
  })
})
