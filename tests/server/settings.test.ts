import { describe, expect, test } from 'vitest'
import { type ParsedSettings, parseSettings } from '#server/settings.ts'

const published = { PUBLIC_URL: 'https://musubi.example.jp', SMTP_URL: 'smtps://mail.example.jp', MUSUBI_EMBEDDED: '1' }

const settingsOf = (parsed: ParsedSettings) => (parsed.ok ? parsed.settings : expect.unreachable(parsed.words.ja))
const wordsOf = (parsed: ParsedSettings) => (parsed.ok ? expect.unreachable('was accepted') : parsed.words)

describe('someone who sets nothing', () => {
  const settings = settingsOf(parseSettings({}))

  test('gets port 3000, the embedded database beside the checkout, demo data and no mail server', () => {
    expect(settings).toMatchObject({ port: 3000, demo: true })
    expect(settings).toMatchObject({
      publicUrl: undefined,
      databaseUrl: undefined,
      smtpUrl: undefined,
      trustProxy: undefined,
    })
    expect(settings.data).toMatch(/[\\/]\.musubi$/)
  })

  test('gets the same with settings left empty', () => {
    const empty = { PORT: '', PUBLIC_URL: '', SMTP_URL: ' ', DATABASE_URL: '', MUSUBI_DATA: '' }
    expect(settingsOf(parseSettings(empty))).toEqual(settings)
  })
})

test.each([
  [{ PORT: '8080' }, { port: 8080 }],
  [{ MUSUBI_DATA: '/srv/musubi' }, { data: '/srv/musubi' }],
  [{ DATABASE_URL: 'postgres://a:b@db/musubi' }, { databaseUrl: 'postgres://a:b@db/musubi' }],
  [{ SMTP_URL: 'smtp://localhost:2525' }, { smtpUrl: 'smtp://localhost:2525' }],
  [{ MUSUBI_DEMO: '0' }, { demo: false }],
  [{}, { searchWithin: 300 }],
  [{ MUSUBI_SEARCH_MS: '2000' }, { searchWithin: 2000 }],
  [{ MEILI_URL: 'http://localhost:7700' }, { meili: { url: 'http://localhost:7700', index: 'musubi' } }],
  [
    { MEILI_URL: 'https://search.example.jp', MEILI_SEARCH_KEY: 'a', MEILI_WRITE_KEY: 'b', MEILI_INDEX: 'team' },
    { meili: { searchKey: 'a', writeKey: 'b', index: 'team' } },
  ],
  [{ TRUST_PROXY: '1' }, { trustProxy: 1 }],
  [{ TRUST_PROXY: '10.0.0.0/8, 192.0.2.7,::1' }, { trustProxy: ['10.0.0.0/8', '192.0.2.7', '::1'] }],
  [published, { publicUrl: 'https://musubi.example.jp', demo: false, mailFrom: 'むすび <musubi@musubi.example.jp>' }],
  [{ ...published, PUBLIC_URL: 'https://musubi.example.jp/' }, { publicUrl: 'https://musubi.example.jp' }],
  [{ ...published, PUBLIC_URL: 'http://localhost:8080' }, { publicUrl: 'http://localhost:8080' }],
])('%o is understood', (environment, expected) => {
  expect(settingsOf(parseSettings(environment))).toMatchObject(expected)
})

test('--no-demo on the command line leaves the demo data out', () => {
  expect(settingsOf(parseSettings({}, ['--no-demo'])).demo).toBe(false)
})

describe('a setting that cannot be is refused in one sentence that names it', () => {
  test.each([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PUBLIC_URL', { ...published, PUBLIC_URL: 'musubi.example.jp' }],
    ['PUBLIC_URL', { ...published, PUBLIC_URL: 'http://musubi.example.jp' }],
    ['PUBLIC_URL', { ...published, PUBLIC_URL: 'https://example.jp/musubi' }],
    ['SMTP_URL', { ...published, SMTP_URL: 'https://mail.example.jp' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/musubi' }],
    ['MUSUBI_DEMO', { MUSUBI_DEMO: 'yes' }],
    ['MUSUBI_EMBEDDED', { MUSUBI_EMBEDDED: 'true' }],
    ['MUSUBI_SEARCH_MS', { MUSUBI_SEARCH_MS: '0.3' }],
    ['MUSUBI_SEARCH_MS', { MUSUBI_SEARCH_MS: '099' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
    ['TRUST_PROXY', { TRUST_PROXY: '10.0.0.0/33' }],
    ['TRUST_PROXY', { TRUST_PROXY: '0' }],
    ['MEILI_URL', { MEILI_URL: 'localhost:7700' }],
    ['MEILI_INDEX', { MEILI_URL: 'http://localhost:7700', MEILI_INDEX: '会社' }],
    ['MEILI_MASTER_KEY', { MEILI_URL: 'http://localhost:7700', MEILI_MASTER_KEY: 'hush' }],
    ['MEILI_WRITE_KEY', { MEILI_URL: 'http://localhost:7700', MEILI_SEARCH_KEY: 'a' }],
    ['MEILI_URL', { MEILI_SEARCH_KEY: 'a', MEILI_WRITE_KEY: 'b' }],
    ['SMTP_URL', { ...published, SMTP_URL: undefined }],
    ['DATABASE_URL', { ...published, MUSUBI_EMBEDDED: undefined }],
    ['DATABASE_URL', { ...published, DATABASE_URL: 'postgres://db/musubi' }],
    ['DATABASE_URL', { MUSUBI_EMBEDDED: '0' }],
    ['MUSUBI_DEMO', { ...published, MUSUBI_DEMO: '1' }],
  ])('%s: %o', (name, environment) => {
    const { ja, en } = wordsOf(parseSettings(environment))
    expect(ja).toContain(name)
    expect(en).toContain(name)
    for (const sentence of [ja, en]) expect(sentence).not.toContain('\n')
  })

  test('a password in an address is never shown', () => {
    for (const environment of [
      { DATABASE_URL: 'mysql://me:hush@db' },
      { SMTP_URL: 'https://me:hush@mail' },
      { MEILI_MASTER_KEY: 'hush' },
    ])
      expect(JSON.stringify(wordsOf(parseSettings(environment)))).not.toContain('hush')
  })
})
