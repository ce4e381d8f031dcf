/** One page of a result in the order of best, the same on every engine: the best are ranked on their text, the others follow by static rank. */
import type { Cursor, Standing } from './cursor.ts'
import type { Query } from './query.ts'
import { byRank, type Candidate, type Rank, ranked } from './rank.ts'

/** So many are ranked on their text; what comes after them follows by static rank. */
const mostRanked = 500
/** Of these so many have a word of the query in their name, where there are more. */
const mostNames = 350
/** Room for what came in between two pages. */
const slack = 200

/** Where a page ended. */
export type Place = Omit<Cursor, 'way' | 'sort'>

export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: Place | null
  /** All that match, where they were few enough to be at hand. */
  readonly all: readonly Row[] | null
}

/** A stretch of the order (standing, key); ends are left out at the start and taken in at the end. */
export interface Stretch {
  readonly after: Standing | null
  readonly upTo: Standing | null
}
export const everything: Stretch = { after: null, upTo: null }

export interface Rows<Row> {
  readonly rows: readonly Row[]
  /** There may be more behind them. */
  readonly more: boolean
}

/** What an engine reads for it: the first `enough` of a stretch that match, by standing, then key. */
export interface Reader<Row> {
  best(enough: number, stretch: Stretch): Promise<Rows<Row>>
  /** Those with a word of the query in the name. */
  names(enough: number, stretch: Stretch): Promise<Rows<Row>>
}

export async function bestPage<Row extends Candidate>(
  read: Reader<Row>,
  query: Query,
  { limit, from }: { readonly limit: number; readonly from: Place | null },
): Promise<Page<Row>> {
  const pool = await poolOf(read, query, from)
  const inRank = ranked(query, pool.rows)
  const left = from === null ? inRank : inRank.filter((it) => isAfter(it, from))
  const shown = left.slice(0, limit)
  const last = shown.at(-1)
  if (left.length > limit && last) return { rows: shown, next: placeIn(pool, last, last.score), all: pool.all }
  if (!pool.more) return { rows: shown, next: null, all: pool.all }

  const after = from?.score === null ? from.last : pool.ends.all
  const known = new Set(pool.rows.map(({ key }) => key))
  const wanted = limit - shown.length
  const { rows: behind } = await read.best(wanted + 1 + known.size, { after, upTo: null })
  const beyond = behind.filter(({ key }) => !known.has(key))
  const rows = [...shown, ...beyond.slice(0, wanted)]
  const end = rows.at(-1)
  const score = wanted === 0 ? (last?.score ?? null) : null
  return { rows, next: beyond.length > wanted && end ? placeIn(pool, end, score) : null, all: null }
}

/** Whether a ranked one comes after the end of a page; none does where that page ended beyond the ranked. */
export const isAfter = (it: Rank, { score, last: [standing, key] }: Place): boolean =>
  score !== null && byRank(it, { score, standing, key }) > 0

interface Pool<Row> extends Rows<Row> {
  /** How far it reaches, for the pages after. */
  readonly ends: { readonly names: Standing | null; readonly all: Standing | null }
  readonly all: readonly Row[] | null
}

/** What is ranked: on later pages as far as it reached on the first. */
async function poolOf<Row extends Candidate>(read: Reader<Row>, query: Query, from: Place | null): Promise<Pool<Row>> {
  const toTheEnd = { names: null, all: null }
  const namesOf = async (enough: number, upTo: Standing | null): Promise<readonly Row[]> =>
    query.clauses.length === 0 ? [] : (await read.names(enough, { after: null, upTo })).rows

  if (from && !from.all) {
    const { rows } = await read.best(mostRanked + slack, everything)
    return { rows, ends: toTheEnd, more: false, all: null }
  }
  if (from) {
    const names = await namesOf(mostNames + slack, from.names)
    const others = await read.best(mostRanked + slack, { after: null, upTo: from.all })
    return { rows: once([...names, ...others.rows]), ends: from, more: true, all: null }
  }
  const first = await read.best(mostRanked + 1, everything)
  if (!first.more) return { rows: first.rows, ends: toTheEnd, more: false, all: first.rows }

  const names = await namesOf(mostNames, null)
  const others = first.rows.slice(0, mostRanked - names.length)
  const [lastName, lastOther] = [names.at(-1), others.at(-1)]
  const ends = {
    names: names.length >= mostNames && lastName ? standingOf(lastName) : null,
    all: lastOther ? standingOf(lastOther) : null,
  }
  return { rows: once([...names, ...others]), ends, more: true, all: null }
}

const once = <Row extends Candidate>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((it) => [it.key, it])).values(),
]

export const standingOf = ({ standing, key }: Pick<Candidate, 'standing' | 'key'>): Standing => [standing, key]

/** A place that is told by nothing yet. */
export const nowhere = { score: null, sorting: null, names: null, all: null } as const

const placeIn = ({ ends }: Pool<unknown>, last: Candidate, score: number | null): Place => ({
  ...nowhere,
  names: ends.names,
  all: ends.all,
  last: standingOf(last),
  score,
})
