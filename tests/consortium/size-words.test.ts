import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OrganisationFacts } from '#consortium/consortium.ts'
import { isOfSizeWord } from '#consortium/size-words.ts'

const day = '2026-04-01'
const shop: OrganisationFacts = { kind: 'company', industry: '74', capital: 10_000_000, employees: 30 }
const free: OrganisationFacts = {
  ...shop,
  owners: [],
  officers: { total: 3, fromLarge: 0 },
  taxableIncome: [1_000_000],
}
const deemed = (facts: OrganisationFacts) => isOfSizeWord(facts, 'deemed-large', 'law', day)

describe('みなし大企業', () => {
  test('an SME with no large company behind it is not one', () => {
    expect(deemed(free).is).toBe(false)
  })

  test.each([
    [[499, 1000], false],
    [[1, 2], true],
    [[501, 1000], true],
  ] as const)('one large owner with %j of the shares: %s', (share, is) => {
    expect(deemed({ ...free, owners: [{ name: 'デモ重工', size: 'large', share }] }).is).toBe(is)
  })

  test('two large owners with a third each make two thirds; a hair less does not', () => {
    const third = { size: 'large', share: [1, 3] } as const
    expect(deemed({ ...free, owners: [third, third] }).is).toBe(true)
    expect(deemed({ ...free, owners: [third, { size: 'large', share: [333, 1000] }] }).is).toBe(false)
  })

  test('中堅 owners count as large; SMEs and exempt funds do not', () => {
    expect(deemed({ ...free, owners: [{ size: 'mid', share: [1, 2] }] }).is).toBe(true)
    expect(deemed({ ...free, owners: [{ size: 'sme', share: [99, 100] }] }).is).toBe(false)
    expect(deemed({ ...free, owners: [{ size: '-', share: [1, 1] }] }).is).toBe(false)
  })

  test('特定事業者 owners count only where the programme does not know that word', () => {
    const held = { ...free, owners: [{ size: 'specified', share: [1, 2] }] } as const
    expect(isOfSizeWord(held, 'deemed-large', 'IT-15', day).is).toBe(true)
    expect(isOfSizeWord(held, 'deemed-large', 'law', day).is).toBe(false)
  })

  test('all shares with SMEs that are deemed large make one, and a hair less does not', () => {
    const held = (share: readonly [number, number], deemedLarge?: boolean) => ({
      size: 'sme' as const,
      share,
      ...(deemedLarge === undefined ? {} : { deemedLarge }),
    })
    const from = { total: 3, fromLarge: 0, fromDeemedLarge: 0 }
    const outcome = (...owners: readonly ReturnType<typeof held>[]) => deemed({ ...free, owners, officers: from }).is
    expect(outcome(held([1, 1], true))).toBe(true)
    expect(outcome(held([1, 2], true), held([1, 2], true))).toBe(true)
    expect(outcome(held([999, 1000], true))).toBe(false)
    expect(outcome(held([1, 2], true), held([1, 2], false))).toBe(false)
    expect(outcome(held([1, 1], false))).toBe(false)
    // A firm owned by one SME alone is asked what that SME is.
    expect(outcome(held([1, 1]))).toBeUndefined()
    expect(outcome(held([999, 1000]))).toBe(false)
  })

  test('all officers from SMEs that are deemed large make one, all but one do not', () => {
    const officers = (fromDeemedLarge?: number) => ({
      total: 3,
      fromLarge: 0,
      ...(fromDeemedLarge === undefined ? {} : { fromDeemedLarge }),
    })
    expect(deemed({ ...free, officers: officers(3) }).is).toBe(true)
    expect(deemed({ ...free, officers: officers(2) }).is).toBe(false)
    expect(deemed({ ...free, officers: officers() }).is).toBe(false)
    const owner = { size: 'sme', deemedLarge: true, share: [1, 10] } as const
    expect(deemed({ ...free, owners: [owner], officers: officers() })).toMatchObject({
      is: undefined,
      missing: ['members[].officers'],
    })
  })

  test.each([
    [2, 5, false],
    [2, 4, true],
    [3, 5, true],
  ])('%d of %d officers from large companies: %s', (fromLarge, total, is) => {
    expect(deemed({ ...free, officers: { total, fromLarge } }).is).toBe(is)
  })

  test('a mean income of 1.5 billion yen is within, one yen more in three years is not', () => {
    const most = 1_500_000_000
    expect(deemed({ ...free, taxableIncome: [most, most, most] }).is).toBe(false)
    expect(deemed({ ...free, taxableIncome: [most + 1, most, most] }).is).toBe(true)
    expect(deemed({ ...free, taxableIncome: [0, 0, 0, 9 * most] }).is).toBe(false)
  })

  test.each([
    ['owners', ['members[].owners']],
    ['officers', ['members[].officers']],
    ['taxableIncome', ['members[].taxableIncome']],
  ] as const)('without %s nothing is settled, and just that is asked', (missing, paths) => {
    const { [missing]: _, ...rest } = free
    expect(deemed(rest)).toMatchObject({ is: undefined, missing: paths })
  })

  test('one ground that holds is enough, whatever else is missing', () => {
    expect(deemed({ ...shop, owners: [{ size: 'large', share: [1, 2] }] }).is).toBe(true)
  })

  test('an owner whose size is missing is asked about only where the share could matter', () => {
    expect(deemed({ ...free, owners: [{ share: [1, 2] }] }).is).toBeUndefined()
    expect(deemed({ ...free, owners: [{ share: [1, 3] }] }).is).toBe(false)
  })

  test('a share left out is at most what the others leave over', () => {
    const large = { size: 'large' } as const
    expect(deemed({ ...free, owners: [large, { size: 'sme', share: [1, 2] }] }).is).toBeUndefined()
    expect(deemed({ ...free, owners: [large, { size: 'sme', share: [501, 1000] }] }).is).toBe(false)
  })

  test('a large company and a municipality are never deemed large', () => {
    expect(deemed({ ...free, capital: 5_000_000_000, employees: 5000 }).is).toBe(false)
    expect(deemed({ kind: 'municipality' }).is).toBe(false)
  })
})

