import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, test } from 'vitest'
import type { NtaColumn } from '#imports/nta-columns.ts'
import { aHouse, aPerson, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { ntaLine } from '#tests/builders/nta.ts'
import { aCorporateNumber, anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom, roomSeenBy, seatSeenBy, soon } from '#tests/builders/room.ts'
import { importNta } from '#use-cases/imports/import-nta.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import type { Organisation } from '#use-cases/stores/organisations.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

type Cells = Partial<Record<NtaColumn, string>>
const lineOf = (it: Pick<Organisation, 'corporateNumber' | 'name'>, cells: Cells = {}) =>
  ntaLine({ corporateNumber: it.corporateNumber ?? '', name: it.name, ...cells })
const take = async (lines: readonly string[], add = false) =>
  valueIn(await importNta(services, theHouse, { text: lines.join('\n'), add })).counts
const now = async (it: { id: string }) => {
  const found = await services.stores.organisations.find(it.id)
  if (!found) throw new Error('It is gone.')
  return found
}
const merged = { process: '21', closeDate: '2026-07-01', closeCause: '11' } as const
const none = { made: 0, changed: 0, same: 0, history: 0, older: 0, notOurs: 0, bad: 0 }

describe('a real day of the register', async () => {
  const bytes = await readFile('tests/imports/data/houjin-bangou-diff-20260731.csv')
  const text = new TextDecoder('shift_jis').decode(bytes)

  test('changes those we have and leaves the rest of the country alone; the second time changes nothing', async () => {
    const entry = await anEntry(house, { corporateNumber: '1010001239651', name: 'ファルク株式会社' })
    const first = valueIn(await importNta(services, theHouse, { text })).counts
    expect(first).toEqual({ ...none, rows: 2069, changed: 1, notOurs: 2068 })
    expect((await now(entry)).register?.closed).toEqual({
      on: '2026-07-01',
      cause: 'merged',
      successor: '8010001212692',
    })
    const again = valueIn(await importNta(services, theHouse, { text })).counts
    expect(again).toEqual({ ...none, rows: 2069, same: 1, notOurs: 2068 })
  })

  test('adds who stands and may be shown where asked to, with their history; the second time changes nothing', async () => {
    const steps: number[] = []
    const answer = await importNta(services, theHouse, { text, add: true, progress: ({ rows }) => steps.push(rows) })
    // 1,841 newest rows, of which 283 are closed, one is hidden and one we had.
    const { counts } = valueIn(answer)
    expect(counts.made).toBe(1841 - 283 - 1)
    expect(counts.made + counts.same + counts.history + counts.notOurs).toBe(2069)
    expect(steps.at(-1)).toBe(2069)
    expect(await services.stores.organisations.findByCorporateNumber('4110002005494')).toBeNull()

    const again = valueIn(await importNta(services, theHouse, { text, add: true })).counts
    expect(again).toEqual({ ...none, rows: 2069, same: 2069 - counts.notOurs, notOurs: counts.notOurs })

    const moved = await services.stores.organisations.findByCorporateNumber('1010001153225')
    expect(moved).toMatchObject({
      name: '株式会社アイタック',
      claimed: false,
      source: '国税庁法人番号公表サイト',
      facts: { prefecture: '13', municipality: '13112', legalForm: 'company' },
      evidence: { prefecture: 'register', legalForm: 'register' },
      register: { updatedOn: '2026-07-31', address: '太子堂2丁目18番2号1階', closed: null },
    })
    const history = await services.stores.register.history(moved?.id ?? '')
    expect(history.map(({ changedOn, latest }) => [changedOn, latest])).toEqual([
      ['2015-10-05', false],
      ['2020-10-08', false],
      ['2026-07-29', true],
    ])
    const found = valueIn(await searchOrganisations(services, theHouse, { text: '株式会社アイタック' }))
    expect(found.organisations.map(({ organisation }) => organisation.id)).toContain(moved?.id)
  })
})

test('of an unclaimed entry name, reading and seat follow the register; what it does stays', async () => {
  const entry = await anEntry(house, { kana: 'フルイヨミ' })
  expect(await take([lineOf(entry, { name: '株式会社新名', furigana: 'シンメイ' })])).toMatchObject({ changed: 1 })
  expect(await now(entry)).toMatchObject({
    name: '株式会社新名',
    kana: 'シンメイ',
    municipalityName: '福山市',
    facts: { kind: 'company', prefecture: '34', municipality: '34207' },
    evidence: { kind: 'guessed', municipality: 'register' },
    capability: entry.capability,
    version: 2,
    register: { updatedOn: '2026-07-31', address: '東桜町3番5号', closed: null },
  })
  expect((await services.stores.organisations.history(entry.id)).map(({ content }) => content.name)).toEqual([
    entry.name,
    '株式会社新名',
  ])
})

test('of a claimed entry name and seat follow the register; what its people wrote otherwise stays, the old in the history', async () => {
  const owner = await aPerson(house)
  const entry = await anOrganisationOf(house, owner, {
    kana: 'ワレワレノヨミ',
    facts: { kind: 'it-vendor', prefecture: '33', employees: 12 },
    evidence: { kind: 'self', prefecture: 'self', employees: 'self' },
  })
  await take([lineOf(entry, { name: '株式会社登記名' })])
  expect(await now(entry)).toMatchObject({
    name: '株式会社登記名',
    kana: 'ワレワレノヨミ',
    facts: { kind: 'it-vendor', prefecture: '34', employees: 12 },
    evidence: { kind: 'self', prefecture: 'register', employees: 'self' },
  })
  const [before] = await services.stores.organisations.history(entry.id)
  expect(before?.content).toMatchObject({ name: entry.name, facts: { prefecture: '33' } })
})

test('a row of history is kept and overwrites nothing', async () => {
  const entry = await anEntry(house)
  const past = lineOf(entry, { latest: '0', name: '株式会社旧名', changeDate: '2020-01-01' })
  expect(await take([past])).toMatchObject({ history: 1, changed: 0 })
  expect(await now(entry)).toEqual(entry)
  expect(await services.stores.register.history(entry.id)).toMatchObject([{ name: '株式会社旧名', latest: false }])
  expect(await take([past])).toMatchObject({ history: 0, same: 1 })
})

test('a file older than what we know changes nothing, not even the history', async () => {
  const entry = await anEntry(house)
  await take([lineOf(entry, { name: '株式会社新名' })])
  const known = await now(entry)
  const older = [
    lineOf(entry, { name: '株式会社旧名', latest: '0', updateDate: '2026-06-29' }),
    lineOf(entry, { ...merged, updateDate: '2026-06-30' }),
  ]
  expect(await take(older)).toEqual({ ...none, rows: 2, older: 2 })
  expect(await now(entry)).toEqual(known)
  expect(await services.stores.register.history(entry.id)).toHaveLength(1)
})

test('a newer row that says the same moves only the day, so that files between do not win', async () => {
  const entry = await anEntry(house)
  await take([lineOf(entry)])
  const before = await now(entry)
  expect(await take([lineOf(entry, { updateDate: '2026-09-01' })])).toMatchObject({ same: 1 })
  expect(await take([lineOf(entry, { ...merged, updateDate: '2026-08-01' })])).toMatchObject({ older: 1 })
  expect(await now(entry)).toEqual({ ...before, register: { ...before.register, updatedOn: '2026-09-01' } })
})

test('hidden by the register, an entry leaves page, search and API; shown again, it is back', async () => {
  const entry = await anEntry(house, { name: '株式会社かくれみの' })
  const found = async () => valueIn(await searchOrganisations(services, theHouse, { text: 'かくれみの' })).total.count
  const page = () => seeOrganisation(services, theHouse, { organisationId: entry.id })
  await take([lineOf(entry, { hihyoji: '1' })])
  expect(refusalIn(await page()).kind).toBe('not-found')
  expect(await found()).toBe(0)
  await services.stores.search.rebuild()
  expect(await found()).toBe(0)

  await take([lineOf(entry, { updateDate: '2026-08-01' })])
  expect(valueIn(await page()).name).toBe('株式会社かくれみの')
  expect(await found()).toBe(1)
})

test('removed at its own wish, it stays away whatever the register says', async () => {
  const entry = await anEntry(house)
  await services.stores.organisations.hide(entry.id, services.clock.now())
  await take([lineOf(entry)])
  expect(refusalIn(await seeOrganisation(services, theHouse, { organisationId: entry.id })).kind).toBe('not-found')
})

test.each([
  ['13', { addressOutside: '大韓民国', prefectureCode: '', cityCode: '' }, null],
  ['22', {}, null],
  ['72', {}, null],
  ['81', { name: '' }, null],
  ['99', {}, 'deleted'],
  ['71', { changeCause: 'ほかの会社を合併' }, null],
] as const)('process %s leaves an entry as the row says', async (process, cells, cause) => {
  const entry = await anEntry(house)
  await take([lineOf(entry, { ...merged })])
  await take([lineOf(entry, { process, updateDate: '2026-08-01', ...cells })])
  const after = await now(entry)
  expect(after.name).toBe(entry.name)
  expect(after.register?.closed?.cause ?? null).toBe(cause)
})

test('a merged organisation names its successor on its page, with its entry where we have it', async () => {
  const [gone, into] = [await anEntry(house), await anEntry(house, { name: '株式会社承継' })]
  const elsewhere = aCorporateNumber()
  await take([lineOf(gone, { ...merged, successorCorporateNumber: into.corporateNumber ?? '' })])
  const page = async () => valueIn(await seeOrganisation(services, theHouse, { organisationId: gone.id }))
  expect((await page()).successor).toEqual({
    corporateNumber: into.corporateNumber,
    id: into.id,
    name: '株式会社承継',
  })
  await take([lineOf(gone, { ...merged, successorCorporateNumber: elsewhere, updateDate: '2026-08-01' })])
  expect((await page()).successor).toEqual({ corporateNumber: elsewhere, id: null, name: null })
})

test('R19 each room where it sits hears of its end in the same breath, and of its return', async () => {
  const [one, two] = [await aRoom(house), await aRoom(house)]
  const member = await aMember(house, one)
  const into = await anEntry(house, { name: '株式会社承継' })
  const { organisation } = member
  valueIn(
    await invite(services, two.organiser, {
      roomId: two.roomId,
      organisationId: organisation.id,
      roles: ['digital'],
      way: 'member',
      until: soon({ services }),
    }),
  )
  const seats = async () =>
    (await Promise.all([one, two].map(({ organiser, roomId }) => roomSeenBy(house, organiser, roomId)))).map(
      ({ view }) => view.room.seats.find((it) => it.organisation.id === organisation.id),
    )
  const grown = house.told.grown.length

  await take([lineOf(organisation, { ...merged, successorCorporateNumber: into.corporateNumber ?? '' })])
  const closed = {
    on: '2026-07-01',
    cause: 'merged',
    successor: { corporateNumber: into.corporateNumber, id: into.id, name: '株式会社承継' },
  }
  expect(await seats()).toMatchObject([
    { state: 'confirmed', closed },
    { state: 'asked', closed },
  ])
  expect(house.told.grown.length).toBe(grown + 2)

  const { view } = await roomSeenBy(house, one.organiser, one.roomId)
  const told = view.happened.map(({ kind }) => kind).filter((kind) => kind === 'organisation-closed')
  expect(told).toHaveLength(1)

  await take([lineOf(organisation, { process: '22', updateDate: '2026-08-01' })])
  expect((await seats()).map((it) => it?.closed)).toEqual([null, null])
})

test('a closed organisation is not invited', async () => {
  const room = await aRoom(house)
  const entry = await anEntry(house)
  await take([lineOf(entry, { ...merged })])
  const answer = await invite(services, room.organiser, {
    roomId: room.roomId,
    organisationId: entry.id,
    roles: ['digital'],
    way: 'link',
    until: soon({ services }),
  })
  expect(refusalIn(answer)).toMatchObject({ kind: 'not-now', rule: 'organisation-closed' })
})

test('R16 while only asked, a new name or seat of the register does not enter the room', async () => {
  const room = await aRoom(house)
  const asked = await anInvited(house, room)
  await take([lineOf(asked.organisation, { name: '株式会社新名' })])
  const seat = await seatSeenBy(house, room.organiser, room.roomId, asked.seatId)
  expect(seat.organisation.name).toBe(asked.organisation.name)
})

test('bad rows are named and the good ones come in', async () => {
  const entry = await anEntry(house)
  const { counts, findings } = valueIn(
    await importNta(services, theHouse, { text: [lineOf(entry), lineOf(entry, { process: '77' })].join('\n') }),
  )
  expect(counts).toEqual({ ...none, rows: 2, changed: 1, bad: 1 })
  expect(findings).toMatchObject([{ row: 2, column: 'process', came: '77' }])
})

test('people who are not operators import nothing', async () => {
  expect(refusalIn(await importNta(services, await aPerson(house), { text: '' })).kind).toBe('not-permitted')
})
