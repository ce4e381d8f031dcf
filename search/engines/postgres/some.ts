/**
 * The last way, for sentences and descriptions: nothing holds all the words, so documents are found that hold the weightier part of
 * them. A word weighs the more the fewer documents have it, and one that none has weighs most: who types mostly unknown words
 * finds nothing rather than anything.
 */
import type { Clause } from '../../query/query.ts'
import { columns, type IndexRow, mergedBy } from './candidates.ts'
import { clauseHolds, filedUnder, holds } from './conditions.ts'
import type { Fragment } from './handle.ts'
import { needOf, type Sought, weighed } from './needs.ts'
import { ask, unshadowed, type Weighing } from './reading.ts'

/** What must be held of the weight of all words. */
const leastShare = 0.6
/** So many words at least, or a sentence is found by one common word of it. */
const leastWords = 2

export interface SomeRow extends IndexRow {
  /** The share of the weight it holds. */
  readonly share: number
}

export async function someOf(weighing: Weighing, sought: Sought, enough: number): Promise<SomeRow[]> {
  const { sql } = weighing
  const { clauses } = sought.query
  if (clauses.length <= leastWords) return []
  const weights = clauses.map((clause) => weightOf(weighing, clause))
  const whole = weights.reduce((sum, it) => sum + it, 0)
  const drivers = driversOf(clauses, weights, whole * (1 - leastShare))

  const rest = { ...sought, query: { ...sought.query, clauses: [], forms: [] } }
  const score = () => summed(weighing, clauses, weights)
  const from = (rows: Fragment) => sql`
    select * from (
      select ${columns(sql)}, (${score()}) / ${whole}::float8 as share,
        (${summed(
          weighing,
          clauses,
          clauses.map(() => 1),
        )}) as words
      from ${rows} and ${holds(sql, rest)}
    ) as it where share >= ${leastShare} and words >= ${leastWords} order by share desc, standing, key limit ${enough}`
  const under = () => filedUnder(sql, [drivers.flatMap(needOf)])

  const settled =
    weighing.all === 0
      ? []
      : await ask<SomeRow>(weighing, 'some words', () =>
          from(sql`(
            select * from search_settled as it where ${under()} and ${unshadowed(weighing)} limit ${mostLooked}
          ) as it where true`),
        )
  const recent =
    weighing.recent === 0
      ? []
      : await ask<SomeRow>(weighing, 'recent', () => from(sql`search_recent as it where not it.gone and ${under()}`))
  const merged = mergedBy(settled, recent, (a, b) => a.standing - b.standing) as SomeRow[]
  return merged
    .sort((a, b) => b.share - a.share || a.standing - b.standing || (a.key < b.key ? -1 : 1))
    .slice(0, enough)
}

/** Rows looked at, the best by static rank first. */
const mostLooked = 10_000

const weightOf = ({ frequencies, all }: Weighing, clause: Clause): number => {
  const [need] = weighed([needOf(clause)], frequencies, all)
  return Math.log(2 + all / Math.max(need?.documents ?? 0, 0.5))
}

/** The weightiest words: without any of them the share cannot be reached. */
function driversOf(clauses: readonly Clause[], weights: readonly number[], spare: number): Clause[] {
  const heaviest = clauses
    .map((clause, index) => ({ clause, weight: weights[index] ?? 0 }))
    .sort((a, b) => a.weight - b.weight)
  let left = spare
  const light = heaviest.findIndex(({ weight }) => {
    left -= weight
    return left < 0
  })
  return heaviest.slice(Math.max(light, 0)).map(({ clause }) => clause)
}

const summed = ({ sql }: Weighing, clauses: readonly Clause[], weights: readonly number[]): Fragment =>
  clauses
    .map((clause, index) => sql`case when ${clauseHolds(sql, clause)} then ${weights[index] ?? 0}::float8 else 0 end`)
    .reduce((all, it) => sql`${all} + ${it}`)
