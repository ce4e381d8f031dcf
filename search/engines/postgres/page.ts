/** One page of a result: which documents stand on it, in which order, and whether more follow. */
import type { Sort } from '../../engine.ts'
import type { Cursor, Standing } from '../../query/cursor.ts'
import { byPlace, ranked } from '../../query/rank.ts'
import { bestOf, everything, type IndexRow } from './candidates.ts'
import type { Sought } from './needs.ts'
import type { Weighing } from './reading.ts'
import { sortedOf, sortingOf } from './sorted.ts'

/** So many are ranked on their text; what comes after them follows by static rank. */
const mostRanked = 500
/** Of these so many have a word of the query in their name, where there are more. */
const mostNames = 350
/** Room for what came in between two pages. */
const slack = 200

export type Place = Omit<Cursor, 'way' | 'sort'>

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

export async function pageOf(weighing: Weighing, sought: Sought, { sort, limit, from }: Asked): Promise<Page> {
  if (sort !== 'best') {
    const after = from?.sorting ? { sorting: from.sorting, key: from.last[1] } : null
    const rows = await sortedOf(weighing, sought, sort, { after, enough: limit + 1 })
    const last = rows[limit - 1]
    const next =
      rows.length > limit && last ? { ...nowhere, sorting: sortingOf(sort, last), last: standingOf(last) } : null
    return { rows: rows.slice(0, limit), next, all: null }
  }
  const pool = await poolOf(weighing, sought, from)
  const inRank = ranked(sought.query, pool.rows)
  const score = from?.score ?? null
  const left =
    from === null
      ? inRank
      : score === null
        ? []
        : inRank.filter((it) => byPlace(it, { score, standing: from.last[0], key: from.last[1] }) > 0)
  const shown = left.slice(0, limit)
  const last = shown.at(-1)
  if (left.length > limit && last) return { rows: shown, next: placeOf(pool, last, last.score), all: pool.all }
  if (!pool.more) return { rows: shown, next: null, all: pool.all }

  const after = from && score === null ? from.last : pool.ends.all
  const known = new Set(pool.rows.map(({ key }) => key))
  const wanted = limit - shown.length
  const read = await bestOf(weighing, sought, wanted + 1 + known.size, { after, upTo: null })
  const beyond = read.filter(({ key }) => !known.has(key))
  const rows = [...shown, ...beyond.slice(0, wanted)]
  const end = rows.at(-1)
  const isRanked = beyond.length === 0 || wanted === 0
  return {
    rows,
    next: beyond.length > wanted && end ? placeOf(pool, end, isRanked ? (last?.score ?? null) : null) : null,
    all: null,
  }
}

interface Pool {
  readonly rows: readonly IndexRow[]
  /** How far it reaches, for the pages after. */
  readonly ends: { readonly names: Standing | null; readonly all: Standing | null }
  readonly more: boolean
  readonly all: readonly IndexRow[] | null
}

/** What is ranked: on later pages as far as it reached on the first. */
async function poolOf(weighing: Weighing, sought: Sought, from: Place | null): Promise<Pool> {
  if (from && !from.all) {
    const rows = await bestOf(weighing, sought, mostRanked + slack)
    return { rows, ends: { names: null, all: null }, more: false, all: null }
  }
  if (from) {
    const names = await namesOf(weighing, sought, mostNames + slack, from.names)
    const others = await bestOf(weighing, sought, mostRanked + slack, { after: null, upTo: from.all })
    return { rows: once([...names, ...others]), ends: from, more: true, all: null }
  }
  const first = await bestOf(weighing, sought, mostRanked + 1)
  if (first.length <= mostRanked) return { rows: first, ends: { names: null, all: null }, more: false, all: first }

  const names = await namesOf(weighing, sought, mostNames, null)
  const others = first.slice(0, mostRanked - names.length)
  const ends = {
    names: names.length === mostNames ? standingOf(names.at(-1) as IndexRow) : null,
    all: standingOf(others.at(-1) as IndexRow),
  }
  return { rows: once([...names, ...others]), ends, more: true, all: null }
}

const namesOf = async (weighing: Weighing, sought: Sought, enough: number, upTo: Standing | null) =>
  sought.query.clauses.length === 0
    ? []
    : bestOf(weighing, { ...sought, inNames: true }, enough, { ...everything, upTo })

const once = (rows: readonly IndexRow[]): IndexRow[] => [...new Map(rows.map((it) => [it.key, it])).values()]

const standingOf = ({ standing, key }: IndexRow): Standing => [standing, key]

const nowhere = { score: null, sorting: null, names: null, all: null } as const

const placeOf = ({ ends }: Pool, last: IndexRow, score: number | null): Place => ({
  ...nowhere,
  ...ends,
  last: standingOf(last),
  score,
})
