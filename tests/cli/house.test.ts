import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organisationsSchema } from '#app/api/schemas.ts'
import { editionIds } from '#programs/catalogue/index.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { musubi, musubiHere } from './musubi.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await aDatabase()
  folder = await mkdtemp(join(tmpdir(), 'musubi-cli-'))
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** On a busy machine, too, a search finds all there is to find. */
const patient = { MUSUBI_SEARCH_MS: '20000' }
const environment = () => ({ DATABASE_URL: database.url, MUSUBI_DATA: folder, PORT: '0', ...patient })
const type = (...args: string[]) => musubiHere(args, { environment: environment() })

const header = 'name,kana,corporate_number,kind,prefecture,capability,source_url'
const good = [
  '株式会社萬屋精密,ヨロズヤセイミツ,7000012050002,company,広島県,微細な切削,https://example.jp/1',
  '一般社団法人海辺の会,,,industry-support,34,産学連携,https://example.jp/2',
  '渡邊電算株式会社,ワタナベデンサン,,it-vendor,山口県,受発注のシステム,https://example.jp/3',
]
const bad = ['名のない番号,,1234567890123,company,広島県,,', ',,,company,広島県,,https://example.jp/4']

describe('the terminal, on a database', () => {
  test('takes in a file, names each bad row, and the second time changes nothing', async () => {
    const path = join(folder, 'organisations.csv')
    await writeFile(path, [header, ...good, ...bad].join('\n'))

    const first = await type('import', 'organisations', path, '--json')
    expect(first.exit).toBe(2)
    expect(JSON.parse(first.out).counts).toMatchObject({ made: 3, bad: 2 })
    expect(first.err).toContain('5行目 corporate_number')
    expect(first.err).toContain('6行目 name')

    const again = await musubi(['import', 'organisations', path], { environment: environment() })
    expect(again.out).toContain('追加 0、更新 0、変更なし 3')
  })

  test('finds what was taken in, and says why', async () => {
    const { exit, out } = await type('search', '万屋', '(株)', '--json')
    expect(exit).toBe(0)
    const found = organisationsSchema.parse(JSON.parse(out))
    expect(found.organisations).toMatchObject([
      { name: '株式会社萬屋精密', corporateNumber: '7000012050002', kind: 'company', prefecture: '34' },
    ])
    expect(found.organisations[0]?.why[0]?.ja).toBe('名称に「萬屋」')
    expect(found.total).toEqual({ count: 1, exact: true })

    const places = await type('search', '', '--prefecture', '広島', '--json')
    expect(organisationsSchema.parse(JSON.parse(places.out)).total.count).toBe(2)
    const kinds = await type('search', 'わたなべ', '--kind', 'it-vendor,university')
    expect(kinds.out).toContain('渡邊電算株式会社')
    expect((await type('search', '無い会社')).out).toContain('見つかりませんでした')
  })

  test.each([
    [['search', 'x', '--kind', 'it-vender'], 'it-vendor'],
    [['search', 'x', '--prefecture', '99'], '99'],
    [['search', 'x', '--limit', '0'], '--limit'],
    [['search'], 'QUERY'],
    [['operator', 'add', 'nobody'], 'nobody'],
    [['import', 'organisations', 'nowhere.csv'], 'nowhere.csv'],
    [['import', 'organisation', 'x.csv'], 'import organisation'],
  ])('%j ends with 2 and a sentence', async (args, named) => {
    const typed = await type(...args)
    expect(typed).toMatchObject({ exit: 2, out: '' })
    expect(typed.err).toContain(named)
    expect(typed.err).not.toMatch(/\n\s+at /)
  })

  test('makes an operator, with a link that leads here', async () => {
    const { exit, out } = await type('operator', 'add', 'Unei@Example.jp')
    expect(exit).toBe(0)
    expect(out).toContain('unei@example.jp')
    expect(out).toMatch(/\/reset-password\/[\w-]{20,}/)
    const [account] = await database.sql`select operator from accounts where email = 'unei@example.jp'`
    expect(account?.operator).toBe(true)
  })

  test('the doctor sees an index that is not whole, and reindex mends it', async () => {
    for (const table of ['search_recent', 'search_settled'])
      await database.sql`delete from ${database.sql(table)} where key in (select key from ${database.sql(table)} where type = 'organisation' limit 1)`
    const ill = await type('doctor')
    expect(ill.exit).toBe(1)
    expect(ill.out).toContain('reindex')
    const mended = await type('reindex')
    expect(mended.out).toContain(`${3 + editionIds.length}件`)
    const well = await type('doctor', '--json')
    expect(well.exit).toBe(0)
    expect(JSON.parse(well.out).findings.filter((it: { state: string }) => it.state === 'wrong')).toEqual([])
  })

  test('the doctor names a port that is taken, mail that does not answer, and a setting that is wrong', async () => {
    const other = await listening()
    const { port } = other.address() as { port: number }
    const ill = await musubiHere(['doctor'], {
      environment: { ...environment(), PORT: String(port), SMTP_URL: 'smtp://127.0.0.1:9' },
    })
    other.close()
    expect(ill.exit).toBe(1)
    expect(ill.out).toContain(`${port} は別のプログラム`)
    expect(ill.out).toContain('× メール')

    const unset = await musubiHere(['doctor'], { environment: { ...environment(), PORT: 'abc' } })
    expect(unset.exit).toBe(1)
    expect(unset.out).toContain('× 設定  PORT')
  })

  test('a database that does not answer is one sentence and 4', async () => {
    const typed = await musubi(['search', 'x'], {
      environment: { ...environment(), DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/x' },
    })
    expect(typed).toMatchObject({ exit: 4, out: '' })
    expect(typed.err).toContain('127.0.0.1:1/x')
    expect(typed.err).not.toContain('secret')
    expect(typed.err).not.toMatch(/\n\s+at /)
  })
})

const listening = (): Promise<Server> =>
  new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => done(server))
  })
