import { afterAll, expect, test } from 'vitest'
import { handleOf, inTransaction } from '#db/connect.ts'
import { makeLimits } from '#db/limits.ts'
import { makeStores } from '#db/stores.ts'
import { theEdition } from '#tests/builders/programs.ts'
import { aDatabase } from '#tests/database.ts'
import { limitSizes } from '#use-cases/limits.ts'
import { limitNames } from '#use-cases/services.ts'
import type { NewOrganisation, OrganisationContent } from '#use-cases/stores/organisations.ts'
import type { SourceState } from '#use-cases/stores/sources.ts'

const database = await aDatabase()
const stores = makeStores(handleOf(database.sql))
afterAll(database.drop)

const someone = async (email: string) => {
  const account = await stores.accounts.create({ email, name: '結', passwordHash: 'none' })
  if (!account) throw new Error(`${email} is taken.`)
  return account
}

const entry = (it: Partial<NewOrganisation>): NewOrganisation => ({
  corporateNumber: null,
  name: '株式会社見本',
  kana: null,
  facts: {},
  evidence: {},
  capability: '',
  municipalityName: null,
  industryName: null,
  domain: null,
  source: null,
  sourceUrl: null,
  demo: false,
  ...it,
})

const made = async (it: Partial<NewOrganisation> = {}) => {
  const organisation = await stores.organisations.create(entry(it))
  if (!organisation) throw new Error('It was there already.')
  return organisation
}

test('one address has one account, however it is written', async () => {
  const account = await someone('Yui@Example.jp')
  expect(account.email).toBe('yui@example.jp')
  expect(await stores.accounts.create({ email: 'YUI@example.JP', name: '別人', passwordHash: 'none' })).toBeNull()
  expect((await stores.accounts.findByEmail('YUI@EXAMPLE.JP'))?.id).toBe(account.id)
})

test('what is set on an account is read back', async () => {
  const { id } = await someone('set@example.jp')
  const at = new Date('2026-04-01T09:00:00+09:00')
  await stores.accounts.markVerified(id, at)
  await stores.accounts.setPassword(id, 'other')
  await stores.accounts.setOperator(id, true)
  expect(await stores.accounts.find(id)).toMatchObject({ verifiedAt: at, passwordHash: 'other', operator: true })
})

test('the secret of a link is good once, for its purpose and until its time', async () => {
  const { id } = await someone('token@example.jp')
  const [now, later] = [new Date('2026-04-01T00:00:00Z'), new Date('2026-04-01T01:00:00Z')]
  const token = { purpose: 'reset-password', accountId: id, subject: null, address: 'token@example.jp' } as const
  for (const hash of ['one', 'two']) await stores.tokens.create({ ...token, hash, expiresAt: later })

  expect(await stores.tokens.use('one', 'verify-email', now)).toBeNull()
  expect(await stores.tokens.use('one', 'reset-password', later)).toBeNull()
  expect(await stores.tokens.peek('one', 'reset-password', now)).toEqual(token)
  const both = await Promise.all([1, 2].map(() => stores.tokens.use('one', 'reset-password', now)))
  expect(both.filter((it) => it !== null)).toEqual([token])
  expect(await stores.tokens.peek('one', 'reset-password', now)).toBeNull()
  expect(await stores.tokens.use('two', 'reset-password', now)).toEqual(token)
})

test('an entry comes back as it was written, nested facts and all', async () => {
  const written = entry({
    corporateNumber: '1240001026011',
    kana: 'ミホン',
    facts: {
      kind: ['it-vendor', 'tech-venture'],
      owners: [{ name: '親会社', size: 'large', share: [1, 3] }],
      monthlySales: { '2019-10': 0 },
      designations: [],
      inJapan: false,
    },
    evidence: { kind: 'guessed' },
    municipalityName: '福山市',
    industryName: '製造業',
    domain: 'mihon.example.jp',
    source: '出典',
    sourceUrl: 'https://example.jp/',
  })
  const { id } = await made(written)
  expect(await stores.organisations.find(id)).toEqual({
    ...written,
    id,
    hidden: false,
    mergedInto: null,
    register: null,
    version: 1,
    claimed: false,
  })
})

test('a corporate number or import key that is taken makes no second entry, and leaves the others of the batch', async () => {
  await made({ corporateNumber: '8000012010038', importKey: 'key' })
  expect(await stores.organisations.create(entry({ corporateNumber: '8000012010038' }))).toBeNull()
  const batch = [entry({ importKey: 'key' }), entry({ importKey: 'other key' }), entry({})]
  expect(await stores.organisations.createMany(batch)).toHaveLength(2)
})

test('entries are found together, in the order asked for', async () => {
  const [one, two] = [await made(), await made()]
  const found = await stores.organisations.findMany([two.id, crypto.randomUUID(), one.id])
  expect(found.map(({ id }) => id)).toEqual([two.id, one.id])
})

test('a save over a newer version is kept beside it', async () => {
  const before = await made()
  const save = (capability: string) =>
    stores.organisations.save(before.id, before.version, { ...(before as OrganisationContent), capability }, null)
  expect(await save('先')).toMatchObject({ ok: true, organisation: { version: 2, capability: '先' } })
  expect(await save('後')).toMatchObject({ ok: false, current: { version: 2, capability: '先' } })

  const history = await stores.organisations.history(before.id)
  expect(history.map(({ version, applied, content }) => [version, applied, content.capability])).toEqual([
    [1, true, ''],
    [2, true, '先'],
    [2, false, '後'],
  ])
})

