import { expect, test } from 'vitest'
import { casesOf } from '#programs/catalogue/cases.ts'
import { allEditions, type EditionId } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { aDay } from '#tests/builders/programs.ts'

/* All cases of an edition in one test: a mutant is tried on few tests instead of thousands. */
test.each((await allEditions()).map((edition) => [edition.id as EditionId, edition] as const))('%s', (id, edition) => {
  for (const { when, team, on, expect: expected, outcome: all } of casesOf[id]) {
    const { findings, outcome } = check(edition, team, on ?? aDay)
    const found = Object.fromEntries(findings.map((finding) => [finding.rule, finding.outcome]))
    expect({ outcome, ...found }, when).toMatchObject({ ...expected, ...(all ? { outcome: all } : {}) })
  }
})
