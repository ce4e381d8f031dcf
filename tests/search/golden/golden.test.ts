import { expect, test } from 'vitest'
import { type GoldenDocument, goldenCorpus } from './corpus.ts'
import { isNear, readLiterally } from './far.ts'
import { goldenQueries, gradedQueries } from './queries.ts'
import { type Group, groups } from './query.ts'
import { gradesOf, plain } from './rule.ts'

const corpus = await goldenCorpus()
const byKey = new Map(corpus.map((document) => [document.key, document]))
const nameOf = (document: GoldenDocument) => (document.kind === 'organisation' ? document.name : document.name.ja)
const told = ({ group, text }: { group: Group; text: string }) => `${group}: ${text}`

const expecting = goldenQueries.filter(({ group }) => group !== 'nothing')
const nothing = goldenQueries.filter(({ group }) => group === 'nothing')

test('the documents are the two files and the catalogue, each key once', () => {
  const count = (kind: GoldenDocument['kind']) => corpus.filter((it) => it.kind === kind).length

  expect(byKey.size).toBe(corpus.length)
  expect({ organisations: count('organisation'), programmes: count('programme') }).toEqual({
    organisations: 2556,
    programmes: 112,
  })
})

test('there are at least 200 queries, at least 12 in every group, and none twice', () => {
  const sizes = (Object.keys(groups) as Group[]).map(
    (name) => goldenQueries.filter(({ group }) => group === name).length,
  )

  expect(goldenQueries.length).toBeGreaterThanOrEqual(200)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  expect(new Set(goldenQueries.map(({ text }) => text)).size).toBe(goldenQueries.length)
})

test('everyone a query names is in the files under that key and that name', () => {
  const named = goldenQueries.flatMap((query) =>
    query.expects.flatMap((it) => ('key' in it ? [{ ...it, query: told(query) }] : [])),
  )

  expect(named.length).toBeGreaterThan(150)
  for (const { key, name, query } of named) {
    const document = byKey.get(key)
    expect(document && nameOf(document), `${query} → ${key}`).toBe(name)
  }
})

test('every expectation of a query, by rule too, finds somebody', () => {
  for (const query of expecting) {
    expect(query.expects.length, told(query)).toBeGreaterThan(0)
    for (const expected of query.expects)
      expect(gradesOf({ ...query, expects: [expected] }, corpus).size, told(query)).toBeGreaterThan(0)
  }
})

test('every query has somebody in mind first', () => {
  for (const { grades, ...query } of gradedQueries(corpus).filter(({ group }) => group !== 'nothing'))
    expect([...grades.values()], told(query)).toContain(2)
})

test('whoever is sought by a reading has one in the register', () => {
  for (const query of goldenQueries.filter(({ group }) => group === 'kana'))
    for (const key of gradesOf(query, corpus).keys())
      expect(byKey.get(key), told(query)).toMatchObject({ kana: expect.stringMatching(/./) })
})

test('whoever is sought in the old or the new form is not written the way it was typed', () => {
  for (const query of goldenQueries.filter(({ group }) => group === 'oldForm'))
    for (const key of gradesOf(query, corpus).keys()) {
      const document = byKey.get(key)
      expect(document && plain(nameOf(document)), told(query)).not.toContain(plain(query.text))
    }
})

test('what a slip asks for is nowhere written like that', () => {
  for (const query of goldenQueries.filter(({ group }) => group === 'typo'))
    expect(
      corpus.filter((document) => plain(nameOf(document)).includes(plain(query.text))),
      told(query),
    ).toEqual([])
})

test('where nothing should match, nobody has all of its words', () => {
  for (const query of nothing) {
    expect(query.expects, told(query)).toEqual([])
    expect(corpus.filter(readLiterally(query.text)).map(nameOf), told(query)).toEqual([])
  }
})

test('where nothing should match, no name, reading or number is a slip or two away', () => {
  for (const query of nothing.filter(({ text }) => !text.includes('"')))
    expect(corpus.filter((document) => isNear(query.text, document)).map(nameOf), told(query)).toEqual([])
})
