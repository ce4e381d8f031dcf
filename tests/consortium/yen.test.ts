import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatYen, parseYen, sumYen } from '#consortium/yen.ts'

test.each([
  [0, '0円', '0 yen'],
  [722_222, '722,222円', '722,222 yen'],
  [9_999, '9,999円', '9,999 yen'],
  [10_000, '1万円', '10,000 yen'],
  [40_000_000, '4,000万円', '40,000,000 yen'],
  [99_999_999, '99,999,999円', '99,999,999 yen'],
  [100_000_000, '1億円', '100,000,000 yen'],
  [120_000_000, '1億2,000万円', '120,000,000 yen'],
  [1_500_000_000, '15億円', '1,500,000,000 yen'],
  [1_000_000_010_000, '1兆1万円', '1,000,000,010,000 yen'],
  [-5_000_000, '−500万円', '−5,000,000 yen'],
])('%d yen is read as %s', (yen, ja, en) => {
  expect(formatYen(yen)).toEqual({ ja, en })
})

test('nothing is lost in writing: the amount can be read back from the Japanese', () => {
  const units = { 兆: 1e12, 億: 1e8, 万: 1e4, 円: 1 }
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 999_999_999 }).map((n) => n * 10_000),
      ),
      (yen) => {
        const parts = [...formatYen(yen).ja.matchAll(/([\d,]+)([兆億万円])/g)]
        const read = parts.reduce(
          (sum, [, n = '', unit]) => sum + Number(n.replaceAll(',', '')) * units[unit as '円'],
          0,
        )
        expect(read).toBe(yen)
      },
    ),
  )
})

test('a sum counts what is known; where nothing is known there is no sum, not zero', () => {
  expect(sumYen([1, undefined, 2])).toBe(3)
  expect(sumYen([0])).toBe(0)
  expect(sumYen([undefined])).toBeUndefined()
  expect(sumYen([])).toBeUndefined()
})

test.each([
  ['40000000', 40_000_000],
  ['40,000,000円', 40_000_000],
  ['４，０００万円', 40_000_000],
  ['1億2,000万円', 120_000_000],
  ['１億２千万', 120_000_000],
  ['5千円', 5_000],
  ['¥722,222', 722_222],
  ['1兆', 1_000_000_000_000],
  ['0', 0],
])('someone who types %s means %d yen', (typed, yen) => {
  expect(parseYen(typed)).toBe(yen)
})

test.each(['', '円', 'たくさん', '-5', '1.5億', '12万34億', '99999999兆'])('「%s」 is no amount of yen', (typed) => {
  expect(parseYen(typed)).toBeUndefined()
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.constantFrom(1, 10_000), (n, unit) => {
      const yen = n * unit
      expect(parseYen(formatYen(yen).ja)).toBe(yen)
    }),
  )
})
