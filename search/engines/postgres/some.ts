/**
 * The last way, for sentences and descriptions: nothing holds all the words, so documents are found that hold the weightier part of
 * them. A word weighs the more the fewer documents have it, and one that none has weighs most: who types mostly unknown words
 * finds nothing rather than anything.
 */

import type { Sought } from '../../query/asked.ts'
import type { Clause } from '../../query/query.ts'
import { columns, type IndexRow, mergedBy } from './candidates.ts'
import { clauseHolds, filedUnder, holds } from './conditions.ts'
import type { Fragment } from './handle.ts'
import { needOf, weighed } from './needs.ts'
import { ask, unshadowed, type Weighing } from './reading.ts'

/** What must be held of the weight of all words: of a sentence much is only said along. */
const leastShare = (words: number, sentence: boolean): number => (sentence ? 0.25 : words < 4 ? 0.67 : 0.5)
/** So many words at least, or a sentence is found by one common word of it. */
const leastWords = 2

export interface SomeRow extends IndexRow {
  /** The share of the weight it holds. */
  readonly share: number
}

export async function someOf(
  weighing: Weighing,
  sought: Sought,
  { enough, sentence }: { readonly enough: number; readonly sentence: boolean },
): Promise<SomeRow[]> {
  const { sql } = weighing
  const { clauses } = sought.query
  if (clauses.length <= leastWords) return []
  const weights = clauses.map((clause) => weightOf(weighing, clause, sentence))
  const whole = weights.reduce((sum, it) => sum + it, 0)
  const drivers = driversOf(weighing, clauses)
  if (drivers.length === 0 && !weighing.recent) return []

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
    ) as it where share >= ${leastShare(clauses.length, sentence)} and words >= ${leastWords} order by share desc, standing, key limit ${enough}`
  const under = (some: readonly Clause[]) => filedUnder(sql, [some.flatMap(needOf)])

  const settled =
    drivers.length === 0
      ? []
      : await ask<SomeRow>(weighing, 'some words', () =>
          from(sql`(
            select * from search_settled as it where ${under(drivers)} and ${unshadowed(weighing)} limit ${mostLooked}
          ) as it where true`),
        )
  const recent = !weighing.recent
    ? []
    : await ask<SomeRow>(weighing, 'recent', () =>
        from(sql`search_recent as it where not it.gone and ${under(clauses)}`),
      )
  const merged = mergedBy(settled, recent, (a, b) => a.standing - b.standing) as SomeRow[]
  return merged
    .sort((a, b) => b.share - a.share || a.standing - b.standing || (a.key < b.key ? -1 : 1))
    .slice(0, enough)
}

/** Rows looked at, the best by static rank first: each is compared with every word. */
const mostLooked = 2_000

const documentsOf = ({ frequencies, all }: Weighing, clause: Clause): number =>
  weighed([needOf(clause)], frequencies, all)[0]?.documents ?? 0

/** In a sentence a word that nobody uses is the asker's own; in a few words it is what they look for. */
function weightOf(weighing: Weighing, clause: Clause, sentence: boolean): number {
  const documents = documentsOf(weighing, clause)
  const rare = Math.log(2 + weighing.all)
  return documents === 0 ? rare * (sentence ? 0.3 : 1) : Math.log(1 + weighing.all / documents)
}

/** The rarest words that somebody uses, as long as they bring few enough documents to look at. */
function driversOf(weighing: Weighing, clauses: readonly Clause[]): Clause[] {
  const known = clauses
    .map((clause) => ({ clause, documents: documentsOf(weighing, clause) }))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => a.documents - b.documents)
  let left = mostLooked
  return known
    .filter(({ documents }, index) => {
      left -= documents
      return index === 0 || left >= 0
    })
    .map(({ clause }) => clause)
}

const summed = ({ sql }: Weighing, clauses: readonly Clause[], weights: readonly number[]): Fragment =>
  clauses
    .map((clause, index) => sql`case when ${clauseHolds(sql, clause)} then ${weights[index] ?? 0}::float8 else 0 end`)
    .reduce((all, it) => sql`${all} + ${it}`)
