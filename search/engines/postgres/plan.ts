/**
 * Which way a query is read. The rarest need drives: where it holds for at most 1 row in 32, the GIN index brings the rows, and
 * because they are stored in rank order the best come first. Where even the rarest is commoner, rows are read in rank order until
 * enough are found; unless the needs together are so rare that this would read on and on.
 */
import type { Sought } from '../../query/asked.ts'
import { type Frequencies, type Need, needsOf, weighed } from './needs.ts'

export type Way = 'nothing' | 'terms' | 'forwards'

export interface Plan {
  readonly way: Way
  /** The needs the GIN index is asked for; the others are checked on the rows it brings. */
  readonly asked: readonly Need[]
  /** About how many documents fulfil all needs; an upper bound where only one counts. */
  readonly likely: number
}

/** Rows read in rank order at most; past them the GIN index is asked. */
export const mostForwards = 10_000

/** Needs beyond these narrow little and cost a posting list each. */
const mostAsked = 6
/** Terms of one need likewise. */
const mostTerms = 8

/**
 * @param all settled documents
 * @param enough hits after which reading stops
 */
export function planOf(sought: Sought, frequencies: Frequencies, all: number, enough: number): Plan {
  const needs = weighed(needsOf(sought), frequencies, all)
  const [rarest] = needs
  if (all === 0 || !rarest || rarest.documents === 0) return { way: 'nothing', asked: [], likely: 0 }

  // As if the needs had nothing to do with each other: words that go together are commoner than this.
  const share = needs.reduce((product, { documents }) => product * (documents / all), 1)
  const asked = needs.slice(0, mostAsked).map(({ need }) => need.map((terms) => fewest(terms, frequencies)))
  const likely = Math.ceil(share * all)
  const dense = rarest.documents * 32 > all
  const reads = enough / share
  return { way: dense && reads <= mostForwards ? 'forwards' : 'terms', asked, likely }
}

const fewest = (terms: readonly string[], frequencies: Frequencies): string[] =>
  terms.toSorted((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0)).slice(0, mostTerms)
