import { expect, test } from 'vitest'
import { type GradedQuery, measure, ndcgAt, recallAt, reciprocalRank } from './measure.ts'
import type { Grade, Group } from './query.ts'

const grades = (of: Record<string, Grade>) => new Map(Object.entries(of))
const many = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `k${from + index}`)
const query = (group: Group, text: string, of: Record<string, Grade>): GradedQuery => ({
  group,
  text,
  grades: grades(of),
})

test('recall is the part of the expected that stands among the first twenty', () => {
  const two = grades({ a: 2, b: 1 })

  expect(recallAt(['a', 'x', 'b'], two)).toBe(1)
  expect(recallAt(['x', 'a'], two)).toBe(0.5)
  expect(recallAt([...many(0, 19), 'a', 'b'], two)).toBe(0.5)
  expect(recallAt([], two)).toBe(0)
})

test('where more than twenty are right, twenty of them are all one can ask', () => {
  const thirty = new Map(many(0, 30).map((key) => [key, 2 as Grade]))

  expect(recallAt(many(5, 25), thirty)).toBe(1)
  expect(recallAt(many(0, 10), thirty)).toBe(0.5)
})

test('a key that comes again counts once', () => {
  const two = grades({ a: 2, b: 2 })

  expect(recallAt(['a', 'a'], two)).toBe(0.5)
  expect(ndcgAt(['a', 'a'], two)).toBe(ndcgAt(['a', 'x'], two))
})

test('the best order has the gain 1, and who was meant weighs three times who is also right', () => {
  const two = grades({ a: 2, b: 1 })

  expect(ndcgAt(['a', 'b'], two)).toBe(1)
  // (1 + 3 / log2 3) / (3 + 1 / log2 3)
  expect(ndcgAt(['b', 'a'], two)).toBeCloseTo(0.7967, 4)
  expect(ndcgAt(['x', 'a'], grades({ a: 2 }))).toBeCloseTo(0.6309, 4)
  expect(ndcgAt([...many(0, 10), 'a'], two)).toBe(0)
})

test('the first right one counts by its place', () => {
  const one = grades({ a: 1 })

  expect(reciprocalRank(['a'], one)).toBe(1)
  expect(reciprocalRank(['x', 'y', 'a'], one)).toBeCloseTo(1 / 3)
  expect(reciprocalRank(['x'], one)).toBe(0)
})

test('a report means over groups and queries, and tells apart what should find nothing', async () => {
  const answers: Record<string, string[]> = { one: ['a'], two: ['x', 'b'], three: [], four: ['x'] }
  const report = await measure(
    [
      query('exact', 'one', { a: 2 }),
      query('typo', 'two', { b: 2, c: 2 }),
      query('nothing', 'three', {}),
      query('nothing', 'four', {}),
    ],
    (text) => answers[text] ?? [],
  )

  expect(report.byGroup).toMatchObject({
    exact: { queries: 1, recallAt20: 1, ndcgAt10: 1, mrr: 1 },
    typo: { queries: 1, recallAt20: 0.5, mrr: 0.5 },
  })
  expect(report.byGroup).not.toHaveProperty('nothing')
  expect(report.overall).toMatchObject({ queries: 2, recallAt20: 0.75, mrr: 0.75 })
  expect(report.emptyOfNothing).toBe(0.5)
  expect(report.measured.map(({ text, ranked }) => [text, ranked])).toEqual(Object.entries(answers))
})
