/** One page of a result: which documents stand on it, in which order, and whether more follow. */
import type { Asked, Sought } from '../../query/asked.ts'
import { bestPage, nowhere, type Page as PageOf, type Stretch, standingOf } from '../../query/best-page.ts'
import { bestOf, type IndexRow } from './candidates.ts'
import type { Weighing } from './reading.ts'
import { sortedOf, sortingOf } from './sorted.ts'

export type Page = PageOf<IndexRow>

export async function pageOf(
  weighing: Weighing,
  sought: Sought,
  { sort, limit, from }: Pick<Asked, 'sort' | 'limit' | 'from'>,
): Promise<Page> {
  if (sort === 'best') {
    const reading = (which: Sought) => async (enough: number, stretch: Stretch) => {
      const rows = await bestOf(weighing, which, enough, stretch)
      return { rows, more: rows.length >= enough }
    }
    const reader = { best: reading(sought), names: reading({ ...sought, inNames: true }) }
    return bestPage<IndexRow>(reader, sought.query, { limit, from })
  }
  const after = from?.sorting ? { sorting: from.sorting, key: from.last[1] } : null
  const rows = await sortedOf(weighing, sought, sort, { after, enough: limit + 1 })
  const last = rows[limit - 1]
  const next =
    rows.length > limit && last ? { ...nowhere, sorting: sortingOf(sort, last), last: standingOf(last) } : null
  return { rows: rows.slice(0, limit), next, all: null }
}
