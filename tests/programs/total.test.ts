import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseConsortium } from '#consortium/file.ts'
import { allEditions, editionIds } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { anyFile } from '#tests/builders/any-file.ts'
import { aDay, anEditionOf } from '#tests/builders/programs.ts'
import { aClauseOfEachForm } from './completions/forms.ts'

const editions = await allEditions()
const everyForm = anEditionOf(...Object.values(aClauseOfEachForm))

describe('check answers every file', () => {
  test.each([everyForm, ...editions].map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
    fc.assert(
      fc.property(anyFile(edition), (team) => {
        const verdict = check(edition, team, aDay)

        for (const findings of [verdict.findings, verdict.outlook.findings]) {
          expect(findings.map(({ rule }) => rule)).toEqual(edition.rules.map(({ id }) => id))
          for (const { outcome, questions, counted, notCounted, short, says, rule } of findings) {
            expect(questions.length > 0, rule).toBe(outcome === 'unknown')
            if (short !== undefined) expect([outcome, short > 0], rule).toEqual(['unmet', true])
            expect(`${says.ja}${says.en}`, rule).not.toMatch(/undefined|NaN|Infinity|\[object|^$/)
            for (const { index } of [...counted, ...notCounted])
              expect(index === null || index < team.members.length).toBe(true)
          }
        }
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)

        // Confirming nobody new and doubting nobody: without open seats the outlook is the verdict.
        if (team.members.every(({ state }) => state === undefined || state === 'confirmed' || state === 'considered'))
          expect(verdict.outlook.outcome).toBe(verdict.outcome)
      }),
      { numRuns: edition === everyForm ? 150 : 8 },
    )
  })
})

test('the files tried are such as parse', () => {
  const [edition] = editions
  if (!edition) throw new Error('no edition')
  const all = { ...everyForm, id: edition.id, roles: edition.roles }
  for (const team of fc.sample(anyFile(all), 100))
    expect(parseConsortium(team, editionIds), JSON.stringify(team)).toMatchObject({ ok: true })
})
