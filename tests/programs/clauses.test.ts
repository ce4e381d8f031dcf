import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerTo, rulesBeside, standsBy } from '#docs/rules/answers.ts'
import { readClauses } from '#docs/rules/clauses.ts'
import { rulesPage } from '#docs/rules/table.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import type { Strength } from '#programs/verdict.ts'

const docs = new URL('../../docs/', import.meta.url)
const clauses = readClauses(readFileSync(new URL('rules/clauses.tsv', docs), 'utf8'))
const all = await allEditions()
const editions = new Map(all.map((edition) => [edition.id, edition]))
const name = ({ edition, number }: { edition: string; number: string }) => `${edition}#${number}`

test('the documents hold 84 editions with 368 numbered clauses, each listed once', () => {
  const numbered = clauses.filter(({ number }) => /^\d+'?$/.test(number))
  expect(numbered).toHaveLength(368)
  expect(clauses.filter(({ number }) => number === 'background')).toHaveLength(13)
  expect(clauses.filter(({ edition }) => edition === '*')).toHaveLength(9)
  expect(new Set(clauses.map(name)).size).toBe(clauses.length)
  const named = clauses.filter(({ edition, number }) => edition !== '*' && number !== 'background')
  expect(new Set(named.map(({ edition }) => edition)).size).toBe(84)
})

test('every clause has a rule, or a reason why it is only shown', () => {
  expect(clauses.filter((clause) => answerTo(clause, editions) === undefined).map(name)).toEqual([])
})

test('every rule has a clause behind it, or an official page, or an open place it tells of', () => {
  const unbacked = all.flatMap((edition) => rulesBeside(edition, clauses).filter((rule) => !standsBy(rule, clauses)))
  expect(unbacked.map(({ id }) => id)).toEqual([])
})

describe('a rule is as strong as its clause', () => {
  /** A clause of a slide that is provisional as a whole is provisional; one that official pages contradict is advice. */
  const strengths: Readonly<Record<string, readonly Strength[]>> = {
    H: ['hard', 'provisional'],
    I: ['inferred', 'provisional', 'advice'],
    P: ['provisional'],
    S: ['preference', 'advice'],
  }

  test.each(Object.entries(strengths))('of the clauses labelled %s', (label, allowed) => {
    const wrong = clauses
      .filter((clause) => clause.label === label)
      .flatMap((clause) => editions.get(clause.edition)?.rules.filter(({ id }) => id === name(clause)) ?? [])
      .filter(({ strength }) => !allowed.includes(strength))
    expect(wrong.map(({ id, strength }) => `${id} ${strength}`)).toEqual([])
  })
})

test('docs/rules.md is up to date: npm run docs:rules writes it', () => {
  expect(readFileSync(new URL('rules.md', docs), 'utf8')).toBe(rulesPage(clauses, all))
})

test('a clause without a rule is found', () => {
  const [clause] = clauses
  if (!clause) throw new Error('clauses.tsv is empty')
  const bare = new Map(all.map((edition) => [edition.id, { ...edition, rules: [], information: [] }]))
  expect(answerTo(clause, editions)).toContain('`sapoin-r2#1`')
  expect(answerTo(clause, bare)).toBeUndefined()
  expect(() => readClauses('sapoin-r2\t1\tQ\twords')).toThrow('short of columns')
})
