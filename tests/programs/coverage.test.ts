import { describe, expect, test } from 'vitest'
import { casesOf } from '#programs/catalogue/cases.ts'
import { allEditions, type EditionId, editionIds } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { blocks } from '#programs/rule.ts'
import type { Finding, Outcome, RuleId } from '#programs/verdict.ts'
import { aDay } from '#tests/builders/programs.ts'
import { holesIn } from './holes.ts'
import { workedExamples } from './worked-examples.ts'

const editions = await allEditions()

/** What a rule can never come to, and why: no case is asked for it, and one that shows it fails. */
const never: readonly { readonly rule: RuleId; readonly outcome: Outcome; readonly why: string }[] = [
  {
    rule: 'kyosei-jinzai-r4#money',
    outcome: 'unknown',
    why: 'Its cap is not stated, and a rate is shown, not judged, until both cost and subsidy stand in the file.',
  },
  {
    rule: 'saikochiku-r2-graduate#10',
    outcome: 'unmet',
    why: 'Each of the three ways of outgrowing SME size will do, and a plan that names none is asked.',
  },
  {
    rule: 'it-2025-multi#3',
    outcome: 'unmet',
    why: 'Either of the two ties will do, and a plan that names none is asked.',
  },
  {
    rule: 'sabisapo-r2#g3',
    outcome: 'unmet',
    why: 'A task is stated, or it is missing and asked about.',
  },
]

/** Every case judged once, for all that is asked below. */
const judged = new Map(
  editions.map((edition) => [
    edition.id,
    casesOf[edition.id as EditionId].map((one) => ({ one, verdict: check(edition, one.team, one.on ?? aDay) })),
  ]),
)

describe('for every blocking rule there is a case that meets it, one that fails it, one that leaves it open', () => {
  const rules = editions.flatMap(({ id, rules }) =>
    rules
      .filter(({ strength, shape }) => blocks(strength) && shape !== 'permission')
      .map((rule) => [rule.id, id] as const),
  )

  test.each(rules)('%s', (rule, edition) => {
    const found = new Set(judged.get(edition)?.flatMap(({ verdict }) => outcomesOf(verdict.findings, rule)))
    const impossible = never.filter((one) => one.rule === rule).map(({ outcome }) => outcome)
    // Every one of these rules reads some fact that can be left out.
    const wanted = (['met', 'unmet', 'unknown'] as const).filter((outcome) => !impossible.includes(outcome))
    expect(wanted.filter((outcome) => !found.has(outcome))).toEqual([])
    expect(impossible.filter((outcome) => found.has(outcome))).toEqual([])
  })
})

test('no sentence of any case holds a hole, and what is open is asked', () => {
  for (const cases of judged.values())
    for (const { one, verdict } of cases) {
      expect(holesIn(verdict, one.team), one.when).toEqual([])
      const open = verdict.findings.filter(({ outcome, questions }) => (outcome === 'unknown') !== questions.length > 0)
      expect(
        open.map(({ rule }) => rule),
        one.when,
      ).toEqual([])
    }
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
