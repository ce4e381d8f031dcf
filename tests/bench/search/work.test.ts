import { expect, test } from 'vitest'
import { type PlanNode, workOf } from '../../../bench/search/work.ts'

const aScan = (change: Partial<PlanNode> = {}): PlanNode => ({
  'Node Type': 'Seq Scan',
  'Relation Name': 'organisations',
  'Actual Rows': 10,
  'Actual Loops': 1,
  ...change,
})

test('rows that were thrown away were read too, in every loop', () => {
  const scan = aScan({ 'Actual Loops': 3, 'Rows Removed by Filter': 5, 'Rows Removed by Index Recheck': 1 })
  expect(workOf(scan).rowsRead).toBe(48)
})

test('an index that marks rows to be fetched reads none, the scan that fetches them does', () => {
  const { 'Relation Name': _, ...marks } = aScan({
    'Node Type': 'Bitmap Index Scan',
    'Index Name': 'terms',
    'Actual Rows': 50_000,
  })
  expect(workOf(aScan({ 'Node Type': 'Bitmap Heap Scan', Plans: [marks] })).rowsRead).toBe(10)
})

test('a sort counts what goes in, not what comes out of it', () => {
  const sort: PlanNode = { 'Node Type': 'Sort', 'Actual Rows': 20, Plans: [aScan({ 'Actual Rows': 900 })] }
  const { largestSort, rowsRead } = workOf({
    'Node Type': 'Limit',
    'Shared Hit Blocks': 4,
    'Shared Read Blocks': 3,
    Plans: [sort],
  })
  expect([largestSort, rowsRead]).toEqual([900, 900])
  expect(workOf({ 'Node Type': 'Limit', 'Shared Hit Blocks': 4, 'Shared Read Blocks': 3 }).pages).toBe(7)
})
