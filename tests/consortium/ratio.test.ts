import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRatios, compareShare, compareSum, formatPercent, formatRatio, take } from '#consortium/ratio.ts'

const amount = fc.integer({ min: 0, max: 999_999_999_999_999 })
const aRatio = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))

test('two thirds of 600 yen is 400: one yen less is under, one more is over', () => {
  expect(compareShare(399, 600, [2, 3])).toBe(-1)
  expect(compareShare(400, 600, [2, 3])).toBe(0)
  expect(compareShare(401, 600, [2, 3])).toBe(1)
})

test('one yen in a thousand trillion still counts, where floats would call it even', () => {
  const whole = 999_999_999_999_999
  const third = 333_333_333_333_333
  expect(compareShare(third, whole, [1, 3])).toBe(0)
  expect(compareShare(third - 1, whole, [1, 3])).toBe(-1)
  expect(compareShare(third + 1, whole, [1, 3])).toBe(1)
})

test('comparing shares agrees with comparing ratios, and both are even-handed', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 999_999_999_999_999 }), aRatio, (part, whole, ratio) => {
      expect(compareShare(part, whole, ratio)).toBe(compareRatios([part, whole], ratio))
      expect(compareRatios(ratio, [part, whole])).toBe(
        compareShare(part, whole, ratio) === 0 ? 0 : -compareShare(part, whole, ratio),
      )
    }),
  )
})

test('three shareholders with a third each hold exactly all of it', () => {
  expect(
    compareSum(
      [
        [1, 3],
        [1, 3],
        [1, 3],
      ],
      [1, 1],
    ),
  ).toBe(0)
  expect(
    compareSum(
      [
        [1, 3],
        [33, 100],
      ],
      [2, 3],
    ),
  ).toBe(-1)
  expect(compareSum([], [1, 2])).toBe(-1)
})

test('what a rate takes is the largest whole yen that does not go over it', () => {
  expect(take([2, 3], 1_000_000)).toBe(666_666)
  fc.assert(
    fc.property(aRatio, fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (ratio, of) => {
      const taken = take(ratio, of)
      expect(compareRatios([taken, 1], [ratio[0] * of, ratio[1]])).not.toBe(1)
      expect(compareRatios([taken + 1, 1], [ratio[0] * of, ratio[1]])).toBe(1)
    }),
  )
})

test('ratios are read as fractions, and as percentages only where those are exact', () => {
  expect(formatRatio([2, 3])).toEqual({ ja: '3分の2', en: '2/3' })
  expect(formatRatio([1, 1])).toEqual({ ja: '1', en: '1' })
  expect(formatPercent([15, 1000]).ja).toBe('1.5%')
  expect(formatPercent([3, 100]).ja).toBe('3%')
  expect(formatPercent([2, 3]).ja).toBe('3分の2')
})
