import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, describe, expect, test } from 'vitest'
import { isAlive } from '#server/embedded/processes.ts'
import { listen } from '#server/listen.ts'
import { aDatabase } from '#tests/database.ts'
import { aMailSink } from '#tests/server/mail-sink.ts'
import { aDataFolder, type RunningServer, refuseToStart, startServer } from '#tests/server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function aFolder(): Promise<string> {
  const folder = await aDataFolder()
  closers.push(folder.remove)
  return folder.path
}

async function aServer(environment: Record<string, string | undefined>): Promise<RunningServer> {
  const server = await startServer(environment)
  closers.push(() => server.end())
  return server
}

async function aDatabaseOfItsOwn(): Promise<string> {
  const database = await aDatabase()
  closers.push(database.drop)
  return database.url
}

const postmasterOf = async (data: string): Promise<number> =>
  Number((await readFile(join(data, 'database', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])

/** Signs somebody up as the page's form does. */
const signUp = (server: RunningServer, email: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/sign-up`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ name: '結 花子', email, password: 'kumihimo-to-mizuhiki' }),
    redirect: 'manual',
  })

const isWell = async (server: RunningServer): Promise<boolean> =>
  (await fetch(`${server.url}/healthz`).catch(() => undefined))?.ok ?? false

describe('on an empty machine, without one setting', () => {
  test('the first page comes, step by step, on this machine alone; and Ctrl-C stops it all', async () => {
    const data = await aFolder()
    const server = await aServer({ MUSUBI_DATA: data, MUSUBI_DEMO: '0' })
    const page = await fetch(`${server.url}/`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('むすび')
    for (const step of ['データベースを作成しています', 'データベースを最新の形に', '起動しました'])
      expect(server.output()).toContain(step)

    const postmaster = await postmasterOf(data)
    expect(await server.end('SIGINT')).toEqual({ code: 0 })
    expect(await isAlive(postmaster, 'postgres')).toBe(false)
  })
})

describe('what people were told is kept', () => {
  test('when server and Postgres are killed, alone or together, and nobody lends a hand', async () => {
    const data = await aFolder()
    const settings = { MUSUBI_DATA: data, MUSUBI_DEMO: '0' }
    const first = await aServer(settings)
    expect((await signUp(first, 'hanako@example.jp')).status).toBe(200)
    await first.end('SIGKILL')

    const second = await aServer(settings) // finds Postgres still running
    expect((await signUp(second, 'taro@example.jp')).status).toBe(200)
    process.kill(await postmasterOf(data), 'SIGKILL')
    await expect.poll(() => isWell(second), { timeout: 60_000 }).toBe(true)
    await expect.poll(async () => (await signUp(second, 'jiro@example.jp')).status, { timeout: 60_000 }).toBe(200)

    process.kill(await postmasterOf(data), 'SIGKILL')
    await second.end('SIGKILL')
    const third = await aServer({ ...settings, MUSUBI_DEMO: '0' })
    const outbox = await (await fetch(`${third.url}/outbox`)).text()
    for (const email of ['hanako', 'taro', 'jiro']) expect(outbox).toContain(`${email}@example.jp`)
  })
})

describe('a start that cannot be ends with code 1 and one sentence', () => {
  test.each([
    ['PORT', { PORT: 'eighty' }, 'PORT は 0 から 65535'],
    [
      'PUBLIC_URL without SMTP_URL',
      { PUBLIC_URL: 'https://musubi.example.jp', MUSUBI_EMBEDDED: '1' },
      'SMTP_URL も設定',
    ],
    ['a DATABASE_URL where nobody answers', { DATABASE_URL: 'postgres://127.0.0.1:1/musubi' }, '接続できません'],
    ['a MUSUBI_DATA that is no folder', { MUSUBI_DATA: '/dev/null' }, '/dev/null に書き込めません'],
  ])('%s', async (_what, environment, sentence) => {
    const { code, output } = await refuseToStart(environment)
    expect(code).toBe(1)
    expect(output).toContain(sentence)
    expect(output).not.toContain('    at ') // no trace of where in the code
  })

  test('a PORT that is taken', async () => {
    const other = await listen('127.0.0.1', 0, () => {})
    closers.push(other.close)
    const { code, output } = await refuseToStart({ PORT: String(other.port), MUSUBI_DATA: await aFolder() })
    expect(code).toBe(1)
    expect(output).toContain(`ポート ${other.port} は別のプログラムが使っています`)
  })
})

/** Of those that the system hands to nobody by itself, so that it stays free until it is asked for by its number. */
async function aFreePort(from = 20_000 + (process.pid % 10_000)): Promise<number> {
  const tried = await listen('127.0.0.1', from, () => {}).catch(() => undefined)
  if (!tried) return aFreePort(from + 1)
  await tried.close()
  return from
}

test('PORT is the port it listens on', async () => {
  const port = await aFreePort()
  const server = await aServer({ PORT: String(port), DATABASE_URL: await aDatabaseOfItsOwn(), MUSUBI_DEMO: '0' })
  expect(server.url).toBe(`http://localhost:${port}`)
  expect(await isWell(server)).toBe(true)
})

test('DATABASE_URL is where everything goes, and is left running', async () => {
  const url = await aDatabaseOfItsOwn()
  const server = await aServer({ DATABASE_URL: url, MUSUBI_DEMO: '0' })
  await signUp(server, 'hanako@example.jp')
  await server.end()

  const sql = postgres(url, { max: 1 })
  closers.push(() => sql.end())
  expect(await sql`select email from accounts`).toEqual([{ email: 'hanako@example.jp' }])
})

describe('published under PUBLIC_URL', () => {
  const publish = async () => {
    const mail = await aMailSink()
    closers.push(mail.close)
    const url = await aDatabaseOfItsOwn()
    const server = await aServer({
      DATABASE_URL: url,
      PUBLIC_URL: 'https://musubi.example.jp',
      SMTP_URL: mail.url,
    })
    return { server, mail, url }
  }

  test('links in mail lead to PUBLIC_URL, whatever name the request bore', async () => {
    const { server, mail } = await publish()
    const forged = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', Origin: 'https://musubi.example.jp' }
    expect((await signUp(server, 'hanako@example.jp', forged)).status).toBe(200)

    await expect.poll(() => mail.letters.length, { timeout: 20_000 }).toBe(1)
    const [letter] = mail.letters
    expect(letter?.to).toEqual(['hanako@example.jp'])
    expect(letter?.text).toContain('https://musubi.example.jp/verify-email/')
    expect(letter?.text).not.toContain('evil.example')
  })

  test('there is no outbox page, and no demo account', async () => {
    const { server, url } = await publish()
    expect((await fetch(`${server.url}/outbox`)).status).toBe(404)
    const sql = postgres(url, { max: 1 })
    closers.push(() => sql.end())
    expect(await sql`select 1 from accounts`).toEqual([])
  })

  test('a database filled with the demo is refused, and the demo itself fills a new one at the first start', async () => {
    const url = await aDatabaseOfItsOwn()
    const server = await aServer({ DATABASE_URL: url })
    expect(await (await fetch(`${server.url}/sign-in`)).text()).toContain('demo-organiser@example.jp')
    await server.end()

    const published = { PUBLIC_URL: 'https://musubi.example.jp', SMTP_URL: 'smtp://127.0.0.1:1' }
    const { code, output } = await refuseToStart({ DATABASE_URL: url, ...published })
    expect(code).toBe(1)
    expect(output).toContain('デモデータが入っているため')
  })

  test('the session cookie travels over https alone', async () => {
    const { server } = await publish()
    await signUp(server, 'hanako@example.jp')
    const signedIn = await fetch(`${server.url}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ email: 'hanako@example.jp', password: 'kumihimo-to-mizuhiki' }),
      redirect: 'manual',
    })
    expect(signedIn.headers.get('set-cookie')).toMatch(
      /musubi_session=[^;]+;.*HttpOnly.*Secure|musubi_session=[^;]+;.*Secure.*HttpOnly/,
    )
  })
})
