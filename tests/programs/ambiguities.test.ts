import { expect, test } from 'vitest'
import { ambiguities } from '#programs/ambiguities.ts'
import { allEditions } from '#programs/catalogue/index.ts'

const numbers = Object.keys(ambiguities)

test('all 58 open places of the documents are there, each once', () => {
  const expected = Array.from({ length: 58 }, (_, at) => `AMB-${`${at + 1}`.padStart(2, '0')}`)
  expect(numbers.toSorted()).toEqual(expected)
})

test.each(Object.entries(ambiguities))('%s says the problem and our reading in both languages', (_, one) => {
  for (const { ja, en } of [one.problem, one.reading]) {
    expect(ja).toMatch(/。$/)
    expect(en).toMatch(/\.$/)
    expect(ja.length).toBeLessThan(120)
    expect(en.length).toBeLessThan(160)
  }
})

test('editions and rules name only readings that are there', async () => {
  const named = (await allEditions()).flatMap(({ rules, readings = [] }) => [
    ...readings,
    ...rules.flatMap((rule) => rule.readings ?? []),
  ])
  expect(named.filter((one) => !numbers.includes(one))).toEqual([])
})
