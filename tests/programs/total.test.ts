import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { designations } from '#consortium/designations.ts'
import { kinds } from '#consortium/kinds.ts'
import { sizes } from '#consortium/organisation-words.ts'
import { budgetCategories } from '#consortium/plan-words.ts'
import { memberStates } from '#consortium/seat-states.ts'
import { idsOf } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { aDay } from '#tests/builders/programs.ts'

const editions = await allEditions()

const sometimes = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 2 })
const yen = fc.nat({ max: 50_000_000 })
const oneOf = <T extends string>(list: Readonly<Record<T, unknown>>) => fc.constantFrom(...(Object.keys(list) as T[]))

const member = (roles: readonly string[]) =>
  fc.record({
    corporateNumber: sometimes(fc.constantFrom('1000012345678', '2000012345678')),
    state: sometimes(fc.constantFrom(...memberStates)),
    roles: sometimes(fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 })),
    kind: sometimes(fc.oneof(oneOf(kinds), fc.uniqueArray(oneOf(kinds), { minLength: 1, maxLength: 2 }))),
    size: sometimes(oneOf(sizes)),
    capital: sometimes(yen),
    employees: sometimes(fc.nat({ max: 400 })),
    industry: sometimes(fc.constantFrom('24', '56', '39', '75')),
    prefecture: sometimes(fc.constantFrom('20', '34')),
    designations: sometimes(fc.uniqueArray(fc.constantFrom(...idsOf(designations)), { maxLength: 2 })),
    requests: sometimes(yen),
    usesTool: sometimes(fc.boolean()),
  })

const plan = fc.record({
  subsidy: sometimes(yen),
  years: sometimes(
    fc.array(fc.record({ year: fc.constantFrom(2021, 2022, 2023), subsidy: sometimes(yen), cost: sometimes(yen) }), {
      maxLength: 4,
    }),
  ),
  budget: sometimes(
    fc.array(
      fc.record({
        category: oneOf(budgetCategories),
        subsidy: sometimes(yen),
        cost: sometimes(yen),
        member: sometimes(fc.constantFrom('デモ0', 'デモ1')),
      }),
      { maxLength: 4 },
    ),
  ),
  selfSustainingYears: sometimes(fc.nat({ max: 8 })),
  forecastsIncome: sometimes(fc.boolean()),
  technologies: sometimes(fc.uniqueArray(fc.constantFrom('precision', 'service'), { maxLength: 2 })),
  declarations: sometimes(fc.record({ carriesTownDevelopment: fc.boolean() })),
})

describe('check answers every file', () => {
  test.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
    const roles = edition.roles.map(({ role }) => role)
    fc.assert(
      fc.property(
        fc.array(member(roles), { maxLength: 8 }),
        plan,
        sometimes(fc.uniqueArray(fc.constantFrom('20', '34', '13'))),
        (members, plan, area) => {
          const team = {
            program: edition.id,
            area,
            plan,
            members: members.map((facts, at) => ({ name: `デモ${at}`, ...facts })),
          } as unknown as Consortium
          const verdict = check(edition, team, aDay)

          for (const findings of [verdict.findings, verdict.outlook.findings]) {
            expect(findings.map(({ rule }) => rule)).toEqual(edition.rules.map(({ id }) => id))
            for (const { outcome, questions, counted, notCounted, short, says, rule } of findings) {
              expect(questions.length > 0, rule).toBe(outcome === 'unknown')
              if (short !== undefined) expect([outcome, short > 0], rule).toEqual(['unmet', true])
              expect(says.ja, rule).not.toMatch(/undefined|NaN|Infinity|^$/)
              for (const { index } of [...counted, ...notCounted])
                expect(index === null || index < members.length).toBe(true)
            }
          }
          expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)

          // Confirming nobody new and doubting nobody: without open seats the outlook is the verdict.
          if (members.every(({ state }) => state === undefined || state === 'confirmed' || state === 'considered'))
            expect(verdict.outlook.outcome).toBe(verdict.outcome)
        },
      ),
      { numRuns: 60 },
    )
  })
})
