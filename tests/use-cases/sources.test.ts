import { afterAll, describe, expect, test } from 'vitest'
import { documentHashes } from '#programs/document-hashes.ts'
import { aHouse, aPerson, aVisitor, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { checkSource } from '#use-cases/sources/check-source.ts'
import { listSources } from '#use-cases/sources/list-sources.ts'
import { readSource } from '#use-cases/sources/read-source.ts'
import { seeEditionSources } from '#use-cases/sources/see-edition-sources.ts'
import { seeSourceMarks } from '#use-cases/sources/see-source-marks.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

/** Named by three editions of one call, by one, and a document of many. */
const [shared, own, document] = [
  'https://www.regional-dx-r5.jp/',
  'https://www.it-renkei.jp/faq/',
  '004_3718bcd4a02e3a08.txt',
]
const bytes = (letter: string) => ({ hash: letter.repeat(64), bytes: 1000 })
const look = async (source: string, found: Parameters<typeof checkSource>[2]['found'], record = false) =>
  valueIn(await checkSource(services, theHouse, { source, found, record }))
const marked = async () =>
  valueIn(await seeSourceMarks(services, aVisitor(), {})).marks.map(({ program, sources }) => [program, ...sources])
const day = 86_400_000

describe('a source', () => {
  test('has no hash until somebody records what was found', async () => {
    expect(await look(own, bytes('a'))).toMatchObject({ outcome: 'not-recorded', state: { known: null } })
    expect(await look(own, bytes('a'), true)).toMatchObject({ outcome: 'recorded', state: { known: bytes('a') } })
    expect(await look(own, bytes('a'))).toMatchObject({ outcome: 'unchanged' })
    expect(await marked()).toEqual([])
  })

  test('that changed marks every edition read from it, from the first day on, until somebody has read it', async () => {
    await look(shared, bytes('a'), true)
    const first = services.clock.now()
    expect(await look(shared, bytes('b'))).toMatchObject({ outcome: 'changed', state: { changed: { since: first } } })
    house.later(day)
    // To record over a change would hide it.
    expect(await look(shared, bytes('c'), true)).toMatchObject({
      outcome: 'changed',
      state: { known: bytes('a'), changed: { ...bytes('c'), since: first } },
    })
    expect(await marked()).toEqual([
      ['dx-kankyo-r5-sector', shared],
      ['dx-kankyo-r5-cyber', shared],
      ['chiiki-innov-r5', shared],
    ])

    const operator = await aPerson(house, { name: '運営 一郎', operator: true })
    const read = (hash: string) => readSource(services, operator, { source: shared, hash, note: '問い合わせ先だけ' })
    expect(refusalIn(await read('b'.repeat(64)))).toMatchObject({ rule: 'source-changed-anew' })
    expect(valueIn(await read('c'.repeat(64)))).toMatchObject({
      known: bytes('c'),
      changed: null,
      read: { by: '運営 一郎', at: services.clock.now(), note: '問い合わせ先だけ' },
    })
    expect(refusalIn(await read('c'.repeat(64)))).toMatchObject({ rule: 'source-not-changed' })
    expect(await marked()).toEqual([])
    expect(await look(shared, bytes('c'))).toMatchObject({ outcome: 'unchanged' })
  })

  test('that is again as it was read loses its mark', async () => {
    await look(own, bytes('b'))
    expect(await marked()).toEqual([['kyoso-it-r3', own]])
    expect(await look(own, bytes('a'))).toMatchObject({ outcome: 'unchanged', wasChanged: bytes('b') })
    expect(await marked()).toEqual([])
  })

  test('that cannot be reached is neither changed nor unchanged, and a mark stays', async () => {
    await look(own, bytes('b'))
    expect(await look(own, { unreachable: 'http-503' })).toMatchObject({
      outcome: 'unreachable',
      state: { unreachable: 'http-503', known: bytes('a'), changed: bytes('b') },
    })
    expect(await marked()).toEqual([['kyoso-it-r3', own]])
    await look(own, bytes('a'))
  })

  test('that no edition names is not taken down', async () => {
    const source = 'https://example.jp/'
    expect(refusalIn(await checkSource(services, theHouse, { source, found: bytes('a') }))).toMatchObject({
      kind: 'not-found',
      what: 'source',
    })
  })

  test('that we hold is known from the start', async () => {
    const found = documentHashes[document]
    if (!found) throw new Error(`${document} is not held.`)
    expect(await look(document, found)).toMatchObject({ outcome: 'unchanged' })
    expect(await look(document, bytes('d'))).toMatchObject({ outcome: 'changed' })
    const marks = await marked()
    expect(marks.map(([program]) => program)).toContain('chiiki-dx-r4-a')
    await look(document, found)
  })

  test('is read by a person with a name', async () => {
    await look(own, bytes('b'))
    const read = { source: own, hash: 'b'.repeat(64) }
    expect(refusalIn(await readSource(services, theHouse, read))).toMatchObject({ problems: [{ path: 'by' }] })
    expect(valueIn(await readSource(services, theHouse, { ...read, by: '結 花子' })).read?.by).toBe('結 花子')
  })
})

test('an edition says of each source which bytes were read, since when others are found, and when somebody last looked', async () => {
  await look(own, bytes('e'))
  const since = services.clock.now()
  const { sources } = valueIn(await seeEditionSources(services, aVisitor(), { program: 'kyoso-it-r3' }))
  expect(sources).toEqual([
    { source: own, kind: 'page', hash: 'b'.repeat(64), changedSince: since, checkedAt: since, readAt: since },
  ])
  const { sources: held } = valueIn(await seeEditionSources(services, aVisitor(), { program: 'chiiki-dx-r4-a' }))
  expect(held).toMatchObject([{ source: document, kind: 'document', hash: documentHashes[document]?.hash }])
})

test('the operator finds what changed first, and what nobody has looked at yet', async () => {
  const { sources } = valueIn(await listSources(services, theHouse, {}))
  expect(sources[0]).toMatchObject({ source: own, looked: true, editions: [{ id: 'kyoso-it-r3' }] })
  expect(sources.some((it) => !it.looked && it.state.known === null)).toBe(true)
})
