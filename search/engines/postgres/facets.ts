/** Totals and facets: each facet heeds the text and the other filters but not its own. */
import {
  type Facet,
  type FacetCount,
  type FacetName,
  type Filters,
  facetNames,
  type SearchResult,
} from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import { needsOf, weighed } from './needs.ts'
import type { Weighing } from './reading.ts'
import { type Cell, countOf, keptTally, mostCounted, type Tally, tallyOf } from './tally.ts'

export type Counted = Pick<SearchResult, 'total' | 'facets'>

/** With several filters the wider counts share this many rows. */
const mostShared = 8_000

export async function countedFor(weighing: Weighing, sought: Sought, facets: readonly FacetName[]): Promise<Counted> {
  const active = facetNames.filter((facet) => (sought.filters[facet] ?? []).length > 0)
  if (active.length > 0 && isNarrow(weighing, sought)) {
    const wide = await tallyOf(weighing, { ...sought, filters: {} }, [...new Set([...facets, ...active])])
    if (wide.exact) return fromWide(wide, sought.filters, facets)
  }

  const free = facets.filter((facet) => !active.includes(facet))
  const base = await eachOf(weighing, sought, free, mostCounted)
  const own: [FacetName, Tally][] = []
  for (const facet of facets.filter((it) => active.includes(it))) {
    const most = Math.floor(mostShared / active.length)
    const wider = { ...sought, filters: { ...sought.filters, [facet]: [] } }
    own.push([facet, await (await eachOf(weighing, wider, [facet], most)).of(facet)])
  }
  const total = await base.of('')
  return {
    total: { count: countOf(total.cells), exact: total.exact },
    facets: Object.fromEntries([
      ...(await Promise.all(free.map(async (facet) => [facet, facetOf(facet, await base.of(facet))] as const))),
      ...own.map(([facet, tally]) => [facet, facetOf(facet, tally)] as const),
    ]),
  }
}

/** Kept counts where there are some, else one count for all of these facets. */
async function eachOf(weighing: Weighing, sought: Sought, facets: readonly FacetName[], most: number) {
  const kept = await keptTally(weighing, sought, facets)
  const all = kept ? null : await tallyOf(weighing, sought, facets, most)
  return { of: async (facet: FacetName | ''): Promise<Tally> => all ?? kept?.get(facet) ?? nothing }
}

const nothing: Tally = { cells: [], exact: true }

/** Without the filters hardly more match than are counted anyway, so one count serves all facets. */
const isNarrow = (weighing: Weighing, sought: Sought): boolean => {
  if (sought.query.clauses.length === 0) return false
  const [rarest] = weighed(needsOf({ ...sought, filters: {} }), weighing.frequencies, weighing.all)
  return (rarest?.documents ?? 0) <= mostCounted
}

function fromWide({ cells, exact }: Tally, filters: Filters, facets: readonly FacetName[]): Counted {
  const passing = (but: FacetName | null) =>
    cells.filter((cell) => facetNames.every((facet) => facet === but || passes(cell, facet, filters)))
  return {
    total: { count: countOf(passing(null)), exact },
    facets: Object.fromEntries(
      facets.map((facet) => [facet, facetOf(facet, { cells: passing(facet), exact })] as const),
    ),
  }
}

const passes = (cell: Cell, facet: FacetName, filters: Filters): boolean => {
  const values = filters[facet] ?? []
  return values.length === 0 || valuesOf(cell, facet).some((it) => values.includes(it))
}

const valuesOf = (cell: Cell, facet: FacetName): readonly string[] => {
  if (facet === 'kind') return cell.kinds ?? []
  const value = cell[facet]
  return value === null || value === undefined ? [] : [value]
}

export function facetOf(facet: FacetName, { cells, exact }: Tally): Facet {
  const counts = new Map<string, number>()
  for (const cell of cells)
    for (const value of valuesOf(cell, facet)) counts.set(value, (counts.get(value) ?? 0) + cell.count)
  const list = [...counts].filter(([, count]) => count > 0).map(([value, count]): FacetCount => ({ value, count }))
  return { counts: list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)), exact }
}

/** What can be said from documents at hand: all there are where `exact`. */
export const countedIn = (
  rows: readonly Omit<Cell, 'count'>[],
  facets: readonly FacetName[],
  { exact, filters }: { exact: boolean; filters: Filters },
): Counted => fromWide({ cells: rows.map((it) => ({ ...it, count: 1 })), exact }, filters, facets)