describe('other size words', () => {
  test('a firm over the limits is an SME while its deemed-SME plan runs, for five years at most', () => {
    const grown: OrganisationFacts = { kind: 'company', industry: '25', capital: 400_000_000, employees: 400 }
    const withPlan = { ...grown, designations: [{ id: 'deemed-sme-plan', from: '2021-04-01' } as const] }
    expect(isOfSizeWord(grown, 'sme', 'SK-4', day).is).toBe(false)
    expect(isOfSizeWord(withPlan, 'sme', 'SK-4', '2026-03-31').is).toBe(true)
    expect(isOfSizeWord(withPlan, 'sme', 'SK-4', '2026-04-01').is).toBe(false)
    expect(isOfSizeWord(withPlan, 'non-sme', 'SK-4', '2026-03-31').is).toBe(false)
    expect(isOfSizeWord({ ...grown, designations: ['deemed-sme-plan'] }, 'deemed-sme', 'SK-4', day).is).toBe(true)
  })

  test('非中小企業 is 中堅, 特定事業者 and large, but not who has no size class', () => {
    const nonSme = (facts: OrganisationFacts) => isOfSizeWord(facts, 'non-sme', 'SK-4', day).is
    expect(nonSme({ kind: 'company', size: 'mid' })).toBe(true)
    expect(nonSme({ kind: 'company', size: 'specified' })).toBe(true)
    expect(nonSme({ kind: 'company', size: 'large' })).toBe(true)
    expect(nonSme({ kind: 'company', size: 'small' })).toBe(false)
    expect(nonSme({ kind: 'university', size: '-' })).toBe(false)
    expect(nonSme({ kind: 'company', industry: '25', capital: 400_000_000, employees: 301 })).toBe(true)
    expect(nonSme({ kind: 'company' })).toBeUndefined()
  })

  test('of two words either will do, and is sure where neither alone is', () => {
    const rich: OrganisationFacts = { kind: 'company', industry: '25', capital: 400_000_000, employees: 301 }
    const { employees: _, ...unstaffed } = rich
    const is = (facts: OrganisationFacts, words: Parameters<typeof isOfSizeWord>[1]) =>
      isOfSizeWord(facts, words, 'SK-4', day).is
    expect(is(rich, ['sme', 'mid'])).toBe(true)
    expect(is(unstaffed, 'sme')).toBeUndefined()
    expect(is(unstaffed, 'mid')).toBeUndefined()
    expect(is(unstaffed, ['sme', 'mid'])).toBe(true)
    expect(is(rich, ['sme', 'sole'])).toBe(false)
  })

  test('a sole proprietor is known by the legal form', () => {
    expect(isOfSizeWord({ legalForm: 'sole' }, 'sole', 'SK-4', day).is).toBe(true)
    expect(isOfSizeWord({ kind: 'company' }, 'sole', 'SK-4', day).is).toBe(false)
    expect(isOfSizeWord({ kind: 'professional' }, 'sole', 'SK-4', day)).toMatchObject({
      is: undefined,
      missing: ['members[].legalForm'],
    })
  })
})

test('filling in owners and officers settles みなし大企業 and never turns a settled answer', () => {
  const share = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constant(12))
  const size = fc.constantFrom('large', 'sme' as const)
  const owner = fc.record({ size, share, deemedLarge: fc.boolean() }, { requiredKeys: [] })
  const officers = { ...free.officers, fromDeemedLarge: 0 }
  fc.assert(
    fc.property(fc.array(owner, { maxLength: 3 }), size, fc.boolean(), (owners, size, deemedLarge) => {
      const before = deemed({ ...free, officers, owners }).is
      const left = Math.max(0, 12 - owners.reduce((sum, { share: [n] = [0] }) => sum + n, 0))
      for (const part of [0, left]) {
        const whole = owners.map((one, i) => ({
          size,
          deemedLarge,
          ...one,
          share: one.share ?? ([i === 0 ? part : 0, 12] as const),
        }))
        const after = deemed({ ...free, officers, owners: whole }).is
        expect(after).toBeDefined()
        if (before !== undefined) expect(after).toBe(before)
      }
    }),
  )
})
