import { expect, test } from 'vitest'
import { parseConsortium } from '#consortium/file.ts'

const program = 'sapoin-r2'
const problemsOf = (json: object) => {
  const parsed = parseConsortium({ program, members: [], ...json }, [program])
  return parsed.ok ? [] : parsed.problems
}
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

test('a team of 300 is read; one of 301 is told how many there may be', () => {
  const team = many(300, { name: 'デモ' }).map(({ name }, at) => ({ name: `${name}${at}` }))
  expect(problemsOf({ members: team })).toEqual([])
  expect(problemsOf({ members: many(301, { name: 'デモ' }) })).toMatchObject([
    {
      path: 'members',
      came: '301',
      says: {
        ja: 'members: 一覧は300件までですが、301件あります。300件以内に減らしてください。',
        en: 'members: the list may hold at most 300 entries, and holds 301. Leave at most 300.',
      },
    },
  ])
})

test.each([
  ['plan.budget', (count: number) => ({ plan: { budget: many(count, { category: 'research' }) } }), 500],
  ['plan.years', (count: number) => ({ plan: { years: many(count, { year: 2022 }) } }), 500],
  ['area', (count: number) => ({ area: many(count, '34') }), 200],
  ['members[0].owners', (count: number) => ({ members: [{ name: 'デモ', owners: many(count, {}) }] }), 200],
])('%s may be so long and no longer', (path, file, most) => {
  expect(problemsOf(file(most))).toEqual([])
  expect(problemsOf(file(most + 1))).toMatchObject([{ path, came: `${most + 1}` }])
})

test('what is wrong inside a list too long does not drown that it is too long', () => {
  expect(problemsOf({ members: many(5000, { nmae: 'デモ' }) })).toHaveLength(1)
})
