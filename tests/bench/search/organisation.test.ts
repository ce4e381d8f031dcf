import { expect, test } from 'vitest'
import { isCorporateNumber } from '#consortium/corporate-number.ts'
import { bigramCounter } from '../../../bench/search/bigrams.ts'
import { organisationMaker } from '../../../bench/search/organisation.ts'
import { readRecords } from '../../../bench/search/records.ts'

const organisationAt = organisationMaker()
const many = 20_000
const all = Array.from({ length: many }, (_, index) => organisationAt(index))
const share = (of: (it: (typeof all)[number]) => boolean) => all.filter(of).length / many

test('the same seed gives the same organisations in any order, another seed gives others', () => {
  const again = organisationMaker()
  for (const index of [19_999, 0, 7_000, 7]) expect(again(index)).toEqual(all[index])
  expect(organisationMaker(2)(0).name).not.toBe(all[0]?.name)
})

test('no two share an id or a corporate number, and every number is one', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(many)
  expect(new Set(all.map(({ corporateNumber }) => corporateNumber)).size).toBe(many)
  expect(all.filter(({ corporateNumber }) => !isCorporateNumber(corporateNumber))).toEqual([])
  expect(organisationAt(3_579_999).corporateNumber).not.toBe(organisationAt(579_999).corporateNumber)
})

test('they sit, are named and are sized as real records have it', () => {
  const { municipalities, forms, sizes } = readRecords()
  const shareOf = <T>(counted: readonly (readonly [T, number])[], of: (it: T) => boolean) =>
    counted.reduce((sum, [it, count]) => sum + (of(it) ? count : 0), 0) /
    counted.reduce((sum, [, count]) => sum + count, 0)

  expect(municipalities.length).toBeGreaterThan(500)
  expect(share((it) => it.prefecture === '13')).toBeCloseTo(
    shareOf(municipalities, (it) => it.prefecture === '13'),
    1,
  )
  expect(share((it) => it.name.startsWith('株式会社'))).toBeCloseTo(
    shareOf(forms, (it) => it?.form === '株式会社' && it.at === 'front'),
    1,
  )
  expect(share((it) => it.size === 'sme')).toBeCloseTo(
    shareOf(sizes, (it) => it === 'sme'),
    1,
  )
  expect(new Set(all.map(({ municipality }) => municipality)).size).toBeGreaterThan(500)
  expect(new Set(all.map(({ industryName }) => industryName)).size).toBeGreaterThan(60)
})

test('most can be read aloud, and what they do takes some 130 characters', () => {
  expect(share(({ kana }) => kana !== null)).toBeGreaterThan(0.6)
  expect(share(({ kana }) => kana !== null)).toBeLessThan(0.8)
  expect(all.filter(({ kana }) => kana && !/^[ァ-ヺー]+$/u.test(kana)).map(({ name }) => name)).toEqual([])
  const mean = all.reduce((sum, { capability }) => sum + capability.length, 0) / many
  expect(Math.abs(mean - 130)).toBeLessThan(5)
})

test('names are as varied as names are', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThan(0.9 * many)
})

test('the dictionary grows without end: a few pairs are everywhere, most are rare', () => {
  const half = bigramCounter()
  const whole = bigramCounter()
  for (const [index, { name, kana, capability }] of all.entries())
    for (const text of [name, kana ?? '', capability]) {
      whole.add(text)
      if (index < many / 2) half.add(text)
    }
  // At 1,000,000 there must be a million of them, which the bench itself counts.
  expect(whole.distinct()).toBeGreaterThan(110_000)
  expect(whole.distinct() / half.distinct()).toBeGreaterThan(1.4)

  const counts = whole.counts()
  const total = counts.reduce((sum, it) => sum + it, 0)
  expect(counts.slice(0, 1000).reduce((sum, it) => sum + it, 0) / total).toBeGreaterThan(0.5)
  expect(counts.filter((it) => it <= 2).length / counts.length).toBeGreaterThan(0.5)
})
