/*
 * Dates and lists as Japanese offices write them. Every date is a date in Japan, whatever the server's zone (design: Asia/Tokyo).
 */

const day = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'long' })
const minute = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** Dates, moments and lists. */
export const written = {
  /** @example date(new Date('2026-11-21T16:00:00Z')) // '2026年11月22日' */
  date: (it: Date) => day.format(it),
  /** @example moment(new Date('2026-11-21T16:00:00Z')) // '2026年11月22日 01:00' */
  moment: (it: Date) => minute.format(it),
  /** @example list(['山口県', '広島県']) // '山口県、広島県' */
  list: (items: readonly string[]) => items.join('、'),
  /** Short things side by side. @example beside(['候補', '山口県']) // '候補・山口県' */
  beside: (items: readonly string[]) => items.join('・'),
  /** A sentence right behind another. */
  withMore: (sentence: string, more: string) => `${sentence}${more}`,
  /** Sentences in one line. */
  sentences: (items: readonly string[]) => items.join('　'),
  /** Short things in one line with a gap between them. */
  spaced: (items: readonly string[]) => items.join('　'),
  /** A place from the large to the small. @example place('広島県', '福山市') // '広島県福山市' */
  place: (prefecture: string, within: string) => `${prefecture}${within}`,
  /** What stands before its value. @example label('活動地域') // '活動地域：' */
  label: (it: string) => `${it}：`,
  /** A word that qualifies what stands before it. @example aside('職員') // '（職員）' */
  aside: (it: string) => `（${it}）`,
  /** A title within a sentence. @example quoted('対象者') // '「対象者」' */
  quoted: (it: string) => `「${it}」`,
}
