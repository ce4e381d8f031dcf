import { expect, test } from 'vitest'
import { findPrefecture, prefectureCodes, prefectures } from '#consortium/prefecture.ts'

test('there are 47 prefectures, numbered 01 to 47', () => {
  expect(prefectureCodes).toEqual(Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0')))
})

test('each is found by its code, its Japanese name with and without the last letter, and its English name', () => {
  for (const prefecture of prefectures) {
    expect(findPrefecture(prefecture.code)).toBe(prefecture)
    expect(findPrefecture(prefecture.ja)).toBe(prefecture)
    expect(findPrefecture(prefecture.en.toUpperCase())).toBe(prefecture)
  }
  expect(findPrefecture('広島')?.code).toBe('34')
  expect(findPrefecture('京都')?.code).toBe('26')
  expect(findPrefecture('東京')?.code).toBe('13')
  expect(findPrefecture('北海道')?.code).toBe('01')
})

test.each(['', '0', '48', '北海', '京', '県'])('「%s」 is no prefecture', (text) => {
  expect(findPrefecture(text)).toBeUndefined()
})
