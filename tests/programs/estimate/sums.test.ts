import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allEditions } from '#programs/catalogue/index.ts'
import { type Estimate, estimate } from '#programs/estimate.ts'
import { aBudgetFor } from '../../builders/budgets.ts'
import { aDay } from '../../builders/programs.ts'

const editions = (await allEditions()).filter(({ money }) => money.length > 0)

const add = (yen: readonly number[]) => yen.reduce((sum, one) => sum + one, 0)

describe.each(editions.map((edition) => ({ id: edition.id, edition })))('$id', ({ edition }) => {
  test('parts add up to the whole, to the yen, whatever the budget', () => {
    fc.assert(
      fc.property(aBudgetFor(edition), (team) => {
        addsUp(estimate(edition, team, aDay))
      }),
      { numRuns: 20 },
    )
  })
})

function addsUp({ parts, sum, whole, cost, own, steps }: Estimate) {
  for (const end of ['least', 'most'] as const) {
    expect(add(parts.map(({ subsidy }) => subsidy[end]))).toBe(sum[end])
    for (const part of parts)
      expect(part.subsidy[end]).toBeLessThanOrEqual(add(part.lines.map(({ subsidy }) => subsidy.most)))
    expect(Number.isSafeInteger(whole[end])).toBe(true)
    expect(whole[end]).toBeLessThanOrEqual(sum[end])
  }
  for (const { subsidy, lines } of parts) {
    for (const one of [subsidy, ...lines.map((line) => line.subsidy)]) {
      expect(one.least).toBeGreaterThanOrEqual(0)
      expect(one.least).toBeLessThanOrEqual(one.most)
      expect(Number.isSafeInteger(one.most)).toBe(true)
    }
    for (const line of lines) {
      expect(line.subsidy.most).toBeLessThanOrEqual(Math.min(line.cost ?? Infinity, line.asked ?? Infinity))
    }
  }
  for (const part of parts)
    if (part.cost !== null)
      expect(part.own).toEqual({ least: part.cost - part.subsidy.most, most: part.cost - part.subsidy.least })
  if (cost !== null) {
    expect(own).toEqual({ least: cost - whole.most, most: cost - whole.least })
    expect(add(parts.map((part) => part.cost ?? Number.NaN))).toBe(cost)
  }
  expect(steps.every(({ says }) => says.ja !== '' && says.en !== '')).toBe(true)
}
