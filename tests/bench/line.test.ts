import { expect, test } from 'vitest'
import { type Line, missed, ratioOf, table } from '../../bench/line.ts'

const aLine = (change: Partial<Line> = {}): Line => ({
  name: 'a verdict',
  took: 30,
  against: 'a copy',
  peer: 10,
  limit: 3,
  ...change,
})

test('a line on its limit is kept, one just over it is missed, and so is one that was not measured', () => {
  expect(missed([aLine(), aLine({ took: 29 })])).toEqual([])
  const [over, nothing] = [aLine({ took: 31 }), aLine({ took: Number.NaN })]
  expect(missed([aLine(), over, nothing])).toEqual([over, nothing])
})

test('the table names what was measured, what it is held against, the ratio and the limit', () => {
  const shown = table([
    aLine(),
    aLine({ name: 'first page', took: 61_000, against: 'a promise', peer: 60_000, limit: 1 }),
  ])
  expect(ratioOf(aLine())).toBe(3)
  expect(shown.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['line', 'took', 'held against', 'ratio', 'limit'],
    ['a verdict', '30.0 ms', 'a copy (10.0 ms)', '3.00', '≤ 3', 'kept'],
    ['first page', '61.0 s', 'a promise (60.0 s)', '1.02', '≤ 1', 'MISSED'],
  ])
})
