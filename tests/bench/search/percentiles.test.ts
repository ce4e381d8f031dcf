import { expect, test } from 'vitest'
import { columns, megabytes, milliseconds } from '../../../bench/search/columns.ts'
import { percentilesOf } from '../../../bench/search/percentiles.ts'

test('of a hundred times the 95th is p95, and every figure is one that was measured', () => {
  const times = Array.from({ length: 100 }, (_, at) => 100 - at)
  expect(percentilesOf(times)).toEqual({ count: 100, p50: 50, p95: 95, p99: 99, max: 100 })
  expect(percentilesOf([7])).toEqual({ count: 1, p50: 7, p95: 7, p99: 7, max: 7 })
  expect(percentilesOf([1, 300])).toMatchObject({ p50: 1, p95: 300 })
})

test('nothing measured is no time', () => {
  expect(percentilesOf([]).p95).toBeNaN()
})

test('columns stand below each other, Japanese as wide as two', () => {
  expect(
    columns([
      ['製作所', 'x'],
      ['ab', 'y'],
    ]),
  ).toBe('製作所  x\nab      y')
})

test('figures have their unit', () => {
  expect([3.14, 99.6, 2500].map(milliseconds)).toEqual(['3.1 ms', '100 ms', '2.5 s'])
  expect(megabytes(3 * 2 ** 30)).toBe('3,072 MB')
})
