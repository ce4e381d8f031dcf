import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { musubi, musubiHere } from './musubi.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await aDatabase()
  folder = await mkdtemp(join(tmpdir(), 'musubi-nta-'))
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const environment = () => ({ DATABASE_URL: database.url, MUSUBI_DATA: folder, PORT: '0' })
const type = (...args: string[]) => musubiHere(args, { environment: environment() })

test('takes in a real day of the register in Shift_JIS, with progress; the second time changes nothing', async () => {
  const path = 'tests/imports/data/houjin-bangou-diff-20260731.csv'
  const first = await type('import', 'nta', path, '--add', '--json')
  expect(first.exit).toBe(0)
  expect(first.err).toContain('2069 / 2069 行')
  const { counts } = JSON.parse(first.out)
  expect(counts).toMatchObject({ rows: 2069, made: 1557, bad: 0 })

  const again = await musubi(['import', 'nta', path, '--add'], { environment: environment() })
  expect(again.out).toContain('追加 0、更新 0')
  expect(again.out).toContain(`掲載のない法人 ${counts.notOurs}、`)
})

test('what is not a file of the register is said, and nothing comes in', async () => {
  const other = join(folder, 'other.csv')
  await writeFile(other, '名称,番号\n株式会社見本,1\n')
  const typed = await type('import', 'nta', other)
  expect(typed.exit).toBe(2)
  expect(typed.err).toContain('30列を期待しましたが、2列でした')

  const noise = join(folder, 'noise.csv')
  await writeFile(noise, Buffer.from([0x82, 0xff, 0xff, 0x0a]))
  expect((await type('import', 'nta', noise)).err).toContain('Shift_JIS')
})
