import { afterAll, expect, test } from 'vitest'
import { editionIds } from '#programs/catalogue/index.ts'
import { aHouse, aPerson, aVisitor, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { rebuildSearch } from '#use-cases/house/rebuild-search.ts'
import { forgetSearch } from '#use-cases/searches/forget-search.ts'
import { listSearches } from '#use-cases/searches/list-searches.ts'
import { openSearch } from '#use-cases/searches/open-search.ts'
import { renameSearch } from '#use-cases/searches/rename-search.ts'
import { saveSearch } from '#use-cases/searches/save-search.ts'
import { mostSaved } from '#use-cases/searches/saved.ts'
import { searchProgrammes } from '#use-cases/searches/search-programmes.ts'
import { noWishes, queryOf, wishesIn, writeWishes } from '#use-cases/searches/wishes.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const kept = async (who: Awaited<ReturnType<typeof aPerson>>, news = 0) =>
  valueIn(await listSearches(services, who, { news })).searches

test('an address says what is looked for, and what it does not know is left out', () => {
  const wishes = wishesIn(
    new URLSearchParams(
      'q= 鋳造 &kind=sme&kind=it-vendor&prefecture=34&prefecture=99&industry=E&sort=name&from=p20&x=1',
    ),
  )
  expect(wishes).toEqual({
    ...noWishes,
    text: '鋳造',
    kinds: ['it-vendor'],
    prefectures: ['34'],
    industries: ['E'],
    sort: 'name',
  })
  expect(wishesIn(new URLSearchParams(writeWishes(wishes)))).toEqual(wishes)
  expect(queryOf(wishes)).toMatchObject({ text: '鋳造', types: ['organisation'], filters: { prefecture: ['34'] } })
})

test('programmes have none of the filters of organisations', () => {
  expect(writeWishes(wishesIn(new URLSearchParams('type=programme&prefecture=34&q=DX')))).toBe('q=DX&type=programme')
})

test('a search is kept once, whatever the order of its address, and by its last name', async () => {
  const who = await aPerson(house)
  valueIn(await saveSearch(services, who, { name: '広島と岡山', query: 'prefecture=34&prefecture=33' }))
  valueIn(await saveSearch(services, who, { name: '山陽', query: 'prefecture=33&prefecture=34&from=p20' }))
  expect(await kept(who)).toMatchObject([{ name: '山陽', query: 'prefecture=33&prefecture=34' }])
})

test('a person renames, throws away and brings back a search; nobody else reaches it', async () => {
  const [who, other] = [await aPerson(house), await aPerson(house)]
  const { id: searchId } = valueIn(await saveSearch(services, who, { name: '鋳造', query: 'q=鋳造' }))
  for (const ask of [
    renameSearch(services, other, { searchId, name: '私の' }),
    forgetSearch(services, other, { searchId }),
    openSearch(services, other, { searchId }),
  ])
    expect(refusalIn(await ask)).toEqual({ kind: 'not-found', what: 'search' })
  expect(await kept(other)).toEqual([])

  valueIn(await renameSearch(services, who, { searchId, name: '鋳造の会社' }))
  const forgotten = valueIn(await forgetSearch(services, who, { searchId }))
  expect(await kept(who)).toEqual([])
  valueIn(await saveSearch(services, who, forgotten))
  expect(await kept(who)).toMatchObject([{ name: '鋳造の会社', query: `q=${encodeURIComponent('鋳造')}` }])
})

test('what was entered since the results were looked at is counted as new, until they are looked at again', async () => {
  const who = await aPerson(house)
  await anEntry(house, { name: '株式会社みちしお' })
  const search = { name: 'みちしお', query: 'q=みちしお' }
  const minute = 60_000
  house.later(10 * minute)
  const { id: searchId } = valueIn(await saveSearch(services, who, search))
  house.later(minute)
  valueIn(await saveSearch(services, who, { name: '制度', query: 'q=DX&type=programme' }))
  expect((await kept(who, 50)).map(({ news }) => news)).toEqual([null, 0])

  house.later(-20 * minute)
  valueIn(await openSearch(services, who, { searchId }))
  expect((await kept(who, 50)).map(({ news }) => news)).toEqual([null, 1])
  expect((await kept(who)).map(({ news }) => news)).toEqual([null, null])
  house.later(30 * minute)
  expect(valueIn(await openSearch(services, who, { searchId }))).toEqual({
    query: `q=${encodeURIComponent('みちしお')}`,
  })
  expect((await kept(who, 50)).map(({ news }) => news)).toEqual([null, 0])
})

test('one person keeps so many searches and no more, also by two saves at once', async () => {
  const who = await aPerson(house)
  const save = (at: number) => saveSearch(services, who, { name: `その${at}`, query: `q=${at}` })
  for (let at = 1; at < mostSaved; at++) valueIn(await save(at))
  const both = await Promise.all([save(mostSaved), save(mostSaved + 1)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.filter(({ ok }) => !ok).map(refusalIn)).toEqual([
    { kind: 'not-now', rule: 'searches-full', facts: { most: mostSaved } },
  ])
  expect(await kept(who)).toHaveLength(mostSaved)
  expect(valueIn(await saveSearch(services, who, { name: '別の名', query: 'q=1' })).name).toBe('別の名')
})

test('who types the name of a programme finds its editions, and no organisation among them', async () => {
  await anEntry(house, { name: 'ものづくり補助金相談所' })
  valueIn(await rebuildSearch(services, theHouse, {}))
  const { programmes, total } = valueIn(await searchProgrammes(services, aVisitor(), { text: 'ものづくり補助金' }))
  expect(programmes.length).toBeGreaterThan(0)
  expect(total.count).toBe(programmes.length)
  expect(programmes.filter(({ id }) => !(editionIds as readonly string[]).includes(id))).toEqual([])
  expect(programmes[0]?.why[0]?.ja).toBe('名称に「ものづくり補助金」')
})
