/**
 * How good a ranking is, by group and overall. Pure: whoever measures hands in the queries with the grades they expect, and
 * a way to ask for the keys a query finds, best first.
 *
 * @example
 * const figures = await measure(graded, async (text) => (await engine.search({ text })).hits.map(keyOf))
 * figures.overall.recallAt20
 */
import { type Grade, type Group, groups } from './query.ts'

/** Grades by key; what is not in it is wrong. */
export type Grades = ReadonlyMap<string, Grade>

/** Hits among the first `at`, of those that could stand there: as many as are expected, at most `at`. 1 where none is expected. */
export function recallAt(ranked: readonly string[], grades: Grades, at = 20): number {
  if (grades.size === 0) return 1
  return gradesDown(ranked, grades, at).filter((grade) => grade > 0).length / Math.min(at, grades.size)
}

/**
 * Normalised discounted cumulative gain: each hit brings 2^grade − 1, divided by log2(place + 1), against the best order there
 * could be (Järvelin & Kekäläinen 2002, gains as in Burges et al. 2005). 1 where none is expected.
 */
export function ndcgAt(ranked: readonly string[], grades: Grades, at = 10): number {
  if (grades.size === 0) return 1
  const best = [...grades.values()].sort((a, b) => b - a)
  return gainOf(gradesDown(ranked, grades, at)) / gainOf(best.slice(0, at))
}

/** One over the place of the first hit; 0 where there is none, 1 where none is expected. */
export function reciprocalRank(ranked: readonly string[], grades: Grades): number {
  if (grades.size === 0) return 1
  const place = ranked.findIndex((key) => grades.has(key))
  return place < 0 ? 0 : 1 / (place + 1)
}

/** A query with what it expects, worked out. */
export interface GradedQuery {
  readonly group: Group
  readonly text: string
  readonly grades: Grades
}

export interface Figures {
  readonly queries: number
  readonly recallAt20: number
  readonly ndcgAt10: number
  readonly mrr: number
}

/** One query's ranking and its figures, for whoever looks into a bad one. */
export interface Measured extends GradedQuery {
  readonly ranked: readonly string[]
  readonly recallAt20: number
  readonly ndcgAt10: number
  readonly reciprocalRank: number
}

export interface Report {
  /** Over every query that expects something: where nothing should match, order means nothing. */
  readonly overall: Figures
  readonly byGroup: Readonly<Partial<Record<Group, Figures>>>
  /** Of the queries nothing should match, the part that found nothing; null where there were none. */
  readonly emptyOfNothing: number | null
  readonly measured: readonly Measured[]
}

/** Asks every query in turn and gathers the figures. What `find` throws goes through. */
export async function measure(
  queries: readonly GradedQuery[],
  find: (text: string) => Promise<readonly string[]> | readonly string[],
): Promise<Report> {
  const measured: Measured[] = []
  for (const query of queries) {
    const ranked = await find(query.text)
    measured.push({
      ...query,
      ranked,
      recallAt20: recallAt(ranked, query.grades),
      ndcgAt10: ndcgAt(ranked, query.grades),
      reciprocalRank: reciprocalRank(ranked, query.grades),
    })
  }

  const expecting = measured.filter(({ group }) => group !== 'nothing')
  const nothing = measured.filter(({ group }) => group === 'nothing')
  const names = (Object.keys(groups) as Group[]).filter((group) => expecting.some((it) => it.group === group))
  return {
    overall: figuresOf(expecting),
    byGroup: Object.fromEntries(names.map((name) => [name, figuresOf(expecting.filter((it) => it.group === name))])),
    emptyOfNothing: nothing.length === 0 ? null : mean(nothing.map(({ ranked }) => (ranked.length === 0 ? 1 : 0))),
    measured,
  }
}

const figuresOf = (measured: readonly Measured[]): Figures => ({
  queries: measured.length,
  recallAt20: mean(measured.map((it) => it.recallAt20)),
  ndcgAt10: mean(measured.map((it) => it.ndcgAt10)),
  mrr: mean(measured.map((it) => it.reciprocalRank)),
})

/** The mean; 0 of none. */
const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, it) => sum + it, 0) / numbers.length

/** The grades down the first places; a key that comes again brings nothing, so an engine gains nothing by repeating itself. */
const gradesDown = (ranked: readonly string[], grades: Grades, at: number): number[] =>
  ranked.slice(0, at).map((key, place) => (ranked.indexOf(key) === place ? (grades.get(key) ?? 0) : 0))

const gainOf = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
