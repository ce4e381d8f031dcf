import { dayInJapan, formatDay, timeInJapan } from '#consortium/calendar.ts'
import type { AppWords } from '../ja.ts'

/** Dates, moments and lists. Not from `Intl`: its English differs between Node and browsers. Every moment is Japanese time. */
export const written: AppWords['written'] = {
  date: (it) => formatDay(dayInJapan(it)).en,
  moment: (it) => `${formatDay(dayInJapan(it)).en}, ${timeInJapan(it)} JST`,
  list: (items) => items.join(', '),
  beside: (items) => items.join(' · '),
  withMore: (sentence, more) => `${sentence} ${more}`,
  sentences: (items) => items.join(' '),
  spaced: (items) => items.join(' · '),
  place: (prefecture, within) => [prefecture, within].filter(Boolean).join(' '),
  label: (it) => `${it}: `,
  aside: (it) => ` (${it})`,
  quoted: (it) => `“${it}”`,
}
