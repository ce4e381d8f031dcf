import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { type Estimate, estimate } from '#programs/estimate.ts'
import { aBudgetFor } from '../../builders/budgets.ts'
import { aDay } from '../../builders/programs.ts'

const editions = (await allEditions()).filter(({ rules }) => rules.some(({ shape }) => shape === 'within-cap'))

describe.each(editions.map((edition) => ({ id: edition.id, edition })))('$id', ({ edition }) => {
  test('a team that asks for just what the estimate gives is within every cap and rate', () => {
    fc.assert(
      fc.property(aBudgetFor(edition), (team) => {
        const asking = asked(edition, team, estimate(edition, team, aDay))
        if (asking) expect(unmet(edition, asking)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

/** The team asking line by line for what the estimate says; null where that is not settled, or not for single lines to say. */
function asked(edition: Edition, team: Consortium, { parts, whole, cut, steps }: Estimate): Consortium | null {
  const told = [...steps, ...parts.flatMap((part) => [...part.steps, ...part.lines.flatMap((line) => line.steps)])]
  // Too little to apply, or a cost that does not count: no amount asked mends that.
  const stands = told.some(
    ({ bites, term }) => bites && term !== null && ['floor', 'share-cap'].includes(edition.money[term]?.term ?? ''),
  )
  // What a cap on some lines takes from the only one who is paid stands in the whole, not in its lines.
  const onLines = steps.some(({ bites, term }) => bites && term !== null && edition.money[term]?.lines)
  if (cut || onLines || stands || whole.least !== whole.most || parts.some(({ index }) => index === null)) return null
  const { budget: _, subsidy: __, ...plan } = team.plan ?? {}
  const budget = parts.flatMap(({ name, lines, subsidy: all }) => {
    let left = all.most
    return lines.flatMap(({ category, cost, year, subsidy }) => {
      const given = Math.min(left, subsidy.most)
      left -= given
      if (category === null || name === null) return []
      const line = { category, member: name, subsidy: given }
      return [{ ...line, ...(cost === undefined ? {} : { cost }), ...(year === undefined ? {} : { year }) }]
    })
  })
  return {
    ...team,
    members: team.members.map(({ requests, ...member }, at) => {
      const own = parts.find(({ index }) => index === at)
      return own ? { ...member, requests: own.subsidy.most } : member
    }),
    plan: { ...plan, ...(budget.length > 0 ? { budget } : {}) },
  }
}

const unmet = (edition: Edition, team: Consortium): string[] => {
  const money = edition.rules.filter(({ shape }) => shape === 'within-cap').map(({ id }) => id)
  return check(edition, team, aDay)
    .findings.filter(({ rule, outcome }) => money.includes(rule) && outcome === 'unmet')
    .map(({ says }) => says.ja)
}
