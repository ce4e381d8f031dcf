import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addYears,
  dayInJapan,
  daysBetween,
  fiscalYearOf,
  formatDay,
  formatDayByEra,
  formatFiscalYear,
  formatMonth,
  isDay,
  momentInJapan,
  parseDay,
  timeInJapan,
} from '#consortium/calendar.ts'

const days = fc
  .date({ min: new Date('1960-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('in Japan the day turns at 15:00 UTC', () => {
  expect(dayInJapan(new Date('2026-03-31T14:59:59.999Z'))).toBe('2026-03-31')
  expect(dayInJapan(new Date('2026-03-31T15:00:00Z'))).toBe('2026-04-01')
  expect(timeInJapan(new Date('2026-03-31T15:00:00Z'))).toBe('00:00')
})

test('a call that closes at 17:00 closes at 08:00 UTC, whatever the zone of the machine', () => {
  expect(momentInJapan('2026-03-31', '17:00').toISOString()).toBe('2026-03-31T08:00:00.000Z')
})

test('every day of a calendar is the day in Japan at its own noon', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayInJapan(momentInJapan(day, '12:00'))).toBe(day)
    }),
  )
})

test('days that do not exist are not days', () => {
  expect(isDay('2024-02-29')).toBe(true)
  expect(isDay('2023-02-29')).toBe(false)
  expect(isDay('2023-13-01')).toBe(false)
  expect(isDay('2023-1-1')).toBe(false)
})

test('days are added across months and years, and counted back', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
      expect(daysBetween(day, addDays(day, n))).toBe(n)
    }),
  )
})

test('five years after a leap day is the 28th', () => {
  expect(addYears('2024-02-29', 5)).toBe('2029-02-28')
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  expect(addYears('2021-04-01', 5)).toBe('2026-04-01')
})

test('a fiscal year begins on the first of April', () => {
  expect(fiscalYearOf('2026-03-31')).toBe(2025)
  expect(fiscalYearOf('2026-04-01')).toBe(2026)
})

test.each([
  ['2026-03-31', '令和8年3月31日', '31 March Reiwa 8 (2026)'],
  ['2019-05-01', '令和元年5月1日', '1 May Reiwa 1 (2019)'],
  ['2019-04-30', '平成31年4月30日', '30 April Heisei 31 (2019)'],
  ['1989-01-07', '昭和64年1月7日', '7 January Showa 64 (1989)'],
])('%s is %s', (day, ja, en) => {
  expect(formatDayByEra(day)).toEqual({ ja, en })
})

test('days and fiscal years are read in both languages', () => {
  expect(formatDay('2026-03-31')).toEqual({ ja: '2026年3月31日', en: '31 March 2026' })
  expect(formatFiscalYear(2022)).toEqual({ ja: '令和4年度', en: 'fiscal 2022' })
  expect(formatFiscalYear(2019).ja).toBe('令和元年度')
  expect(formatFiscalYear(2018).ja).toBe('平成30年度')
})

test.each([
  '2026-03-31',
  '2026/3/31',
  '２０２６年３月３１日',
  '令和8年3月31日',
  '令和 8 年 3 月 31 日',
  'R8.3.31',
  'r8/03/31',
])('someone who types %s means 31 March 2026', (typed) => expect(parseDay(typed)).toBe('2026-03-31'))

test.each(['', '8年3月31日', '2026-02-30', 'あした', '26/3/31', '2026-03'])('%s is no day', (typed) => {
  expect(parseDay(typed)).toBeUndefined()
})

test('what is written by era is read back as the same day', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(parseDay(formatDayByEra(day).ja)).toBe(day)
      expect(parseDay(formatDay(day).ja)).toBe(day)
    }),
  )
})

test('a month is written with its year', () => {
  expect(formatMonth('2020-04')).toEqual({ ja: '2020年4月', en: 'April 2020' })
  expect(formatMonth('2019-12')).toEqual({ ja: '2019年12月', en: 'December 2019' })
})
