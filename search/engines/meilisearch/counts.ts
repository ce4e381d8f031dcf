/** Totals and facets: each facet heeds the text and the other filters but not its own. */
import type { MultiSearchResult } from 'meilisearch'
import type { Facet, FacetName, SearchResult } from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import type { Query } from '../../query/query.ts'
import { countQuery, hasPhrase, isProved, mostPhrases, type Row } from './ask.ts'
import { type Asking, type IndexRow, send } from './rows.ts'
import { mostCounted } from './settings.ts'

export type Counted = Pick<SearchResult, 'total' | 'facets'>

/** Where every document that matches is at hand, they are what is counted. */
export async function countsOf(
  asking: Asking,
  sought: Sought,
  all: readonly IndexRow[] | null,
  facets: readonly FacetName[],
): Promise<Counted> {
  const own = facets.filter((facet) => sought.filters[facet]?.length)
  const free = facets.filter((facet) => !own.includes(facet))
  const { index } = asking.clients.place
  const without = (facet: FacetName): Sought => ({ ...sought, filters: { ...sought.filters, [facet]: [] } })
  const wider = own.map((facet) => countQuery(index, without(facet), [facet]))
  const [main, ...others] = await (all && own.length === 0
    ? []
    : send(asking, [...(all ? [] : [countQuery(index, sought, free)]), ...wider]).then((answers) =>
        all ? [undefined, ...answers] : answers,
      ))

  const exact = provedBy(sought.query)
  const told = main?.totalHits ?? 0
  return {
    total: all
      ? { count: all.length, exact: true }
      : { count: Math.min(told, mostCounted), exact: exact && told <= mostCounted },
    facets: Object.fromEntries([
      ...free.map((facet) => [facet, all ? countedIn(all, facet) : facetOf(main, facet, exact)] as const),
      ...own.map((facet, at) => [facet, facetOf(others[at], facet, exact)] as const),
    ]),
  }
}

/** Whether Meilisearch finds no more than what is asked for: by single terms, or by phrases it is asked for. */
function provedBy({ clauses, without }: Query): boolean {
  const phrases = clauses.filter(({ any }) => any.some(({ pieces }) => !pieces.every(isProved)))
  return (
    phrases.length <= mostPhrases &&
    phrases.every(
      ({ any, place }) => !place && any.length === 1 && any[0]?.pieces.every((it) => isProved(it) || hasPhrase(it)),
    ) &&
    without.every((piece) => isProved(piece) || hasPhrase(piece))
  )
}

const facetOf = (answer: MultiSearchResult<Row> | undefined, facet: FacetName, exact: boolean): Facet => ({
  counts: largestFirst(Object.entries(answer?.facetDistribution?.[facet] ?? {})),
  exact,
})

function countedIn(rows: readonly IndexRow[], facet: FacetName): Facet {
  const counts = new Map<string, number>()
  for (const row of rows) for (const value of [row[facet] ?? []].flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return { counts: largestFirst([...counts]), exact: true }
}

const largestFirst = (counts: readonly (readonly [string, number])[]) =>
  counts.map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
