import { afterAll, describe, expect, test } from 'vitest'
import { familyOf } from '#programs/catalogue/families.ts'
import { aHouse, aVisitor, valueIn } from '#tests/builders/house.ts'
import { toldNeeds } from '#tests/builders/needs.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { fitNeed } from '#use-cases/searches/fit-need.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)
await services.stores.search.rebuild()

const ask = async (text: string, more: Omit<Parameters<typeof fitNeed>[2], 'text'> = {}) =>
  valueIn(await fitNeed(services, aVisitor(), { text, ...more }))
const idsOf = ({ programmes }: Awaited<ReturnType<typeof ask>>) => programmes.map(({ edition }) => edition.id)
const familiesOf = (found: Awaited<ReturnType<typeof ask>>) => idsOf(found).map((id) => familyOf(id)?.id)

describe('a need in plain words leads to programmes', () => {
  test.each(toldNeeds)('$text → $family', async ({ text, family }) => {
    const found = await ask(text)
    expect(familiesOf(found).slice(0, 5)).toContain(family)
  })

  test.each([
    'あああああ',
    'asdfgh jkl',
    '今日は天気がいいですね',
    '1234567890',
    '',
    '！？…',
    '犬と猫',
    "'; drop table rooms; --",
  ])('nonsense leads to none: %s', async (text) => {
    const { programmes, need } = await ask(text)
    expect(programmes).toEqual([])
    expect(need).toMatchObject({ aims: [], parties: [] })
  })

  test('inns that share a booking system are told who is missing, and what is still to come stands first', async () => {
    const found = await ask('町の旅館6軒で予約システムを一緒に入れたい。山口県')
    expect(idsOf(found)[0]).toBe('it-2026-multi')
    const multi = found.programmes.find(({ edition }) => edition.id === 'it-2025-multi')
    expect(multi).toMatchObject({ aims: ['it-tools'], fit: { distance: 4, window: { state: 'closed' } } })
    expect(found.members).toHaveLength(6)
    expect(found.members[0]).toBe('旅館・ホテル（未定）1')
    expect((await ask('町の旅館6軒', { language: 'en' })).members[0]).toBe('Inn or hotel 1 (not named yet)')
  })

  test('a relief for another prefecture is not shown', async () => {
    const ids = idsOf(await ask('豪雨で被災した店の復旧。長野県'))
    expect(ids).toContain('nariwai-r2-c')
    expect(ids).not.toContain('nariwai-r2-a')
  })

  test('the town of an entry is read as a place; what served for nothing is told', async () => {
    await anEntry(house, { municipalityName: '萩市', facts: { kind: 'company', prefecture: '35' } })
    await services.stores.search.rebuild()
    const found = await ask('来年度萩市の窯元3軒で海外に売りたい。ひょうたん、従業員20人')
    expect(found).toMatchObject({ municipalities: ['萩市'], need: { prefectures: ['35'] }, unused: ['20人'] })
  })

  test('what is given takes the place of what would be read, word by word too', async () => {
    const text = 'Go-Techで旅館6軒の予約システム。山口県'
    const read = await ask(text)
    expect(read.words).toEqual(['Go-Tech'])
    const given = await ask(text, {
      aims: ['research'],
      parties: [{ party: 'university', count: 1, wanted: false }],
      prefectures: [],
      cost: 5_000_000,
      without: ['Go-Tech'],
    })
    expect(given).toMatchObject({ words: [], unused: [], members: ['大学（未定）1'] })
    expect(given.need).toMatchObject({ aims: ['research'], prefectures: [], cost: 5_000_000 })
    expect(familiesOf(given)).toContain('sapoin')
    expect(familiesOf(given)).not.toContain('it')
  })

  test('who says only who they are is told what such a team could apply for', async () => {
    const found = await ask('大学と町工場3社')
    expect(found.programmes.length).toBeGreaterThan(3)
    expect(found.programmes.map(({ edition }) => edition.consortium)).not.toContain('none')
  })
})
