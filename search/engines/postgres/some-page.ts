/** A page of documents that hold some of the words: the larger the share, the higher. */

import type { Sought } from '../../query/asked.ts'
import { isAfter, nowhere, type Place, standingOf } from '../../query/best-page.ts'
import { byRank, ranked } from '../../query/rank.ts'
import type { Page } from './page.ts'
import type { Weighing } from './reading.ts'
import { someOf } from './some.ts'

/** Past these nobody looks. */
const mostRanked = 500

export async function somePage(
  weighing: Weighing,
  sought: Sought,
  { limit, from, sentence }: { readonly limit: number; readonly from: Place | null; readonly sentence: boolean },
): Promise<Page> {
  const found = await someOf(weighing, sought, { enough: mostRanked, sentence })
  const inRank = ranked(sought.query, found)
    .map((it) => ({ ...it, score: it.share * 1_000 + it.score }))
    .sort(byRank)
  const left = from === null || from.score === null ? inRank : inRank.filter((it) => isAfter(it, from))
  const rows = left.slice(0, limit)
  const last = rows.at(-1)
  return {
    rows,
    next: last && left.length > limit ? { ...nowhere, score: last.score, last: standingOf(last) } : null,
    all: found,
  }
}
