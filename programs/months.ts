import type { FallWindow, Month } from './rule.ts'

/** Months as whole numbers, so that they can be counted: `2020-01` is 12 × 2020. */
const numberOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const monthOf = (number: number): Month =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** Every month from one to another, both with it; none where the last comes first. */
export const monthsBetween = (from: Month, until: Month): Month[] =>
  Array.from({ length: Math.max(0, numberOf(until) - numberOf(from) + 1) }, (_, at) => monthOf(numberOf(from) + at))

/** The month so many before the one of a day. */
const before = (day: string, months: number): Month => monthOf(numberOf(day) - months)

/**
 * The stretches of months in which the picked ones may lie, seen from a day: one, or every run of so many months on end.
 * The month of the day itself is not over and never counts.
 */
export function stretchesOf(window: FallWindow, on: string): Month[][] {
  if ('last' in window) return [monthsBetween(before(on, window.last), before(on, 1))]

  const { from, until = before(on, 1), consecutive } = window
  const months = monthsBetween(from, until < before(on, 1) ? until : before(on, 1))
  if (consecutive === undefined || months.length <= consecutive) return [months]

  return Array.from({ length: months.length - consecutive + 1 }, (_, at) => months.slice(at, at + consecutive))
}

/** The months of the base that a month is compared with: those of the same name. */
export const sameMonths = (month: Month, base: { readonly from: Month; readonly until: Month }): Month[] =>
  monthsBetween(base.from, base.until).filter((one) => one.slice(5) === month.slice(5))

/** The day so many months before, as far as that month goes: 31 July less one month is 30 June. */
export function monthsBefore(day: string, months: number): string {
  const month = monthOf(numberOf(day) - months)
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
  return `${month}-${String(Math.min(Number(day.slice(8, 10)), last)).padStart(2, '0')}`
}
