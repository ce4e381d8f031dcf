import { describe, expect, test } from 'vitest'
import type { Member, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { byEmployees, byFrame, byNumber, bySize } from '#programs/money/tables.ts'
import type { CapRow, MoneyTerm } from '#programs/money/term.ts'
import { applicants, applying, asked, finding, head, outcome, paths, told } from '#tests/builders/money.ts'

describe('a cap that an amount must stay under', () => {
  const term: MoneyTerm = { ...head, term: 'flat-cap', most: 1_500_000, under: true }

  test.each([
    [1_499_999, 'met'],
    [1_500_000, 'unmet'],
    [1_500_001, 'unmet'],
  ])('%i yen under 1,500,000 is %s', (yen, is) => {
    expect(asked(term, yen)).toBe(is)
  })

  test('the sentence says 未満, and by how much it is over', () => {
    const { says, short } = finding(term, applying({ subsidy: 1_500_000 }))
    expect(says.ja).toContain('上限150万円未満を1円超えています')
    expect(short).toBe(1)
  })
})

describe('a cap on all but some lines', () => {
  const term: MoneyTerm = { ...head, term: 'flat-cap', most: 2_250_000, besides: ['closure'] }
  const lines = (rest: number, closure: number): Plan => ({
    budget: [
      { category: 'equipment', subsidy: rest },
      { category: 'closure', subsidy: closure },
    ],
  })

  test('the lines left out do not count', () => {
    expect(outcome(term, lines(2_250_000, 2_250_000))).toBe('met')
    expect(outcome(term, lines(2_250_001, 0))).toBe('unmet')
  })

  test('a sum without its lines is asked for them only where they decide', () => {
    expect(asked(term, 2_250_000)).toBe('met')
    expect(paths(term, applying({ subsidy: 2_250_001 }))).toEqual(['plan.budget'])
  })
})

describe('a floor', () => {
  const term: MoneyTerm = { ...head, term: 'floor', least: 1_000_000 }

  test.each([
    [999_999, 'unmet', 1],
    [1_000_000, 'met', undefined],
    [1_000_001, 'met', undefined],
  ])('%i yen for at least 1,000,000 is %s', (yen, is, short) => {
    expect(finding(term, applying({ subsidy: yen }))).toMatchObject({ outcome: is, ...(short ? { short } : {}) })
  })

  test('over 60,000,000 begins one yen above it', () => {
    const over: MoneyTerm = { ...head, term: 'floor', least: 60_000_000, over: true }
    expect([asked(over, 60_000_000), asked(over, 60_000_001)]).toEqual(['unmet', 'met'])
  })

  test('a sum that is not complete is enough once it reaches the floor, and asked about before', () => {
    const two = (first: number) => applying({}, { requests: first }, {})
    expect(finding(term, two(1_000_000)).outcome).toBe('met')
    expect(paths(term, two(999_999))).toEqual(['members[1].requests'])
  })

  test('of each: one that asks for nothing has none', () => {
    const each: MoneyTerm = { ...term, each: applicants }
    expect(outcome(each, {}, { requests: 0 }, { requests: 1_000_000 })).toBe('met')
    expect(outcome(each, {}, { requests: 999_999 }, { requests: 1_000_000 })).toBe('unmet')
    expect(paths(each, applying({}, {}, { requests: 1_000_000 }))).toEqual(['members[0].requests'])
  })

  test('no amount, nothing to judge', () => {
    expect(outcome(term, {})).toBe('not-applicable')
  })

  test('two sums that differ are asked about while either may be right', () => {
    const two = (subsidy: number) => finding(term, applying({ subsidy }, { requests: 900_000 }))
    expect(two(1_000_000).outcome).toBe('unknown')
    expect(two(999_999)).toMatchObject({ outcome: 'unmet', short: 1 })
  })

  test('of each: what the others leave bounds one that does not say', () => {
    const each: MoneyTerm = { ...term, each: applicants }
    expect(outcome(each, { subsidy: 1_999_999 }, { requests: 1_000_000 }, {})).toBe('unknown')
    expect(outcome(each, { subsidy: 1_000_000 }, { requests: 1_000_000 }, {})).toBe('met')
    expect(outcome({ ...each, least: 1 }, {}, { requests: 1 }, {})).toBe('unknown')
    expect(finding(each, applying({}, { requests: 1 }, { requests: 2 })).short).toBe(1_999_997)
  })
})

describe('a cap by employees', () => {
  const rows = byEmployees(
    applicants,
    [
      [5, 7_500_000],
      [20, 10_000_000],
    ],
    12_500_000,
  )
  const term: MoneyTerm = { ...head, term: 'cap-by', by: words('従業員数', 'employees'), rows }

  test.each([
    [4, 7_500_000],
    [5, 7_500_000],
    [6, 10_000_000],
    [20, 10_000_000],
    [21, 12_500_000],
  ])('with %i employees it is %i yen', (employees, most) => {
    expect([asked(term, most, { employees }), asked(term, most + 1, { employees })]).toEqual(['met', 'unmet'])
  })

  test('employees are asked for only between the lowest and the highest cap', () => {
    expect([asked(term, 7_500_000, {}), asked(term, 12_500_001, {})]).toEqual(['met', 'unmet'])
    expect(paths(term, applying({ subsidy: 7_500_001 }, {}))).toEqual(['members[0].employees'])
  })

  test('its sentence names the row, and all rows while that is open', () => {
    expect(finding(term, applying({ subsidy: 1 }, { employees: 5 })).says.ja).toContain(
      '補助金の申請額（5人以下）は1円',
    )
    expect(finding(term, applying({ subsidy: 8_000_000 }, {})).says.ja).toContain('750万円から1,250万円（条件による）')
  })
})

describe('a cap by size, frame or number', () => {
  const capBy = (rows: readonly CapRow[]): MoneyTerm => ({
    ...head,
    term: 'cap-by',
    by: words('区分', 'class'),
    rows,
  })

  test('by size', () => {
    const term = capBy(
      bySize(applicants, [
        ['sme', 100_000_000],
        ['mid', 150_000_000],
      ]),
    )
    expect([asked(term, 100_000_000, { size: 'sme' }), asked(term, 100_000_001, { size: 'sme' })]).toEqual([
      'met',
      'unmet',
    ])
    expect([asked(term, 150_000_000, { size: 'mid' }), asked(term, 150_000_001, { size: 'mid' })]).toEqual([
      'met',
      'unmet',
    ])
    expect([asked(term, 100_000_001, {}), asked(term, 150_000_001, {})]).toEqual(['unknown', 'unknown'])
    expect(asked(term, 1, { size: 'large' })).toBe('not-applicable')
  })

  test('by frame', () => {
    const term = capBy(
      byFrame([
        ['normal', 500_000],
        ['growth', 2_000_000],
      ]),
    )
    expect(outcome(term, { subsidy: 500_000, frame: 'normal' })).toBe('met')
    expect(outcome(term, { subsidy: 500_001, frame: 'normal' })).toBe('unmet')
    expect(outcome(term, { subsidy: 2_000_000, frame: 'growth' })).toBe('met')
    expect(paths(term, applying({ subsidy: 500_001 }))).toEqual(['plan.frame'])
  })

  test('alone and jointly', () => {
    const term = capBy(byNumber(applicants, 1, 5_000_000, 20_000_000))
    expect([asked(term, 5_000_000, {}), asked(term, 5_000_001, {})]).toEqual(['met', 'unmet'])
    expect([asked(term, 20_000_000, {}, {}), asked(term, 20_000_001, {}, {})]).toEqual(['met', 'unmet'])
  })
})

describe('what is asked in all', () => {
  const term: MoneyTerm = { ...head, term: 'flat-cap', most: 100 }
  const of = (plan: Plan, ...members: readonly Partial<Member>[]) => finding(term, applying(plan, ...members))

  test('seats not firm yet leave room in the sum of the plan, short-listed ones do not', () => {
    const second = (state: 'agreed' | 'considered') =>
      of({ subsidy: 101 }, { requests: 60 }, { requests: 41, state }).outcome
    expect([second('agreed'), second('considered')]).toEqual(['unmet', 'unknown'])
    const agreed = applying({ subsidy: 100 }, { requests: 60 }, { requests: 40, state: 'agreed' })
    expect(told(term, agreed)).toMatchObject({ outcome: 'met', asked: 100 })
    expect(of({ subsidy: 60 }, { requests: 101 }, { state: 'asked' }).outcome).toBe('unknown')
  })

  test('of three sums that differ the least and the most stand', () => {
    const years = [{ year: 2022, subsidy: 70 }]
    const { says, outcome } = of({ subsidy: 120, years }, { requests: 90 })
    expect([outcome, says.ja]).toEqual(['unknown', expect.stringContaining('70円と120円で食い違っています')])
    expect(of({ subsidy: 99, years }, { requests: 90 }).outcome).toBe('met')
    expect(of({ subsidy: 120, years: [{ year: 2022, subsidy: 101 }] }).outcome).toBe('unmet')
  })

  test('a year without its amount leaves the sum open upwards', () => {
    const years = (first: number) => of({ years: [{ year: 2022, subsidy: first }, { year: 2023 }] })
    expect(years(100)).toMatchObject({ outcome: 'unknown', questions: [{ path: 'plan.years' }] })
    expect(years(101).outcome).toBe('unmet')
  })

  test('lines of which no amount is given are asked for, lines that are not there are nothing', () => {
    const lines = (budget: NonNullable<Plan['budget']>) =>
      outcome({ ...term, lines: ['expert'] }, { budget: [...budget, { category: 'equipment', subsidy: 999 }] })
    expect(lines([{ category: 'expert' }])).toBe('unknown')
    expect(lines([])).toBe('met')
    expect(outcome({ ...term, most: 0, lines: ['expert'] }, { budget: [{ category: 'expert' }] })).toBe('unknown')
  })

  test('the sentence says what is asked, by how much it is over, and nothing of 未満', () => {
    expect(of({ subsidy: 103 }).says.ja).toBe(
      '補助金の申請額が103円で、上限100円を3円超えています。3円減らしてください。',
    )
    expect(of({}, { requests: 60 }, {}).says.ja).toContain('分かっている申請額は60円です。')
  })

  test('a note stands where the cap is told, and not where a sum is judged', () => {
    const noted: MoneyTerm = { ...term, note: words('区分は資料にありません。', 'No bands are printed.') }
    expect(finding(noted, applying({})).says.ja).toContain('区分は資料にありません。')
    expect(finding(noted, applying({ subsidy: 101 })).says.ja).not.toContain('区分')
  })
})

describe('a share', () => {
  test('of all that is asked', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'share-cap',
      lines: ['tool-introduction'],
      of: 'all',
      ofCalled: words('補助金総額', 'the whole subsidy'),
      share: [1, 2],
    }
    const budget = (tool: number, rest: number): Plan => ({
      budget: [
        { category: 'tool-introduction', subsidy: tool },
        { category: 'training', subsidy: rest },
      ],
    })
    expect([500, 501].map((tool) => outcome(term, budget(tool, 500)))).toEqual(['met', 'unmet'])
  })

  test('of the cost', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'share-cap',
      lines: ['infection-control'],
      of: 'all',
      ofCalled: words('補助対象経費', 'the eligible cost'),
      share: [1, 4],
      in: 'cost',
    }
    const budget = (control: number | undefined, rest: number): Plan => ({
      budget: [
        { category: 'infection-control', cost: control },
        { category: 'sales-channel', cost: rest },
      ],
    })
    expect([250_000, 250_001].map((cost) => outcome(term, budget(cost, 750_000)))).toEqual(['met', 'unmet'])
    expect(outcome(term, budget(undefined, 750_000))).toBe('unknown')
    expect(outcome(term, { subsidy: 1 })).toBe('not-applicable')
  })

  test('of which a cost is left out asks for the years or the lines that it stands in', () => {
    const twice = {
      ...head,
      term: 'share-cap',
      of: 'equity',
      ofCalled: words('出資', 'equity'),
      share: [2, 1],
    } as const
    const inYears: Plan = { equity: 100, years: [{ year: 2022, cost: 100 }, { year: 2023 }] }
    expect(paths({ ...twice, in: 'cost' }, applying(inYears))).toEqual(['plan.years'])
    const inLines: Plan = { equity: 100, budget: [{ category: 'expert' }, { category: 'equipment', cost: 999 }] }
    expect(paths({ ...twice, in: 'cost', lines: ['expert'] }, applying(inLines))).toEqual(['plan.budget'])
  })

  test('of the equity planned', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'share-cap',
      of: 'equity',
      ofCalled: words('出資予定額', 'the equity planned'),
      share: [2, 1],
    }
    expect([200, 201].map((subsidy) => outcome(term, { subsidy, equity: 100 }))).toEqual(['met', 'unmet'])
    expect(paths(term, applying({ subsidy: 200 }))).toEqual(['plan.equity'])
    expect(finding(term, applying({ subsidy: 201, equity: 100 })).says.ja).toContain('出資予定額の2倍')
  })
})
