/**
 * The last way, for sentences and descriptions: documents that hold the weightier part of the words, as on Postgres. Meilisearch brings those
 * that hold any of the weighty ones; which of them hold enough is worked out here.
 */
import type { Clause } from '../../query/query.ts'
import { byPlace, ranked } from '../../query/rank.ts'
import { needOf } from '../postgres/needs.ts'
import { type Weighing, weigh } from '../postgres/reading.ts'
import { rowsQuery, type Sought } from './ask.ts'
import { type Asked, reading, type Searching } from './attempts.ts'
import type { Page } from './page.ts'
import { holds, type IndexRow, rowsIn, send } from './rows.ts'

/** What must be held of the weight of all words, and how many words at least. */
const [leastShare, leastWords] = [0.6, 2]
/** Documents looked at, the best by static rank first; and how many of them are ranked. */
const [mostLooked, mostRanked] = [1_000, 500]

/** Null where nothing holds enough. */
export async function somePage(on: Searching, sought: Sought, { limit, from }: Asked): Promise<Page | null> {
  const { clauses } = sought.query
  if (clauses.length <= leastWords) return null
  const weights = await reading(on, async (it) => {
    const weighing = await weigh(it, clauses.flatMap(needOf).flat())
    return clauses.map((clause) => weightOf(weighing, clause))
  })
  if (!weights) return null

  const found = await heldEnough(on, sought, weights)
  const inRank = ranked(
    sought.query,
    found.map(({ row }) => row),
  )
    .map((row) => ({ ...row, score: row.score + 1_000 * (found.find((it) => it.row.key === row.key)?.share ?? 0) }))
    .sort(byPlace)
    .slice(0, mostRanked)
  const score = from?.score ?? null
  const left =
    from === null || score === null
      ? inRank
      : inRank.filter((it) => byPlace(it, { score, standing: from.last[0], key: from.last[1] }) > 0)
  const rows = left.slice(0, limit)
  const last = rows.at(-1)
  if (!last) return null
  const end = { score: last.score, sorting: null, last: [last.standing, last.key] as [number, string] }
  return { rows, next: left.length > limit ? { ...end, names: null, all: null } : null, all: inRank }
}

interface Held {
  readonly row: IndexRow
  /** The share of the weight it holds. */
  readonly share: number
}

async function heldEnough(on: Searching, sought: Sought, weights: readonly number[]): Promise<Held[]> {
  const { clauses } = sought.query
  const whole = weights.reduce((sum, it) => sum + it, 0)
  const rest: Sought = { ...sought, query: { ...sought.query, clauses: [], forms: [] } }
  const drivers = driversOf(clauses, weights, whole * (1 - leastShare))
  const query = rowsQuery(on.clients.place.index, rest, {
    sort: ['place:asc'],
    where: [],
    anyOf: drivers,
    limit: mostLooked,
  })
  const [answer] = await send(on, [query])
  if (!answer) return []
  return rowsIn(answer, rest, mostLooked).rows.flatMap((row) => {
    const held = clauses.map((clause) => holds({ ...rest.query, clauses: [clause] }, row))
    const share = weights.reduce((sum, weight, at) => sum + (held[at] ? weight : 0), 0) / whole
    return share >= leastShare && held.filter(Boolean).length >= leastWords ? [{ row, share }] : []
  })
}

/** A word weighs the more the fewer documents have it. */
const weightOf = ({ frequencies, all }: Weighing, clause: Clause): number => {
  const lists = needOf(clause).map((terms) => Math.min(...terms.map((term) => frequencies.get(term) ?? 0)))
  const documents = Math.min(
    all,
    lists.reduce((sum, it) => sum + it, 0),
  )
  return Math.log(2 + all / Math.max(documents, 0.5))
}

/** The weightiest words: without any of them the share cannot be reached. */
function driversOf(clauses: readonly Clause[], weights: readonly number[], spare: number): Clause[] {
  const lightFirst = clauses
    .map((clause, at) => ({ clause, weight: weights[at] ?? 0 }))
    .sort((a, b) => a.weight - b.weight)
  let left = spare
  const light = lightFirst.findIndex(({ weight }) => {
    left -= weight
    return left < 0
  })
  return lightFirst.slice(Math.max(light, 0)).map(({ clause }) => clause)
}
