import { type Words, words } from './words.ts'

/*
 * Days and times in Japan. An ISO day such as `2026-03-31` always means that day in Japan, whatever the zone of the machine.
 * Nothing here reads a clock: the moment comes in as an argument.
 */

// Japan keeps UTC+9 all year; it has had no summer time since 1951.
const hoursAhead = 9
const hour = 3_600_000
const dayLength = 24 * hour

const eras = [
  { ja: '令和', en: 'Reiwa', letter: 'R', first: '2019-05-01' },
  { ja: '平成', en: 'Heisei', letter: 'H', first: '1989-01-08' },
  { ja: '昭和', en: 'Showa', letter: 'S', first: '1926-12-25' },
] as const

const months = 'January February March April May June July August September October November December'.split(' ')

/** The ISO day in Japan at that moment. */
export const dayInJapan = (at: Date): string => new Date(at.getTime() + hoursAhead * hour).toISOString().slice(0, 10)

/** The clock time in Japan at that moment, `17:00`. */
export const timeInJapan = (at: Date): string => new Date(at.getTime() + hoursAhead * hour).toISOString().slice(11, 16)

/** The moment of a day and clock time in Japan: a closing time such as `2026-03-31` `17:00`. */
export const momentInJapan = (day: string, time: string): Date => new Date(`${day}T${time}:00+09:00`)

/** Whether the text is an ISO day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false

  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** The day so many days later, or earlier when below zero. */
export const addDays = (day: string, days: number): string =>
  new Date(utc(day) + days * dayLength).toISOString().slice(0, 10)

/** The same day so many years later; 29 February becomes 28 February where there is none. */
export function addYears(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return isDay(moved) ? moved : `${moved.slice(0, 8)}28`
}

/** How many days lie from one day to the other; below zero when the other is earlier. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / dayLength

/** The fiscal year (April to March) that the day lies in. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0)

/** 「2026年3月31日」 and "31 March 2026". */
export function formatDay(day: string): Words {
  const [year, month, date] = partsOf(day)
  return words(`${year}年${month}月${date}日`, `${date} ${months[month - 1]} ${year}`)
}

/** 「2020年4月」 and "April 2020", of a month such as `2020-04`. */
export function formatMonth(month: string): Words {
  const [year, number] = partsOf(`${month}-01`)
  return words(`${year}年${number}月`, `${months[number - 1]} ${year}`)
}

/** 「令和8年3月31日」 as official papers write it; the first year of an era is 元年. */
export function formatDayByEra(day: string): Words {
  const [year, month, date] = partsOf(day)
  const era = eras.find(({ first }) => first <= day)
  if (era === undefined) return formatDay(day)

  const count = year - Number(era.first.slice(0, 4)) + 1
  return words(
    `${era.ja}${count === 1 ? '元' : count}年${month}月${date}日`,
    `${date} ${months[month - 1]} ${era.en} ${count} (${year})`,
  )
}

/** 「令和8年度」 and "fiscal 2026"; a fiscal year takes the era of its first day, and 2019 is read as 令和元年度. */
export function formatFiscalYear(year: number): Words {
  const era = eras.find(({ first }) => Number(first.slice(0, 4)) <= year)
  const count = era === undefined ? year : year - Number(era.first.slice(0, 4)) + 1
  return words(`${era?.ja ?? ''}${count === 1 ? '元' : count}年度`, `fiscal ${year}`)
}

/**
 * Reads a day as people write it: 2026-03-31, 2026/3/31, 2026年3月31日, 令和8年3月31日, R8.3.31; full-width digits too.
 * Undefined where it is no day, or not one that exists.
 */
export function parseDay(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const found =
    /^(?<era>令和|平成|昭和|[RHS])?(?<year>元|\d{1,4})[-/.年](?<month>\d{1,2})[-/.月](?<date>\d{1,2})日?$/i.exec(text)
  if (found?.groups === undefined) return undefined

  const { era: written, year = '', month = '', date = '' } = found.groups
  const era = eras.find(({ ja, letter }) => ja === written || letter === written?.toUpperCase())
  if (era === undefined && year.length !== 4) return undefined

  const count = year === '元' ? 1 : Number(year)
  const full = era === undefined ? count : Number(era.first.slice(0, 4)) + count - 1
  const day = `${String(full).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`).getTime()

const partsOf = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
]
