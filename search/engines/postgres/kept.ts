/** Counts of settled rows kept ready for the commonest terms, each facet by itself. */
import type { FacetName } from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import { needsOf } from './needs.ts'
import { ask, type Weighing } from './reading.ts'
import type { Cell } from './tally.ts'

/** Under '' stands the total. */
export type Kept = ReadonlyMap<FacetName | '', readonly Cell[]>

/** Null where they are not kept for all of these. */
export async function keptFor(weighing: Weighing, sought: Sought, facets: readonly FacetName[]): Promise<Kept | null> {
  const { sql } = weighing
  const term = onlyTerm(sought)
  const [type, ...others] = sought.types
  if (term === null || !type || others.length > 0) return null

  const rows = await ask<{ facet: FacetName | ''; counts: Record<string, number> }>(
    weighing,
    'kept counts',
    () => sql`
      select facet, counts from search_counts
      where term = ${term} and type = ${type} and facet = any(${['', ...facets]}::text[])`,
  )
  if (rows.length < facets.length + 1) return null
  return new Map(
    rows.map(({ facet, counts }) => [
      facet,
      Object.entries(counts).map(([value, count]) => cellOf(facet, value, count)),
    ]),
  )
}

/** The one term that alone decides what is found; '' for everything; null where there are more. */
function onlyTerm(sought: Sought): string | null {
  const { query } = sought
  if (query.without.length > 0 || query.clauses.some(({ place }) => place)) return null
  const needs = needsOf({ ...sought, types: [] }).filter((need) => need.length > 0)
  const [need, ...others] = needs
  if (!need) return ''
  const [terms, ...alternatives] = need
  return others.length === 0 && alternatives.length === 0 && terms?.length === 1 ? (terms[0] ?? null) : null
}

const cellOf = (facet: FacetName | '', value: string, count: number): Cell => {
  if (facet === '') return { count }
  return facet === 'kind' ? { kinds: [value], count } : { [facet]: value, count }
}
