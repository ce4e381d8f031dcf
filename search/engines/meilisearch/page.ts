/** One page of a result: the same documents in the same order as on Postgres, by the same cursor. */

import type { Sort } from '../../engine.ts'
import { readKey } from '../../key.ts'
import type { Cursor, Standing } from '../../query/cursor.ts'
import { byPlace, ranked } from '../../query/rank.ts'
import { rowsQuery, type Sought } from './ask.ts'
import { keyOrderOf, nameOrdersOf, placeOf } from './orders.ts'
import { type Asking, type IndexRow, type Rows, rowsIn, send } from './rows.ts'

/** So many are ranked on their text; what comes after them follows by static rank. */
const mostRanked = 500
/** Of these so many have a word of the query in their name, where there are more. */
const mostNames = 350
/** Room for what came in between two pages. */
const slack = 200
/** Names that begin with the same six characters are put in order here; more do not come at once. */
const mostAlike = 800

type Place = Omit<Cursor, 'way' | 'sort'>

export interface Page {
  readonly rows: readonly IndexRow[]
  readonly next: Place | null
  /** All that match, where they were few enough to be at hand. */
  readonly all: readonly IndexRow[] | null
}

interface Asked {
  readonly sort: Sort
  readonly limit: number
  readonly from: Place | null
}

export async function pageOf(asking: Asking, sought: Sought, { sort, limit, from }: Asked): Promise<Page> {
  if (sort !== 'best') return sortedPage(asking, sought, { sort, limit, from })
  const pool = await poolOf(asking, sought, from)
  const inRank = ranked(sought.query, pool.rows)
  const left = from === null ? inRank : from.score === null ? [] : inRank.filter((it) => isAfter(it, from))
  const shown = left.slice(0, limit)
  const last = shown.at(-1)
  if (left.length > limit && last) return { rows: shown, next: placeFor(pool, last, last.score), all: pool.all }
  if (!pool.more) return { rows: shown, next: null, all: pool.all }

  const after = from && from.score === null ? from.last : pool.ends.all
  const known = new Set(pool.rows.map(({ key }) => key))
  const wanted = limit - shown.length
  const read = await bestOf(asking, sought, wanted + 1 + known.size, { after, upTo: null })
  const beyond = read.rows.filter(({ key }) => !known.has(key))
  const rows = [...shown, ...beyond.slice(0, wanted)]
  const end = rows.at(-1)
  const isRanked = wanted === 0
  return {
    rows,
    next: beyond.length > wanted && end ? placeFor(pool, end, isRanked ? (last?.score ?? null) : null) : null,
    all: null,
  }
}

const isAfter = (it: IndexRow & { score: number }, { score, last }: Place): boolean =>
  byPlace(it, { score: score ?? 0, standing: last[0], key: last[1] }) > 0

interface Pool {
  readonly rows: readonly IndexRow[]
  /** How far it reaches, for the pages after. */
  readonly ends: { readonly names: Standing | null; readonly all: Standing | null }
  readonly more: boolean
  readonly all: readonly IndexRow[] | null
}

/** What is ranked: on later pages as far as it reached on the first. */
async function poolOf(asking: Asking, sought: Sought, from: Place | null): Promise<Pool> {
  const whole = { names: null, all: null }
  if (from && !from.all) {
    const { rows } = await bestOf(asking, sought, mostRanked + slack, { after: null, upTo: null })
    return { rows, ends: whole, more: false, all: null }
  }
  if (from) {
    const names = await namesOf(asking, sought, mostNames + slack, from.names)
    const others = await bestOf(asking, sought, mostRanked + slack, { after: null, upTo: from.all })
    return { rows: once([...names, ...others.rows]), ends: from, more: true, all: null }
  }
  const first = await bestOf(asking, sought, mostRanked + 1, { after: null, upTo: null })
  if (!first.more) return { rows: first.rows, ends: whole, more: false, all: first.rows }

  const names = await namesOf(asking, sought, mostNames, null)
  const others = first.rows.slice(0, mostRanked - names.length)
  const [lastName, lastOther] = [names.at(-1), others.at(-1)]
  const ends = {
    names: names.length >= mostNames && lastName ? standingOf(lastName) : null,
    all: lastOther ? standingOf(lastOther) : null,
  }
  return { rows: once([...names, ...others]), ends, more: true, all: null }
}

async function namesOf(asking: Asking, sought: Sought, enough: number, upTo: Standing | null) {
  if (sought.query.clauses.length === 0) return []
  return (await bestOf(asking, { ...sought, inNames: true }, enough, { after: null, upTo })).rows
}

interface Stretch {
  readonly after: Standing | null
  readonly upTo: Standing | null
}

/** By standing, then key. */
async function bestOf(asking: Asking, sought: Sought, limit: number, { after, upTo }: Stretch): Promise<Rows> {
  const where = [...(after ? [`place > ${placeAt(after)}`] : []), ...(upTo ? [`place <= ${placeAt(upTo)}`] : [])]
  const query = rowsQuery(asking.clients.place.index, sought, { sort: ['place:asc'], where, limit })
  const [answer] = await send(asking, [query])
  return answer ? rowsIn(answer, sought, limit) : { rows: [], more: false }
}

const placeAt = ([standing, key]: Standing): number => placeOf(standing, readKey(key))

async function sortedPage(asking: Asking, sought: Sought, { sort, limit, from }: Asked): Promise<Page> {
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
/** As COLLATE "C" compares. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

function fromName(sorting: string): string {
  const [first, next] = nameOrdersOf(sorting)
  return `nameOrder > ${first} OR (nameOrder = ${first} AND nameOrderNext >= ${next})`
}

function beforeChange(changedAt: string, [, key]: Standing): string {
  const changed = Date.parse(changedAt)
  return `changed < ${changed} OR (changed = ${changed} AND keyOrder > ${keyOrderOf(readKey(key))})`
}

const once = (rows: readonly IndexRow[]): IndexRow[] => [...new Map(rows.map((it) => [it.key, it])).values()]

const standingOf = ({ standing, key }: IndexRow): Standing => [standing, key]

const nowhere = { score: null, sorting: null, names: null, all: null } as const

const placeFor = ({ ends }: Pool, last: IndexRow, score: number | null): Place => ({
  ...nowhere,
  ...ends,
  last: standingOf(last),
  score,
})
