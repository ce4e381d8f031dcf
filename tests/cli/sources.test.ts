import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { fetchFound, fetchLimits } from '../../cli/sources-fetch.ts'
import { musubiHere } from './musubi.ts'

/** A page of guidelines whose text the test changes, and the ways in which an address can fail. */
let text = '公募要領 第1版'
let server: Server
let base: string
let database: TestDatabase
let folder: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    const hops = Number(/^\/hops\/(\d+)$/.exec(path)?.[1] ?? 0)
    if (path === '/page' || path === '/hops/0') return response.end(text)
    if (hops > 0) return response.writeHead(302, { location: `/hops/${hops - 1}` }).end()
    if (path === '/away') return response.writeHead(301, { location: 'ftp://example.jp/x.pdf' }).end()
    if (path === '/odd') return response.writeHead(301, { location: 'http://[' }).end()
    if (path === '/large') return response.end(Buffer.alloc(5_000))
    if (path === '/broken')
      return response.writeHead(200, { 'content-length': '100' }).write('半', () => response.destroy())
    // Never answers.
    if (path === '/slow') return
    response.writeHead(404).end('ありません')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  database = await aDatabase()
  folder = await mkdtemp(join(tmpdir(), 'musubi-sources-'))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const type = (...args: string[]) =>
  musubiHere(args, { environment: { DATABASE_URL: database.url, MUSUBI_DATA: folder, PORT: '0' } })
const sha256 = (of: string) => createHash('sha256').update(of).digest('hex')
const small = { ...fetchLimits, bytes: 1_000, redirects: 3 }

describe('what an address answers', () => {
  test('is named by the SHA-256 of its bytes, some redirects on', async () => {
    const found = { hash: sha256(text), bytes: Buffer.byteLength(text) }
    expect(await fetchFound(`${base}/page`)).toEqual(found)
    expect(await fetchFound(`${base}/hops/3`, small)).toEqual(found)
  })

  test.each<[path: string, unreachable: string, patience?: number]>([
    ['/nowhere', 'http-404'],
    ['/hops/4', 'too-many-redirects'],
    ['/away', 'not-http'],
    ['/odd', 'not-http'],
    ['/large', 'too-large'],
    ['/slow', 'timeout', 300],
    ['/broken', 'no-connection'],
  ])('%s: %s, and nothing is known of it', async (path, unreachable, milliseconds = small.milliseconds) => {
    expect(await fetchFound(`${base}${path}`, { ...small, milliseconds })).toEqual({ unreachable })
  })

  test.each(['http://127.0.0.1:1/', 'http://127.0.0.1:2/'])('nobody listens at %s', async (address) => {
    expect(await fetchFound(address)).toEqual({ unreachable: 'no-connection' })
  })
})

const edition = 'kyoso-it-r3'
const source = 'https://www.it-renkei.jp/faq/'

describe('an operator checks a source', () => {
  test('records it first, is told that it changed, reads it, and the mark falls', async () => {
    const check = (...more: string[]) => type('sources', 'check', edition, '--from', `${base}/page`, ...more)
    const unseen = await check()
    expect(unseen.exit).toBe(3)
    expect(unseen.out).toContain('--record')
    expect(await check('--record')).toMatchObject({ exit: 0, out: expect.stringContaining('記録しました') })
    expect(await check()).toMatchObject({ exit: 0, out: expect.stringContaining('変更なし') })

    const before = sha256(text)
    text = '公募要領 第2版'
    const changed = await check('--json')
    expect(changed.exit).toBe(1)
    expect(JSON.parse(changed.out).sources).toMatchObject([
      { source, kind: 'page', outcome: 'changed', editions: [edition], hash: before, found: sha256(text) },
    ])
    const listed = await type('sources', 'list', edition)
    expect(listed.out).toContain('気付いた変更')

    expect(await type('sources', 'read', source)).toMatchObject({ exit: 2, err: expect.stringContaining('--by') })
    const read = await type('sources', 'read', source, '--by', '結 花子', '--note', '日程だけ')
    expect(read).toMatchObject({ exit: 0, out: expect.stringContaining('結 花子さんが確認：日程だけ') })
    expect((await type('sources', 'read', source, '--by', '結 花子')).exit).toBe(1)
    expect((await check()).exit).toBe(0)
  })

  test('compares a file that was downloaded, a document we hold among them', async () => {
    const path = join(folder, 'guidelines.pdf')
    await writeFile(path, '公募要領 第2版')
    expect((await type('sources', 'check', '--source', source, '--file', path)).exit).toBe(0)
    await writeFile(path, '公募要領 第3版')
    expect((await type('sources', 'check', '--source', source, '--file', path)).exit).toBe(1)
    await type('sources', 'read', source, '--by', '結 花子')

    const document = '004_3718bcd4a02e3a08.txt'
    const held = (...more: string[]) => type('sources', 'check', '--source', document, ...more)
    expect(await held()).toMatchObject({ exit: 0, out: expect.stringContaining('収録した文書') })
    expect((await held('--file', `programs/sources/${document}`)).exit).toBe(0)
    expect(await held('--file', path)).toMatchObject({ exit: 1, out: expect.stringContaining('chiiki-dx-r4-a') })
    await writeFile(path, Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe]))
    expect(await held('--file', path)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('テキスト') })
  })

  test('is told why nothing came, and nothing is marked by it', async () => {
    const gone = await type('sources', 'check', edition, '--from', `${base}/nowhere`)
    expect(gone).toMatchObject({ exit: 3, out: expect.stringContaining('HTTP 404') })
  })

  test.each([
    [['sources', 'check'], '--all'],
    [['sources', 'check', '--all', '--source', source], '--all'],
    [['sources', 'check', 'kyoso-it-r33'], 'kyoso-it-r3'],
    [['sources', 'check', '--source', 'https://example.jp/'], 'sources list'],
    [['sources', 'check', 'sapoin-r2', '--file', 'x.pdf'], '--source'],
    [['sources', 'check', edition, '--file', 'nowhere.pdf'], 'nowhere.pdf'],
    [['sources', 'check', edition, '--from', 'x'], '--from'],
    [['sources', 'check', edition, '--from', 'http://x', '--file', 'x'], '--from'],
    [['sources', 'read', 'https://example.jp/', '--by', 'x'], 'https://example.jp/'],
    [['sources'], 'sources'],
  ])('%j ends with 2 and a sentence', async (args, named) => {
    const typed = await type(...args)
    expect(typed).toMatchObject({ exit: 2, out: '' })
    expect(typed.err).toContain(named)
    expect(typed.err).not.toMatch(/\n\s+at /)
  })
})