test('a person’s organisations come in one order on every database, open claims last and never twice', async () => {
  const { id } = await someone('people@example.jp')
  const names = ['い団体', 'ア団体', 'B団体', 'a団体']
  const all = []
  for (const name of names) all.push(await made({ name }))
  for (const it of all.slice(0, 3)) await stores.organisations.addPerson(it.id, id, 'viewer')
  for (const it of all.slice(2)) await stores.claims.open({ organisationId: it.id, accountId: id, note: '' })

  const mine = await stores.organisations.of(id)
  expect(mine.map(({ name, role }) => `${name} ${role}`)).toEqual([
    'B団体 viewer',
    'い団体 viewer',
    'ア団体 viewer',
    'a団体 claimant',
  ])
})

test('mail goes to those who own or edit an entry and whose address is theirs', async () => {
  const it = await made()
  for (const role of ['owner', 'editor', 'viewer'] as const) {
    const account = await someone(`${role}@example.jp`)
    if (role !== 'editor') await stores.accounts.markVerified(account.id, new Date())
    await stores.organisations.addPerson(it.id, account.id, role)
  }
  expect(await stores.organisations.addressesOf(it.id)).toEqual(['owner@example.jp'])
})

test('a claim is open once per person and decided once', async () => {
  const { id } = await someone('claim@example.jp')
  const it = await made()
  const open = () => stores.claims.open({ organisationId: it.id, accountId: id, note: '代表です' })
  const [first, second] = await Promise.all([open(), open()])
  expect(second.id).toBe(first.id)

  const decide = () => stores.claims.decide(first.id, { state: 'refused', how: 'operator', by: null, at: new Date() })
  expect(await Promise.all([decide(), decide()]).then((them) => them.sort())).toEqual([false, true])
  expect(await stores.claims.isOpen(id, it.id)).toBe(false)
  expect((await open()).id).not.toBe(first.id)
})

test('what a transaction wrote is gone when its work throws', async () => {
  const work = inTransaction(database.sql, async (handle) => {
    await makeStores(handle).installation.setOnce('undone', 1)
    throw new Error('undo')
  })
  await expect(work).rejects.toThrow('undo')
  expect(await stores.installation.get('undone')).toBeNull()
})

test('what an installation has been through once is noted once', async () => {
  expect(await stores.installation.setOnce('once', { a: [1] })).toBe(true)
  expect(await stores.installation.setOnce('once', { a: [2] })).toBe(false)
  expect(await stores.installation.get('once')).toEqual({ a: [1] })
})

test.each(limitNames)(
  '%s: as many as the limit says, then none until its time is over; others are not concerned',
  async (name) => {
    const limits = makeLimits(handleOf(database.sql).db, { ...limitSizes, [name]: { points: 2, seconds: 60 } })
    const taken = []
    for (let i = 0; i < 3; i++) taken.push(await limits.take(name, 'one'))
    expect(taken.map(({ ok }) => ok)).toEqual([true, true, false])
    expect(taken[2]).toEqual({ ok: false, retryAfterSeconds: expect.any(Number) })
    expect(await limits.take(name, 'other')).toEqual({ ok: true })
  },
)

test('nodes count together', async () => {
  const sizes = { ...limitSizes, mail: { points: 10, seconds: 60 } }
  const nodes = [1, 2].map(() => makeLimits(handleOf(database.sql).db, sizes))
  const taken = await Promise.all(
    nodes.flatMap((node) => Array.from({ length: 8 }, () => node.take('mail', 'together'))),
  )
  expect(taken.filter(({ ok }) => ok)).toHaveLength(10)
})

test('an edition is kept once, by its version, and comes back as it was, in its order', async () => {
  const edition = await theEdition('sapoin-r3-budget')
  expect(await stores.editions.find(edition.version)).toBeNull()
  await Promise.all([stores.editions.keep(edition), stores.editions.keep(edition)])
  const { version: _, ...content } = edition
  const { version, ...kept } = (await stores.editions.find(edition.version)) ?? {}
  expect(version).toBe(edition.version)
  expect(JSON.stringify(kept)).toBe(JSON.stringify(content))
  expect(await stores.editions.notKept()).toEqual([])
})

test('what is known of a source is written over what was known, and comes back whole', async () => {
  const [at, source] = [new Date('2026-11-21T00:00:00Z'), 'https://example.jp/koubo.pdf']
  const first: SourceState = {
    source,
    known: null,
    recordedAt: null,
    checkedAt: at,
    unreachable: 'http-404',
    changed: null,
    read: null,
  }
  const whole: SourceState = {
    source,
    known: { hash: 'a', bytes: 0 },
    recordedAt: at,
    checkedAt: at,
    unreachable: null,
    changed: { hash: 'b', bytes: 2, since: at },
    read: { at, by: '結 花子', note: '' },
  }
  for (const state of [first, whole, first]) {
    await stores.sources.save(state)
    expect(await stores.sources.find(source)).toEqual(state)
  }
  expect(await stores.sources.all()).toEqual([first])
  expect(await stores.sources.hold('https://example.jp/')).toBeNull()
})
