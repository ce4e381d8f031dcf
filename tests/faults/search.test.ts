import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { aDatabase } from '#tests/database.ts'
import { seed } from '#tests/random.ts'
import { searchTrial } from './search/search.ts'

const database = await aDatabase()
afterAll(database.drop)

test(`killed five times, seed ${seed}: both indexes equal the table`, async () => {
  const folder = await mkdtemp(join(inject('testRun').folder, 'faults-'))
  const { wrong, counts } = await searchTrial({ url: database.url, folder, kills: 5, commands: 0, seed, say: () => {} })
  expect(wrong).toEqual([])
  expect(counts).toMatchObject({ kills: 5 })
}, 180_000)
