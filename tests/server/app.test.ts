import express from 'express'
import { afterAll, describe, expect, test } from 'vitest'
import { makeApp } from '#server/http/app.ts'
import { listen } from '#server/listen.ts'
import { makeLog } from '#server/log.ts'
import type { Settings } from '#server/settings.ts'

type Seen = { host: string; protocol: string; address: string; headers: Record<string, string>; nonce: string }

const closers: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closers.map((close) => close())))

/** A server whose every page says how it understood the request. */
async function aDoor(settings: Partial<Settings> = {}, health = async () => true) {
  const lines: Record<string, unknown>[] = []
  const pages = express.Router()
  pages.get('/broken', () => {
    throw new Error('the cause')
  })
  pages.use((req, res) =>
    res.json({
      host: req.headers.host,
      protocol: req.protocol,
      address: req.ip,
      headers: req.headers,
      nonce: res.locals.nonce,
    }),
  )
  const app = makeApp({
    settings: { publicUrl: undefined, trustProxy: undefined, ...settings },
    log: makeLog(true, { write: (line: string) => lines.push(JSON.parse(line)) }),
    assets: express.Router(),
    pages,
    health,
  })
  const { port, close } = await listen('127.0.0.1', 0, app)
  closers.push(close)
  const ask = (path = '/', init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init)
  return {
    ask,
    lines,
    see: async (headers: Record<string, string>) => (await (await ask('/', { headers })).json()) as Seen,
  }
}

describe('headers that a proxy would write', () => {
  const forged = {
    'X-Forwarded-For': '203.0.113.9',
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https',
    Forwarded: 'host=evil.example',
  }

  test('are not believed from a visitor', async () => {
    const seen = await (await aDoor()).see(forged)
    expect(seen).toMatchObject({ protocol: 'http', address: '127.0.0.1' })
    expect(Object.keys(seen.headers).filter((name) => name.includes('forwarded'))).toEqual([])
  })

  test('are believed from TRUST_PROXY as to who asks, and never as to our name', async () => {
    const door = await aDoor({ publicUrl: 'https://musubi.example.jp', trustProxy: ['127.0.0.1'] })
    const seen = await door.see(forged)
    expect(seen).toMatchObject({ host: 'musubi.example.jp', protocol: 'https', address: '203.0.113.9' })
    expect(seen.headers['x-forwarded-host']).toBeUndefined()
  })

  test('are not believed from an address that is not TRUST_PROXY', async () => {
    const door = await aDoor({ publicUrl: 'https://musubi.example.jp', trustProxy: ['192.0.2.7'] })
    expect((await door.see(forged)).address).toBe('127.0.0.1')
  })
})

test('a form of another site is answered 403, in words, before any page', async () => {
  const { ask } = await aDoor()
  const answer = await ask('/sign-in', { method: 'POST', headers: { Origin: 'https://evil.example' } })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('別のサイトから送られた')
})

test('scripts need the nonce of this very answer', async () => {
  const { ask } = await aDoor()
  const answers = await Promise.all([ask(), ask()])
  const nonces = await Promise.all(answers.map(async (it) => ((await it.json()) as Seen).nonce))
  expect(nonces[0]).not.toBe(nonces[1])
  for (const [index, answer] of answers.entries()) {
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`script-src 'self' 'nonce-${nonces[index]}'`)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  }
})

test('browsers are told to stay on https only where they came by https', async () => {
  const [open, published] = [await aDoor(), await aDoor({ publicUrl: 'https://musubi.example.jp' })]
  expect((await open.ask()).headers.get('strict-transport-security')).toBeNull()
  expect((await published.ask()).headers.get('strict-transport-security')).not.toBeNull()
})

test('/healthz says whether the database answers', async () => {
  expect((await (await aDoor()).ask('/healthz')).status).toBe(200)
  const ill = await aDoor({}, async () => Promise.reject(new Error('gone')))
  expect((await ill.ask('/healthz')).status).toBe(503)
})

test('what breaks is logged with the number the person is shown, and shows nothing of its cause', async () => {
  const { ask, lines } = await aDoor()
  const answer = await ask('/broken')
  expect(answer.status).toBe(500)
  const shown = await answer.text()
  const id = answer.headers.get('x-request-id')
  expect(shown).toContain(id)
  expect(shown).not.toContain('the cause')
  expect(lines.find((it) => it.id === id && String(it.error).includes('the cause'))).toBeDefined()
})

test('an address that does not decode is the visitor’s mistake, not ours', async () => {
  expect((await (await aDoor()).ask('/%E0%A4%A')).status).toBeLessThan(500)
})

test('the log holds no secret of a link, whether the page answers or breaks', async () => {
  const { ask, lines } = await aDoor()
  const secret = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE'
  await (await ask(`/reset-password/${secret}?also=${secret}`)).text()
  await expect.poll(() => lines.length).toBeGreaterThan(0)
  expect(JSON.stringify(lines)).not.toContain(secret)
  expect(lines[0]?.path).toBe('/reset-password/…')
})

test('a query that breaks is logged without the values it was run with', async () => {
  const query = 'Failed query: select * from sessions where id = $1'
  const error = Object.assign(new Error(`${query}\nparams: SECRET,a letter\nof two lines`), {
    cause: new Error('connection refused'),
  })
  const lines: string[] = []
  makeLog(true, { write: (line) => lines.push(line) }).error({ error }, 'a request broke')
  expect(lines.join()).toContain('Failed query')
  expect(lines.join()).toContain('connection refused')
  expect(lines.join()).toContain('app.test.ts') // where in the code
  expect(lines.join()).not.toMatch(/SECRET|two lines/)
})
