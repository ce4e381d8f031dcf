import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Double, startDouble } from '#tests/search/meilisearch-double/double.ts'
import { musubiHere } from './musubi.ts'

const masterKey = 'a master key for tests only'
let double: Double
beforeAll(async () => {
  double = await startDouble({ masterKey })
})
afterAll(() => double.close())

const type = (environment: Record<string, string>) => musubiHere(['search-keys'], { environment })

test('search-keys prints two keys of least rights, to be set in place of the master key', async () => {
  const { exit, out } = await type({ MEILI_URL: double.url, MEILI_MASTER_KEY: masterKey })
  expect(exit).toBe(0)
  expect(out).toMatch(/^MEILI_URL=\S+\nMEILI_SEARCH_KEY=[0-9a-f]{64}\nMEILI_WRITE_KEY=[0-9a-f]{64}\n?$/)
  expect(out).not.toContain(masterKey)
  expect([...double.house.keys.values()].map(({ actions, indexes }) => ({ actions, indexes }))).toEqual([
    { actions: ['search'], indexes: ['musubi'] },
    { actions: expect.not.arrayContaining(['*']), indexes: ['musubi', 'musubi-next'] },
  ])
})

test.each([
  ['without a master key', () => ({ MEILI_URL: double.url }), 'MEILI_MASTER_KEY'],
  ['with a wrong one', () => ({ MEILI_URL: double.url, MEILI_MASTER_KEY: 'another' }), 'マスターキー'],
  ['where nothing answers', () => ({ MEILI_URL: 'http://127.0.0.1:9', MEILI_MASTER_KEY: masterKey }), '127.0.0.1:9'],
])('%s it says so', async (_, environment, word) => {
  const { exit, err } = await type(environment())
  expect(exit).toBe(2)
  expect(err).toContain(word)
})
