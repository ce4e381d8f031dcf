import { describe, expect, test } from 'vitest'
import { casesOf } from '#programs/catalogue/cases.ts'
import { allEditions, type EditionId } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { blocks, type Rule } from '#programs/rule.ts'
import { aDay } from '#tests/builders/programs.ts'
import { workedExamples } from './worked-examples.ts'

const editions = await allEditions()

/** Ｂ and Ｃ are made by the maker of Ａ: their common rules are tried on Ａ. */
const ownRules = (id: string, rules: readonly Rule[]) =>
  rules.filter(({ id: rule }) => !/-[bc]$/.test(id) || ['#6', '#money'].some((number) => rule.endsWith(number)))

describe('for every blocking rule there is a case that meets it, one that fails it, one that leaves it open', () => {
  const rules = editions.flatMap((edition) =>
    ownRules(edition.id, edition.rules)
      .filter(({ strength, shape }) => blocks(strength) && shape !== 'permission')
      .map((rule) => [rule.id, edition] as const),
  )

  const verdicts = new Map(
    editions.map((edition) => [
      edition.id,
      casesOf[edition.id as EditionId].flatMap(({ team }) => check(edition, team, aDay).findings),
    ]),
  )

  test.each(rules)('%s', (id, edition) => {
    const outcomes = verdicts.get(edition.id)?.flatMap(({ rule, outcome }) => (rule === id ? [outcome] : []))
    // Every one of these rules reads some fact that can be left out. Ｂ and Ｃ leave their amounts to Ａ.
    const openElsewhere = /-[bc]#money$/.test(id)
    expect(outcomes).toContain('met')
    expect(outcomes).toContain('unmet')
    if (!openElsewhere) expect(outcomes).toContain('unknown')
  })
})

test('a permission is never unmet', () => {
  for (const edition of editions)
    for (const { team } of casesOf[edition.id as EditionId])
      for (const rule of edition.rules.filter(({ shape }) => shape === 'permission'))
        expect(check(edition, team, aDay).findings.find((one) => one.rule === rule.id)?.outcome).not.toBe('unmet')
})

test.each(editions.map(({ id }) => [id] as const))('the worked examples of %s are there under their numbers', (id) => {
  const numbers = casesOf[id as EditionId].flatMap(({ number }) => (number ? [number] : []))
  expect(numbers.toSorted()).toEqual(workedExamples[id] ?? [])
})
