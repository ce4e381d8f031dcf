import { expect, test } from 'vitest'
import { setPath } from '#rooms/paths.ts'

test.each([
  [{}, 'borrows', true, { borrows: true }],
  [{ borrows: true }, 'borrows', null, {}],
  [{}, 'targets.wages', [3, 100], { targets: { wages: [3, 100] } }],
  [{ targets: { wages: 1, valueAdded: 2 } }, 'targets.wages', null, { targets: { valueAdded: 2 } }],
  [{ targets: { wages: 1 }, borrows: false }, 'targets.wages', null, { borrows: false }],
  [{ targets: [1] }, 'targets.wages', 1, { targets: { wages: 1 } }],
  [{ equity: 1 }, 'equity', 0, { equity: 0 }],
  [{}, 'borrows', null, {}],
])('%j with %s = %j is %j', (tree, path, value, expected) => {
  expect(setPath(tree, path, value)).toEqual(expected)
})

test('a value keeps its place, so that one content is one text', () => {
  expect(Object.keys(setPath({ a: 1, b: 2, c: 3 }, 'b', 9))).toEqual(['a', 'b', 'c'])
})
