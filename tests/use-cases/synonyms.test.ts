import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { changeSynonyms } from '#use-cases/synonyms/change-synonyms.ts'
import { listSynonyms } from '#use-cases/synonyms/list-synonyms.ts'
import { undoSynonymChange } from '#use-cases/synonyms/undo-synonym-change.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const found = async (text: string) => (await services.stores.search.search({ text, facets: [] })).total.count

test('the operator adds words that mean the same, changes and takes them away, and takes each back; searches heed it at once', async () => {
  const operator = await aPerson(house, { operator: true })
  await anEntry(house, { name: '株式会社からくり', capability: '自動人形の製作' })
  expect(await found('オートマタ')).toBe(0)

  const { synonymId } = valueIn(await changeSynonyms(services, operator, { words: ['オートマタ', '自動人形'] }))
  expect(await found('オートマタ')).toBe(1)
  valueIn(await changeSynonyms(services, operator, { synonymId, words: ['オートマタ', 'からくり人形'] }))
  expect(await found('オートマタ')).toBe(0)

  const changed = valueIn(await listSynonyms(services, operator, {})).changes
  expect(changed.map(({ by, before, after, newest }) => ({ by, before, after, newest }))).toEqual([
    { by: operator.name, before: ['オートマタ', '自動人形'], after: ['オートマタ', 'からくり人形'], newest: true },
    { by: operator.name, before: [], after: ['オートマタ', '自動人形'], newest: false },
  ])
  const [last, first] = changed
  expect(refusalIn(await undoSynonymChange(services, operator, { changeId: first?.id ?? '' })).kind).toBe('not-now')
  valueIn(await undoSynonymChange(services, operator, { changeId: last?.id ?? '' }))
  expect(await found('オートマタ')).toBe(1)

  valueIn(await changeSynonyms(services, operator, { synonymId, words: null }))
  expect(await found('オートマタ')).toBe(0)
  const gone = valueIn(await listSynonyms(services, operator, {}))
  expect(gone.groups.map(({ id }) => id)).not.toContain(synonymId)
  valueIn(await undoSynonymChange(services, operator, { changeId: gone.changes[0]?.id ?? '' }))
  expect(await found('オートマタ')).toBe(1)
})

test('of two who take the same change back at once, one is told that it was settled before', async () => {
  const operator = await aPerson(house, { operator: true })
  const { synonymId } = valueIn(await changeSynonyms(services, operator, { words: ['歯車', 'ギヤ'] }))
  valueIn(await changeSynonyms(services, operator, { synonymId, words: ['歯車', 'ギア'] }))
  const changeId = valueIn(await listSynonyms(services, operator, {})).changes[0]?.id ?? ''
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => undoSynonymChange(services, operator, { changeId })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('one word means the same as nothing, a word stands once, and what is not there is not changed', async () => {
  const operator = await aPerson(house, { operator: true })
  for (const words of [[], ['一つ'], ['同じ', '同じ'], ['・', '…']])
    expect(refusalIn(await changeSynonyms(services, operator, { words })).kind).toBe('bad-input')
  const nowhere = { synonymId: randomUUID(), words: ['甲', '乙'] }
  expect(refusalIn(await changeSynonyms(services, operator, nowhere)).kind).toBe('not-found')
  expect(refusalIn(await undoSynonymChange(services, operator, { changeId: randomUUID() })).kind).toBe('not-found')
})
