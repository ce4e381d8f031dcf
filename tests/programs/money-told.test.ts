import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import { money } from '#programs/money.ts'
import { withinCap } from '#programs/rules/within-cap.ts'
import { applicants, applying, asked, finding, head, leads } from '#tests/builders/money.ts'
import { aDay, anEditionOf } from '#tests/builders/programs.ts'

test('money line by line tells sums, and never what one of them asks for', () => {
  const each: readonly MoneyTerm[] = [
    { ...head, term: 'per-member-cap', who: applicants, most: 1 },
    { ...head, term: 'partner-surcharge', who: applicants, most: 1, to: leads, each: [1, 10] },
    { ...head, term: 'floor', each: applicants, least: 99_999_999 },
  ]
  const team = applying({}, { requests: 12_345 }, { requests: 23_456 }, { requests: 34_567 })
  for (const term of each) {
    expect(finding(term, team)).toMatchObject({ outcome: 'unmet', says: { ja: expect.stringContaining('12,345円') } })
    const [line] = money({ ...anEditionOf(), money: [term] }, team, aDay)
    expect(line?.says.ja).not.toMatch(/デモ|12,345|23,456|34,567/)
    expect(line?.asked ?? 70_368).toBe(70_368)
  }
})

test('what is not stated is shown, and nothing is judged', () => {
  const term: MoneyTerm = {
    ...head,
    term: 'not-stated',
    note: words('補助上限額は資料に書かれていません。', 'The documents print no cap.'),
  }
  expect(asked(term, 999_999_999_999)).toBe('not-applicable')
  expect(withinCap.show({ shape: 'within-cap', terms: [term] }, (() => withinCap) as never).ja).toContain(
    '書かれていません',
  )
})

test('sums are never off by a yen: what fits yen by yen is met, one yen more is not', () => {
  const yen = fc.array(fc.nat({ max: 999_999_999 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(yen, fc.constantFrom('requests', 'years', 'budget'), (parts, where) => {
      const sum = Number(parts.reduce((all, one) => all + BigInt(one), 0n))
      const written = (amounts: readonly number[]): Consortium =>
        where === 'requests'
          ? applying({}, ...amounts.map((requests) => ({ requests })))
          : where === 'years'
            ? applying({ years: amounts.map((subsidy, at) => ({ year: 2020 + at, subsidy })) })
            : applying({ budget: amounts.map((subsidy) => ({ category: 'equipment', subsidy })) })
      const cap: MoneyTerm = { ...head, term: 'flat-cap', most: sum }
      const least: MoneyTerm = { ...head, term: 'floor', least: sum }
      const [first = 0, ...rest] = parts
      expect(finding(cap, written(parts)).outcome).toBe('met')
      expect(finding(least, written(parts)).outcome).toBe('met')
      expect(finding(cap, written([first + 1, ...rest]))).toMatchObject({ outcome: 'unmet', short: 1 })
      if (first > 0) expect(finding(least, written([first - 1, ...rest]))).toMatchObject({ outcome: 'unmet', short: 1 })
    }),
    { numRuns: 60 },
  )
})
