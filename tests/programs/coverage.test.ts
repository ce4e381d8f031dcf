import { describe, expect, test } from 'vitest'
import { casesOf } from '#programs/catalogue/cases.ts'
import { allEditions, type EditionId, editionIds } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { blocks } from '#programs/rule.ts'
import type { Finding } from '#programs/verdict.ts'
import { aDay } from '#tests/builders/programs.ts'
import { workedExamples } from './worked-examples.ts'

const editions = await allEditions()

/** Every case judged once, for all that is asked below. */
const judged = new Map(
  editions.map((edition) => [
    edition.id,
    casesOf[edition.id as EditionId].map((one) => ({ one, verdict: check(edition, one.team, aDay) })),
  ]),
)

/** They ask that a choice is made, and any will do: it is made, or not yet. */
const neverUnmet: readonly string[] = ['saikochiku-r2-graduate#10']

describe('for every blocking rule there is a case that meets it, one that fails it, one that leaves it open', () => {
  const rules = editions.flatMap(({ id, rules }) =>
    rules
      .filter(({ strength, shape }) => blocks(strength) && shape !== 'permission')
      .map((rule) => [rule.id, id] as const),
  )

  test.each(rules)('%s', (rule, edition) => {
    const outcomes = judged.get(edition)?.flatMap(({ verdict }) => outcomesOf(verdict.findings, rule))
    // Every one of these rules reads some fact that can be left out.
    expect(outcomes).toEqual(
      expect.arrayContaining(neverUnmet.includes(rule) ? ['met', 'unknown'] : ['met', 'unmet', 'unknown']),
    )
  })
})

test('a permission is never unmet', () => {
  const findings = [...judged.values()].flat().flatMap(({ verdict }) => verdict.findings)
  expect(findings.filter(({ permits, outcome }) => permits && outcome === 'unmet').map(({ rule }) => rule)).toEqual([])
})

describe('every worked example of the documents is a case under its number, and fails what it is to fail', () => {
  test.each(workedExamples.map(([number, edition, ...fails]) => [number, edition, fails] as const))(
    '%s %s %j',
    (number, edition, fails) => {
      const found = judged.get(edition)?.filter(({ one }) => one.number === number) ?? []
      const troubles = found.map(({ verdict }) =>
        verdict.findings
          .filter(({ blocking, outcome }) => blocking && (outcome === 'unmet' || outcome === 'unknown'))
          .map(({ rule, outcome }) => `${rule} ${outcome}`),
      )
      expect(troubles).toEqual([fails.map((rule) => `${edition}#${rule} unmet`)])
    },
  )

  test('no case bears a number that is none of theirs', () => {
    const known = workedExamples.map(([number, edition]) => `${number} ${edition}`)
    const borne = editionIds.flatMap((id) => casesOf[id].flatMap(({ number }) => (number ? [`${number} ${id}`] : [])))
    expect(borne.filter((one) => !known.includes(one))).toEqual([])
  })
})

const outcomesOf = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ outcome }) => outcome)
