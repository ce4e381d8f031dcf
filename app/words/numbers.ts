/*
 * Figures and dates as Japanese offices write them. Every date is a date in Japan, whatever the server's zone (design: Asia/Tokyo).
 */

const plain = new Intl.NumberFormat('ja-JP')
const day = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'long' })
const minute = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** @example number(40000000) // '40,000,000' */
export const number = (it: number) => plain.format(it)

/** @example date(new Date('2026-11-21T16:00:00Z')) // '2026年11月22日' */
export const date = (it: Date) => day.format(it)

/** @example moment(new Date('2026-11-21T16:00:00Z')) // '2026年11月22日 01:00' */
export const moment = (it: Date) => minute.format(it)
