/**
 * Totals and facets: each facet heeds the text and the other filters but not its own. What is found is counted in one pass, whatever
 * the filters; what would be found without one of them in one pass more, as far as that is not too much: then the best are.
 */
import {
  type Facet,
  type FacetCount,
  type FacetName,
  type Filters,
  facetNames,
  type SearchResult,
} from '../../engine.ts'
import type { Sought } from '../../query/asked.ts'
import { type Kept, keptFor } from './kept.ts'
import { type Plan, planOf } from './plan.ts'
import type { Weighing } from './reading.ts'
import { addedCells, shadowedCells, tooManyChanged } from './since.ts'
import { type Cell, countOf, mostCounted, passing, sample, type Tally, tallyOf, valuesOf } from './tally.ts'

export type Counted = Pick<SearchResult, 'total' | 'facets'>

/** Rows that all passes together look at, so that a search reads no more than 20,000. */
const mostLooked = 13_000

/** A document at hand, by its values. */
type Row = Omit<Cell, 'count'>

/** @param all what was found, where all of it is at hand */
export async function countedFor(
  weighing: Weighing,
  sought: Sought,
  facets: readonly FacetName[],
  all: readonly Row[] | null,
): Promise<Counted> {
  const { filters } = sought
  const active = facetNames.filter((facet) => (filters[facet] ?? []).length > 0)
  const [own, free] = [facets.filter((it) => active.includes(it)), facets.filter((it) => !active.includes(it))]
  const base = all ? null : await keptFor(weighing, sought, free)
  const wider: { facet: FacetName; without: Sought; kept: Kept | null }[] = []
  for (const facet of own) {
    const without = { ...sought, filters: { ...filters, [facet]: [] } }
    wider.push({ facet, without, kept: await keptFor(weighing, without, [facet]) })
  }

  const by = [...new Set([...facets, ...active])]
  const plan = (it: Sought) => planOf(it, weighing.frequencies, weighing.all, mostCounted)
  const tally = (plans: readonly Plan[], most: number) => tallyOf(weighing, sought, plans, { by, most })
  const toCount = !all && !base
  const arms = wider.filter(({ kept }) => !kept).map((it) => ({ ...it, plan: plan(it.without) }))
  // Where even without one filter few are found for certain, all is counted at once.
  const atOnce = toCount && arms.length > 0 && sumOf(arms, 'atMost') <= mostCounted
  const narrow = toCount && !atOnce ? await tally([plan(sought)], mostCounted) : null
  const looked = narrow?.looked ?? all?.length ?? 0
  const room = atOnce ? mostCounted : Math.min(mostCounted, mostLooked - looked - sample)
  // Words and filters that go together are commoner than is guessed of each by itself: what was found shows by how much.
  const { near, far } = byReach(arms, atOnce ? 0 : Math.max(1, looked / Math.max(plan(sought).likely, 1)), room)
  const first = await tally(plansOf(near), room)
  const second = await tally(plansOf(far), sample)

  const isKept = base !== null || wider.some(({ kept }) => kept)
  const since = toCount || arms.length > 0 || isKept ? await addedCells(weighing, sought, by) : []
  const changed = isKept ? await tooManyChanged(weighing) : null
  const shadowed = isKept && changed === null ? await shadowedCells(weighing, sought, by) : []
  const ofKept = (kept: Kept, name: FacetName | '', but: FacetName | null): Tally => ({
    // Where too many changed to be followed the counts stand as of the last settling.
    cells: [...(kept.get(name) ?? []), ...(changed === null ? passing([...since, ...shadowed], filters, but) : [])],
    exact: changed === null,
  })
  const ofCounted = ({ cells, exact }: Tally, but: FacetName | null): Tally => ({
    cells: passing([...cells, ...since], filters, but),
    exact,
  })

  const found = (name: FacetName | ''): Tally => {
    if (all) return { cells: all.map((it) => ({ ...it, count: 1 })), exact: true }
    return base ? ofKept(base, name, null) : ofCounted(narrow ?? first, null)
  }
  const total = found('')
  return {
    // No more can be gone than changed.
    total: { count: countOf(total.cells) - (base ? (changed ?? 0) : 0), exact: total.exact },
    facets: Object.fromEntries([
      ...free.map((facet) => [facet, facetOf(facet, found(facet))] as const),
      ...wider.map(
        ({ facet, kept }) =>
          [
            facet,
            facetOf(
              facet,
              kept
                ? ofKept(kept, facet, facet)
                : ofCounted(near.some((it) => it.facet === facet) ? first : second, facet),
            ),
          ] as const,
      ),
    ]),
  }
}

/** A facet that is filtered by, and how the rows without its own filter are found. */
interface Arm {
  readonly facet: FacetName
  readonly plan: Plan
}

const plansOf = (arms: readonly Arm[]): Plan[] => arms.map(({ plan }) => plan)
const sumOf = (arms: readonly Arm[], what: 'likely' | 'atMost'): number =>
  arms.reduce((sum, { plan }) => sum + plan[what], 0)

/** Those that are likely counted in one pass over `room` rows, the smallest first, and the others. */
function byReach(arms: readonly Arm[], factor: number, room: number): { near: readonly Arm[]; far: readonly Arm[] } {
  const sorted = arms.toSorted((a, b) => a.plan.likely - b.plan.likely)
  const far = sorted.filter((_, at) => sumOf(sorted.slice(0, at + 1), 'likely') * factor > room)
  return { near: sorted.filter((it) => !far.includes(it)), far }
}

function facetOf(facet: FacetName, { cells, exact }: Tally): Facet {
  const counts = new Map<string, number>()
  for (const cell of cells)
    for (const value of valuesOf(cell, facet)) counts.set(value, (counts.get(value) ?? 0) + cell.count)
  const list = [...counts].filter(([, count]) => count > 0).map(([value, count]): FacetCount => ({ value, count }))
  return { counts: list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)), exact }
}

/** What can be said from documents at hand: all there are where `exact`. */
export function countedIn(
  rows: readonly Row[],
  facets: readonly FacetName[],
  { exact, filters }: { readonly exact: boolean; readonly filters: Filters },
): Counted {
  const cells = rows.map((it) => ({ ...it, count: 1 }))
  const of = (but: FacetName | null): Tally => ({ cells: passing(cells, filters, but), exact })
  return {
    total: { count: countOf(of(null).cells), exact },
    facets: Object.fromEntries(facets.map((facet) => [facet, facetOf(facet, of(facet))] as const)),
  }
}
