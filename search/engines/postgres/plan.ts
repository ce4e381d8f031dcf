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
  /** No more than so many do: those that fulfil the rarest. */
  readonly atMost: number
}

/** Rows read in rank order at most; past them the GIN index is asked. */
export const mostForwards = 10_000

/** To mark a row by its terms takes about a twentieth of what reading one takes; of few rows it does not matter. */
const [marksARead, few] = [20, 3_000]

/** Needs beyond these narrow little and cost a posting list each. */
const mostAsked = 6
/** So does one that more than this part of all documents fulfil, whatever its place: it is checked on the rows that the others bring. */
const mostCommon = 0.7
/**
 * Terms of one need likewise. Of several alternatives each is asked for by its rarest alone: then one condition of the index holds them
 * all, and the rows say the rest.
 */
const mostTerms = 8

/**
 * @param all settled documents
 * @param enough hits after which reading stops
 */
export function planOf(sought: Sought, frequencies: Frequencies, all: number, enough: number): Plan {
  const needs = weighed(needsOf(sought), frequencies, all)
  const [rarest] = needs
  if (all === 0 || !rarest || rarest.documents === 0) return { way: 'nothing', asked: [], likely: 0, atMost: 0 }

  // As if the needs had nothing to do with each other: words that go together are commoner than this.
  const share = needs.reduce((product, { documents }) => product * (documents / all), 1)
  const narrowing = needs.filter(({ documents }, place) => place === 0 || documents <= mostCommon * all)
  const asked = narrowing.slice(0, mostAsked).map(({ need }) => {
    const most = need.length > 1 ? 1 : mostTerms
    return need.map((terms) => fewest(terms, frequencies, most))
  })
  const likely = Math.ceil(share * all)
  const dense = rarest.documents * 32 > all
  const reads = enough / share
  const most = Math.min(mostForwards, Math.max(few, rarest.documents / marksARead))
  return { way: dense && reads <= most ? 'forwards' : 'terms', asked, likely, atMost: rarest.documents }
}

const fewest = (terms: readonly string[], frequencies: Frequencies, most: number): string[] =>
  terms.toSorted((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0)).slice(0, most)
