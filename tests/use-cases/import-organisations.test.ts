import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { organisationKeys } from '#search/key.ts'
import { aHouse, aPerson, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { type ImportCounts, importOrganisations } from '#use-cases/imports/import-organisations.ts'
import type { Organisation } from '#use-cases/stores/organisations.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const header = 'name,corporate_number,kind,guessed,prefecture,capability,source_url'
const take = async (...rows: string[]) =>
  valueIn(await importOrganisations(services, theHouse, { text: [header, ...rows].join('\n') }))

const rowOf = (it: Organisation, kind: string, guessed: boolean, capability: string) =>
  `${it.name},${it.corporateNumber},${kind},${guessed},広島県,${capability},https://example.jp/`

test('the thousand organisations come in once, with progress; a second time nothing changes', async () => {
  const text = await readFile('db/demo/organisations.csv', 'utf8')
  const steps: [ImportCounts, number][] = []
  const first = valueIn(
    await importOrganisations(services, theHouse, { text, progress: (counts, of) => steps.push([counts, of]) }),
  )
  expect(first).toEqual({ counts: { rows: 1000, made: 1000, changed: 0, same: 0, kept: 0, bad: 0 }, findings: [] })
  expect(steps.map(([{ rows }, of]) => [rows, of])).toEqual([250, 500, 750, 1000].map((rows) => [rows, 1000]))

  const again = valueIn(await importOrganisations(services, theHouse, { text }))
  expect(again.counts).toEqual({ rows: 1000, made: 0, changed: 0, same: 1000, kept: 0, bad: 0 })
  expect((await services.stores.search.search({ text: '' })).total.count).toBe(1000)
})

test('four names occur twice and stay eight entries', async () => {
  for (const name of ['シグマ株式会社', '株式会社まるは', '株式会社KKI', '株式会社まちづくり']) {
    const { hits } = await services.stores.search.search({ text: name, limit: 100 })
    const found = await services.stores.organisations.findMany(hits.map(({ id }) => id))
    expect(found.filter((it) => it.name === name)).toHaveLength(2)
  }
})

test('an entry of the file is unclaimed, says where it comes from, and calls a guess a guess', async () => {
  const entry = await services.stores.organisations.findByCorporateNumber('3130001030344')
  expect(entry).toMatchObject({
    name: '日東薬品工業株式会社',
    claimed: false,
    demo: false,
    source: 'gBizINFO（経済産業省）',
    facts: { kind: 'company', size: 'sme', prefecture: '26' },
    evidence: { kind: 'guessed', size: 'guessed', prefecture: 'register' },
  })
})

test('bad rows are named with their reason, and the good ones come in', async () => {
  const { counts, findings } = await take(
    '株式会社よい行,,company,true,広島県,,https://example.jp/good',
    '株式会社わるい番号,1234567890123,company,true,広島県,,https://example.jp/',
    '株式会社わるい県,,company,true,ヒロシマ,,https://example.jp/',
  )
  expect(counts).toEqual({ rows: 3, made: 1, changed: 0, same: 0, kept: 0, bad: 2 })
  expect(findings.map(({ row, column }) => [row, column])).toEqual([
    [3, 'corporate_number'],
    [4, 'prefecture'],
  ])
})

test('a later file changes an unclaimed entry; a blank cell takes nothing away and a guess replaces nothing better', async () => {
  const entry = await anEntry(house, { evidence: { kind: 'register', prefecture: 'register' } })
  const blank = await take(rowOf(entry, 'university', true, ''))
  expect(blank.counts.same).toBe(1)

  const told = await take(rowOf(entry, 'university', false, '新しい事業'))
  expect(told.counts.changed).toBe(1)
  const after = await services.stores.organisations.find(entry.id)
  expect(after).toMatchObject({ facts: { kind: 'university' }, capability: '新しい事業', version: 2 })
})

test('a claimed entry keeps its own word; what the file says otherwise is counted', async () => {
  const owner = await aPerson(house)
  const entry = await anEntry(house)
  await services.stores.organisations.addPerson(entry.id, owner.accountId, 'owner')

  const { counts } = await take(rowOf(entry, 'university', false, 'よその説明'))
  expect(counts).toMatchObject({ kept: 1, changed: 0 })
  expect((await services.stores.organisations.find(entry.id))?.capability).toBe(entry.capability)
})

test('an entry removed at its wish does not come back by an import', async () => {
  const entry = await anEntry(house, { name: '株式会社ひそか' })
  await services.transaction(async (stores) => {
    await stores.organisations.hide(entry.id, services.clock.now())
    await stores.search.changed(organisationKeys([entry.id]))
  })
  expect((await take(rowOf(entry, 'company', false, '説明'))).counts.kept).toBe(1)
  expect((await services.stores.search.search({ text: '株式会社ひそか' })).hits).toEqual([])
})

test('two imports of one file at the same time make each entry once', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `同時${i},,company,true,広島県,,https://example.jp/${i}`)
  const counts = (await Promise.all([take(...rows), take(...rows)])).map((it) => it.counts)
  expect(counts.reduce((sum, { made }) => sum + made, 0)).toBe(40)
  expect(counts.reduce((sum, { same }) => sum + same, 0)).toBe(40)
})

test('people who are not operators import nothing', async () => {
  const person = await aPerson(house)
  expect(refusalIn(await importOrganisations(services, person, { text: header })).kind).toBe('not-permitted')
})
