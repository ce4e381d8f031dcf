import { afterAll, beforeAll, describe, test } from 'vitest'
import type { MeiliPlace } from '#search/engines/meilisearch/place.ts'
import { searchContract } from '#tests/contracts/search.contract.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { type Double, startDouble } from './meilisearch-double/double.ts'
import { imitatedVersion } from './meilisearch-double/imitates.ts'
import { aPlace, type MeiliServer, type MeiliShelf, meilisearchShelf, removeIndexes } from './meilisearch-shelf.ts'

const masterKey = 'a master key for tests only'

let database: TestDatabase
let double: Double
beforeAll(async () => {
  database = await aDatabase()
  double = await startDouble({ masterKey, taskTime: () => 1 })
})
afterAll(async () => {
  await double.close()
  await database.drop()
})

describe('against the double', () => {
  let shelf: MeiliShelf
  beforeAll(async () => {
    shelf = meilisearchShelf(database.sql, await aPlace({ url: double.url, masterKey }))
  })
  searchContract(`Meilisearch (the double of ${imitatedVersion})`, () => shelf)
})

const url = process.env.MEILI_URL
describe('against a real server', () => {
  if (!url) {
    const reason = 'left out, because MEILI_URL names no Meilisearch to run it against'
    console.log(`Meilisearch's contract on a real server: ${reason}.`)
    test.skip(`the contract is ${reason}`, () => {})
    return
  }
  const server: MeiliServer = { url, masterKey: process.env.MEILI_MASTER_KEY }
  let place: MeiliPlace
  let shelf: MeiliShelf
  beforeAll(async () => {
    place = await aPlace(server)
    shelf = meilisearchShelf(database.sql, place)
  })
  afterAll(() => removeIndexes(server, place))
  searchContract(`Meilisearch at ${url}`, () => shelf)
})
