/** What lists and filters say of an edition, all of it read off its rules. */
import type { PrefectureCode } from '#consortium/prefecture.ts'
import type { Edition } from './edition.ts'
import { moneyPrinted } from './money.ts'
import { blocks, type Clause } from './rule.ts'
import { partsOf, seatOpen } from './seat-open.ts'
import { sizeAnswers } from './size-answers.ts'
import { type Sort, sorts } from './sorts.ts'

export interface Listing {
  /** JIS X 0401; absent where every prefecture will do. */
  readonly prefectures?: readonly PrefectureCode[]
  /** The most it pays, in yen; absent where no cap in yen is printed. */
  readonly cap?: number
}

/** @param on the day in Japan, `YYYY-MM-DD` */
export function listingOf(edition: Edition, on: string): Listing {
  const prefectures = placesOf(edition.rules.filter(({ strength }) => blocks(strength)))
  const caps = moneyPrinted(edition, on).flatMap(({ cap }) => cap ?? [])
  return {
    ...(prefectures.length > 0 ? { prefectures } : {}),
    ...(caps.length > 0 ? { cap: Math.max(...caps) } : {}),
  }
}

/**
 * Whether an organisation of that sort can sit in the team as a member, as far as the rules tell: some seat is open to it, and no
 * condition on who sits there shuts it out. Who stands beside the team is not meant.
 *
 * @param on the day in Japan, `YYYY-MM-DD`
 */
export function takes(edition: Edition, sort: Sort, on: string): boolean {
  const { member } = sorts[sort]
  const blocking = edition.rules.filter(({ strength }) => blocks(strength))
  // Where no rule is confirmed, what is reported is all that tells one sort from another.
  const rules = blocking.length > 0 ? blocking : edition.rules
  const sizeOf = sizeAnswers(edition.sizeTable, on)
  return edition.roles.some((it) => it.member && seatOpen(edition, member, it.role, on, sizeOf, rules).is !== 'no')
}

/** The prefectures an edition is for, where its conditions print a list. */
function placesOf(clauses: readonly Clause[]): PrefectureCode[] {
  const selectors = clauses.flatMap(partsOf).flatMap((it) => {
    if (it.shape === 'every' && it.of === undefined) return [it.is]
    return it.shape === 'count-between' && it.of === undefined ? [it.who] : []
  })
  return [...new Set(selectors.flatMap(({ prefectures }) => (Array.isArray(prefectures) ? prefectures : [])))].sort()
}
