import { describe, expect, test } from 'vitest'
import { mayBeMunicipalities } from '#search/need/places.ts'
import { readNeed } from '#search/need/read-need.ts'
import { toldNeeds } from '#tests/builders/needs.ts'

const read = (text: string) => readNeed(text, [])

describe('what people write in plain words is understood', () => {
  test.each(toldNeeds)('$text', ({ text, aims, here, wanted = [], prefectures = [], cost }) => {
    const { need } = read(text)
    expect([...need.aims].sort()).toEqual(expect.arrayContaining([...aims].sort()))
    const there = need.parties.filter((it) => !it.wanted).map(({ party, count }) => [party, count])
    expect(Object.fromEntries(there)).toEqual(here)
    expect(need.parties.filter((it) => it.wanted).map(({ party }) => party)).toEqual(wanted)
    expect(need.prefectures).toEqual(prefectures)
    if (cost !== undefined) expect(need.cost).toBe(cost)
  })
})

describe('words that only look like it are not taken for it', () => {
  test.each([
    ['レジャー施設の組合', { aims: [] }],
    ['大学生の会社員', { parties: [] }],
    ['中国で売りたい', { prefectures: [] }],
    ['大分たくさんの旅館', { prefectures: [] }],
    ['京都ではなく東京都', { prefectures: ['13', '26'] }],
    ['年商3億円の酒蔵', { cost: null }],
    ['費用は1億2,000万円', { cost: 120_000_000 }],
    ['費用は1.5億円', { cost: 150_000_000 }],
    ['会員企業100社を支援したい', { parties: [] }],
    ['旅館十二軒', { parties: [{ party: 'inn', count: 12, wanted: false }] }],
    ['数社の運送会社', { parties: [{ party: 'carrier', count: 2, wanted: false }] }],
    ['1000社の企業', { parties: [{ party: 'firm', count: 60, wanted: false }] }],
    ['うちは山の中です', { parties: [{ party: 'firm', count: 1, wanted: false }] }],
    ['単独で機械を入れたい', { together: false }],
  ])('%s', (text, expected) => {
    expect(read(text).need).toMatchObject(expected)
  })

  test('a town is found behind other words', () => {
    expect(mayBeMunicipalities('来年度山口県萩市の旅館')).toContain('萩市')
    expect(mayBeMunicipalities('旅館6軒で予約')).toEqual([])
    expect(mayBeMunicipalities('市'.repeat(500)).length).toBeLessThan(13)
  })

  test('any text will do', () => {
    for (const text of ['\u0000'.repeat(500), '(((('.repeat(100), '9'.repeat(500), '数'.repeat(500), 'の'.repeat(500)])
      expect(() => read(text)).not.toThrow()
  })
})
