import { expect, test } from 'vitest'
import { organisationMaker } from '../../../bench/search/organisation.ts'
import { type QueryGroup, queriesOf, queryGroups } from '../../../bench/search/queries.ts'

const organisationAt = organisationMaker()
const size = 3000
const all = Array.from({ length: size }, (_, index) => organisationAt(index))
const queries = queriesOf(organisationAt, size, 12)
const textsOf = (group: QueryGroup) => queries.filter((it) => it.group === group).map(({ text }) => text)

test('a size has the same queries whenever it is asked, each group as many', () => {
  expect(queriesOf(organisationAt, size, 12)).toEqual(queries)
  for (const group of Object.keys(queryGroups) as QueryGroup[]) expect(textsOf(group)).toHaveLength(12)
})

test('names, readings and what they do are somebody’s, and nothing is nobody’s', () => {
  const texts = all.map(({ name, kana, capability, municipalityName }) =>
    [name, kana, capability, municipalityName].join(' '),
  )
  const holds = (word: string) => texts.some((text) => text.includes(word))
  for (const text of textsOf('exact')) expect(all.some(({ name }) => name === text)).toBe(true)
  for (const group of ['partial', 'long text', 'one kanji'] as const)
    for (const text of textsOf(group)) expect(holds(text), text).toBe(true)
  for (const text of [...textsOf('place'), ...textsOf('does')])
    for (const word of text.split(' ')) expect(holds(word), word).toBe(true)
  for (const text of textsOf('nothing')) expect(holds(text), text).toBe(false)
})

test('a slip leaves a name that is nearly there', () => {
  const stems = new Set(all.map(({ stem }) => stem))
  const slips = textsOf('typo')
  expect(slips.filter((text) => stems.has(text)).length).toBeLessThan(3)
  for (const text of slips) expect([...stems].some((stem) => stem.charAt(0) === text.charAt(0))).toBe(true)
})

test('a legal form is abbreviated or changes sides, and the rest of the name stays', () => {
  for (const text of textsOf('legal form')) {
    expect(all.some(({ name }) => name === text)).toBe(false)
    expect(all.some(({ stem }) => text.includes(stem))).toBe(true)
  }
})

test('every query can be filtered to where and what somebody is', () => {
  for (const { filters } of queries)
    expect(
      all.some((it) => filters.prefecture?.[0] === it.prefecture && it.kinds.join() === filters.kind?.join()),
    ).toBe(true)
})
