import type { FacetName, SearchEngine, SearchResult } from '#search/engine.ts'
import { type Percentiles, percentilesOf } from './percentiles.ts'
import type { BenchQuery, QueryGroup } from './queries.ts'

/** As the page asks: the first twenty and three facets. */
export const benchFacets: readonly FacetName[] = ['kind', 'prefecture', 'industry']

export interface Timed {
  readonly overall: Percentiles
  readonly byGroup: ReadonlyMap<QueryGroup, Percentiles>
  /** Answers that were cut short by the time limit of the engine. */
  readonly incomplete: number
  /** Queries with no hit at all, by group. */
  readonly empty: ReadonlyMap<QueryGroup, number>
}

export const ask = (engine: SearchEngine, { text, filters }: BenchQuery, filtered: boolean): Promise<SearchResult> =>
  engine.search({ text, facets: benchFacets, limit: 20, ...(filtered ? { filters } : {}) })

/**
 * One client, one query after another, group by group in turn, after one round that is not counted.
 *
 * @param filtered whether each query brings the filters of the organisation it was made from
 */
export async function timeQueries(
  engine: SearchEngine,
  queries: readonly BenchQuery[],
  { rounds, filtered }: { readonly rounds: number; readonly filtered: boolean },
): Promise<Timed> {
  const times = new Map<QueryGroup, number[]>()
  const empty = new Map<QueryGroup, number>()
  let incomplete = 0
  for (let round = -1; round < rounds; round++)
    for (const query of queries) {
      const started = performance.now()
      const { hits, complete } = await ask(engine, query, filtered)
      const took = performance.now() - started
      if (round < 0) {
        if (hits.length === 0) empty.set(query.group, (empty.get(query.group) ?? 0) + 1)
        continue
      }
      times.set(query.group, [...(times.get(query.group) ?? []), took])
      if (!complete) incomplete++
    }
  return {
    overall: percentilesOf([...times.values()].flat()),
    byGroup: new Map([...times].map(([group, of]) => [group, percentilesOf(of)])),
    incomplete,
    empty,
  }
}
