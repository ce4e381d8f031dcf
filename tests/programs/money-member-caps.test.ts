import { describe, expect, test } from 'vitest'
import type { Member, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import { applicants, applying, asked, finding, head, leads, outcome, paths, told } from '#tests/builders/money.ts'

describe('a cap of each', () => {
  const term: MoneyTerm = { ...head, term: 'per-member-cap', who: applicants, most: 20_000_000 }

  test.each([
    [19_999_999, 'met'],
    [20_000_000, 'met'],
    [20_000_001, 'unmet'],
  ])('one that asks for %i yen is %s', (requests, is) => {
    expect(outcome(term, {}, { requests }, { requests: 0 })).toBe(is)
  })

  test('a request left out is bounded by what the others leave', () => {
    expect(outcome(term, { subsidy: 30_000_000 }, { requests: 10_000_000 }, {})).toBe('met')
    expect(paths(term, applying({ subsidy: 30_000_001 }, { requests: 10_000_000 }, {}))).toEqual([
      'members[1].requests',
    ])
  })

  test('more than all the caps together fails before anybody says what is theirs', () => {
    expect(asked(term, 40_000_000, {}, {})).toBe('unknown')
    expect(finding(term, applying({ subsidy: 40_000_001 }, {}, {}))).toMatchObject({ outcome: 'unmet', short: 1 })
    expect(asked(term, 40_000_001, {}, {}, { roles: ['other'] })).toBe('unknown')
    expect(asked(term, 40_000_001, {}, {}, { roles: ['applicant'], state: 'agreed' })).toBe('unknown')
    expect(asked(term, 40_000_001, {}, {}, { roles: ['applicant'], state: 'considered' })).toBe('unmet')
  })

  test('the lines of a budget say what each asks, where they say whose each is', () => {
    const budget = (second?: string): Plan => ({
      budget: [
        { category: 'equipment', subsidy: 20_000_001, member: 'デモ0' },
        { category: 'equipment', subsidy: 1, ...(second ? { member: second } : {}) },
      ],
    })
    expect(outcome(term, budget('デモ1'), {}, {})).toBe('unmet')
    expect(outcome(term, budget(), {}, {})).toBe('unknown')
  })

  test('what is over is summed, and one left open leaves it open', () => {
    const found = (...requests: readonly (number | undefined)[]) =>
      finding(term, applying({}, ...requests.map((yen) => (yen === undefined ? {} : { requests: yen }))))
    expect(found(20_000_003, 20_000_004, 1)).toMatchObject({ outcome: 'unmet', short: 7 })
    expect(found(20_000_003, undefined)).toMatchObject({ outcome: 'unmet', short: 3 })
    expect(found(20_000_000, undefined).outcome).toBe('unknown')
  })

  test('of a budget each has its own lines, all of them, and two of one name have none', () => {
    const line = (member: string, subsidy?: number) => ({ category: 'equipment', member, subsidy }) as const
    const two = (...budget: NonNullable<Plan['budget']>) => finding(term, applying({ budget }, {}, {}))
    expect(two(line('デモ0', 12_000_000), line('デモ0', 8_000_000), line('デモ1', 1)).outcome).toBe('met')
    expect(two(line('デモ0', 12_000_000), line('デモ0', 8_000_001), line('デモ1', 1))).toMatchObject({ short: 1 })
    expect(two(line('デモ0', 20_000_000), line('デモ0'), line('デモ1', 1)).outcome).toBe('unknown')
    const same = applying({ budget: [line('デモ', 20_000_001)] }, { name: 'デモ' }, { name: 'デモ' })
    expect(finding(term, same).outcome).toBe('unknown')
  })

  test('where all are within it the cap is told, and not what each asks', () => {
    const says = '補助金の申請額は申請者1者あたり2,000万円までです。'
    expect(told(term, applying({}, { requests: 1 }, { requests: 20_000_000 }))).toStrictEqual({
      outcome: 'met',
      says,
      questions: [],
      cap: 20_000_000,
    })
  })

  test('one that is perhaps meant is asked about', () => {
    const perhaps = applying({}, { requests: 20_000_001, roles: undefined })
    expect(paths(term, perhaps)).toEqual(['members[0].roles'])
  })
})

describe('a cap of each with a surcharge for one (AMB-19)', () => {
  const term: MoneyTerm = {
    ...head,
    term: 'partner-surcharge',
    who: applicants,
    most: 11_000_000,
    rows: [{ called: words('中小企業', 'SME'), who: { sizes: ['sme'] }, most: 15_000_000 }],
    to: leads,
    each: [1, 10],
  }
  const sme = { size: 'sme' } as const
  const lead = { roles: ['applicant', 'lead'] } as const

  test.each([
    [1, 15_000_000],
    [2, 16_500_000],
    [3, 18_000_000],
    [5, 21_000_000],
  ])('among %i the lead may ask for %i', (count, most) => {
    const others = Array.from({ length: count - 1 }, () => ({ ...sme, requests: 0 }))
    expect(outcome(term, {}, { ...sme, ...lead, requests: most }, ...others)).toBe('met')
    expect(outcome(term, {}, { ...sme, ...lead, requests: most + 1 }, ...others)).toBe('unmet')
  })

  test('the others keep their own cap, by their own size', () => {
    const second = (facts: Partial<Member>) => outcome(term, {}, { ...sme, ...lead, requests: 0 }, facts)
    expect([second({ ...sme, requests: 15_000_000 }), second({ ...sme, requests: 15_000_001 })]).toEqual([
      'met',
      'unmet',
    ])
    expect([second({ size: 'large', requests: 11_000_000 }), second({ size: 'large', requests: 11_000_001 })]).toEqual([
      'met',
      'unmet',
    ])
    expect(second({ requests: 11_000_001 })).toBe('unknown')
  })

  test('one of whom it is not said whether it leads is asked about up to the raised cap', () => {
    const one = (requests: number) =>
      applying({}, { ...sme, roles: undefined, requests }, { ...sme, roles: ['applicant'], requests: 0 })
    expect(finding(term, one(15_000_000)).outcome).toBe('met')
    expect(paths(term, one(15_000_001))).toEqual(['members[0].roles'])
  })
})

test('another who may yet join in raises the lead’s cap only perhaps', () => {
  const term: MoneyTerm = {
    ...head,
    term: 'partner-surcharge',
    who: applicants,
    most: 10_000_000,
    to: leads,
    each: [1, 10],
  }
  const two = (requests: number) =>
    outcome(term, {}, { roles: ['applicant', 'lead'], requests }, { roles: undefined, requests: 0 })
  expect([10_000_000, 10_000_001, 11_000_000, 11_000_001].map(two)).toEqual(['met', 'unknown', 'unknown', 'unmet'])
})
