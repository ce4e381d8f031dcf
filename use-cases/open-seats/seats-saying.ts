import type { SearchEngine } from '#search/engine.ts'
import { foldMapped } from '#search/fold.ts'
import { settled } from '#search/pieces.ts'
import type { ShownSeat } from './shown-seat.ts'

/** Ids read at once, and so many times at most: open seats are hundreds. */
const [page, mostPages] = [100, 20]

/**
 * Those of the open seats that hold what was typed: found by the search in what everyone may read of them, the best first, and after them
 * those whose asker is shown and goes by that name. A blind seat is not found by the name it keeps back.
 */
export async function seatsSaying(
  search: SearchEngine,
  text: string,
  seats: readonly ShownSeat[],
): Promise<readonly ShownSeat[]> {
  const ids = await idsSaying(search, text)
  const found = ids.flatMap((id) => seats.find((it) => it.id === id) ?? [])
  const words = text.split(/\s+/u).map(plain).filter(Boolean)
  const named = seats.filter(
    (it) => !found.includes(it) && it.asker && words.every((word) => plain(it.asker?.name ?? '').includes(word)),
  )
  return [...found, ...named]
}

/** What holds but part of the words is not what was sought among so few. */
async function idsSaying(search: SearchEngine, text: string): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  for (let at = 0; at < mostPages; at++) {
    const { hits, next, understood } = await search.search({
      text,
      types: ['open-seat'],
      facets: [],
      limit: page,
      ...(cursor ? { cursor } : {}),
    })
    if (understood.relaxed) return []
    ids.push(...hits.map(({ id }) => id))
    if (next === null) break
    cursor = next
  }
  return ids
}

const plain = (text: string): string => settled(foldMapped(text)).text
