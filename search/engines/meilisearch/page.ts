/** One page of a result: the same documents in the same order as on Postgres, by the same cursor. */

import { byBytes } from '../../by-bytes.ts'
import { readKey } from '../../key.ts'
import type { Asked, Sought } from '../../query/asked.ts'
import { bestPage, nowhere, type Page as PageOf, type Stretch, standingOf } from '../../query/best-page.ts'
import type { Standing } from '../../query/cursor.ts'
import { rowsQuery } from './ask.ts'
import { keyOrderOf, nameOrdersOf, placeOf } from './orders.ts'
import { type Asking, type IndexRow, type Rows, rowsIn, send } from './rows.ts'

/** Names that begin with the same six characters are put in order here; more do not come at once. */
const mostAlike = 800

export type Page = PageOf<IndexRow>

type Wanted = Pick<Asked, 'sort' | 'limit' | 'from'>

export async function pageOf(asking: Asking, sought: Sought, { sort, limit, from }: Wanted): Promise<Page> {
  if (sort !== 'best') return sortedPage(asking, sought, { sort, limit, from })
  const reading = (which: Sought) => (enough: number, stretch: Stretch) => bestOf(asking, which, enough, stretch)
  const reader = { best: reading(sought), names: reading({ ...sought, inNames: true }) }
  return bestPage<IndexRow>(reader, sought.query, { limit, from })
}

/** By standing, then key. */
async function bestOf(asking: Asking, sought: Sought, limit: number, { after, upTo }: Stretch): Promise<Rows> {
  const where = [...(after ? [`place > ${placeAt(after)}`] : []), ...(upTo ? [`place <= ${placeAt(upTo)}`] : [])]
  const query = rowsQuery(asking.clients.place.index, sought, { sort: ['place:asc'], where, limit })
  const [answer] = await send(asking, [query])
  return answer ? rowsIn(answer, sought, limit) : { rows: [], more: false }
}

const placeAt = ([standing, key]: Standing): number => placeOf(standing, readKey(key))

async function sortedPage(asking: Asking, sought: Sought, { sort, limit, from }: Wanted): Promise<Page> {
  const order = sort === 'name' ? byName : byChange
  const asked = limit + 1 + (sort === 'name' ? mostAlike : 0)
  const query = rowsQuery(asking.clients.place.index, sought, {
    sort: sort === 'name' ? ['nameOrder:asc', 'nameOrderNext:asc', 'keyOrder:asc'] : ['changed:desc', 'keyOrder:asc'],
    where:
      from?.sorting == null ? [] : [sort === 'name' ? fromName(from.sorting) : beforeChange(from.sorting, from.last)],
    limit: asked,
  })
  const [answer] = await send(asking, [query])
  const read = answer ? rowsIn(answer, sought, asked) : { rows: [], more: false }
  const after = from?.sorting == null ? null : { sorting: from.sorting, changedAt: from.sorting, key: from.last[1] }
  const left = [...read.rows].sort(order).filter((it) => after === null || order(it, after) > 0)
  const rows = left.slice(0, limit)
  const last = rows.at(-1)
  const next =
    last && (left.length > limit || read.more)
      ? { ...nowhere, sorting: sort === 'name' ? last.sorting : last.changedAt, last: standingOf(last) }
      : null
  return { rows, next, all: null }
}

type Ordered = Pick<IndexRow, 'sorting' | 'changedAt' | 'key'>
const byName = (a: Ordered, b: Ordered): number => byBytes(a.sorting, b.sorting) || byBytes(a.key, b.key)
const byChange = (a: Ordered, b: Ordered): number => byBytes(b.changedAt, a.changedAt) || byBytes(a.key, b.key)

function fromName(sorting: string): string {
  const [first, next] = nameOrdersOf(sorting)
  return `nameOrder > ${first} OR (nameOrder = ${first} AND nameOrderNext >= ${next})`
}

function beforeChange(changedAt: string, [, key]: Standing): string {
  const changed = Date.parse(changedAt)
  return `changed < ${changed} OR (changed = ${changed} AND keyOrder > ${keyOrderOf(readKey(key))})`
}
