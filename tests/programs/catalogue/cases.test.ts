import { describe, expect, test } from 'vitest'
import { parseConsortium } from '#consortium/file.ts'
import { casesOf } from '#programs/catalogue/cases.ts'
import { editionIds, findEdition } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { aDay } from '#tests/builders/programs.ts'

describe.each(editionIds)('%s', (id) => {
  test.each(casesOf[id].map((one) => [`${one.number ?? ''} ${one.when}`.trim(), one] as const))(
    '%s',
    async (_, one) => {
      const edition = await findEdition(id)
      if (!edition) throw new Error(`no edition ${id}`)

      expect(parseConsortium(JSON.parse(JSON.stringify(one.team)), editionIds)).toMatchObject({ ok: true })

      const { findings, outcome } = check(edition, one.team, one.on ?? aDay)
      const found = Object.fromEntries(
        Object.keys(one.expect).map((rule) => [rule, outcomeOf(findings, rule as RuleId)]),
      )
      expect(found).toEqual(one.expect)
      if (one.outcome) expect({ outcome, troubles: troubles(findings) }).toMatchObject({ outcome: one.outcome })
    },
  )
})

const outcomeOf = (findings: readonly Finding[], rule: RuleId) =>
  findings.find((finding) => finding.rule === rule)?.outcome

const troubles = (findings: readonly Finding[]) =>
  findings
    .filter(({ blocking, outcome }) => blocking && (outcome === 'unmet' || outcome === 'unknown'))
    .map(({ rule, outcome, says }) => `${rule} ${outcome} ${says.ja}`)
