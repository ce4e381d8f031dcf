import { describe, expect, test } from 'vitest'
import type { Member, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { byFrame, whereEach, whereFrame } from '#programs/money/tables.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import { money } from '#programs/money.ts'
import { applicants, applying, asked, finding, head, outcome, paths, told } from '#tests/builders/money.ts'
import { aDay, anEditionOf } from '#tests/builders/programs.ts'

describe('a rate by row', () => {
  const cost = (subsidy: number, member?: string): Plan => ({
    budget: [{ category: 'equipment', cost: 3_000_001, subsidy, ...(member ? { member } : {}) }],
  })

  test('of the organisation whose cost it is', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'rate',
      rate: [1, 2],
      rows: [{ called: words('小規模', 'small'), who: { sizes: ['small'] }, rate: [2, 3] }],
    }
    const both: Partial<Member>[] = [{ size: 'small' }, { size: 'sme' }]
    // 2/3 of 3,000,001 is 2,000,000.67 and half of it 1,500,000.5: both rounded down.
    expect([2_000_000, 2_000_001].map((yen) => outcome(term, cost(yen, 'デモ0'), ...both))).toEqual(['met', 'unmet'])
    expect([1_500_000, 1_500_001].map((yen) => outcome(term, cost(yen, 'デモ1'), ...both))).toEqual(['met', 'unmet'])
    expect(paths(term, applying(cost(1_500_001), ...both))).toEqual(['plan.budget'])
    expect(outcome(term, cost(2_000_001), ...both)).toBe('unmet')
    expect(outcome(term, cost(1_500_001, 'デモ0'), {})).toBe('unknown')
  })

  test('of the plan', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'rate',
      rate: [2, 3],
      rows: [{ called: words('通常枠', 'Normal'), when: whereFrame('normal'), rate: [1, 2] }],
    }
    const rates = (frame: 'normal' | 'growth' | undefined) =>
      [1_500_000, 1_500_001, 2_000_000, 2_000_001].map((yen) =>
        outcome(term, { ...cost(yen), ...(frame ? { frame } : {}) }),
      )
    expect(rates('normal')).toEqual(['met', 'unmet', 'unmet', 'unmet'])
    expect(rates('growth')).toEqual(['met', 'met', 'met', 'unmet'])
    expect(rates(undefined)).toEqual(['met', 'unknown', 'unknown', 'unmet'])
  })
})

test('a money line shows the rate of the row that fits, and the plain one while that is open', () => {
  const term: MoneyTerm = {
    ...head,
    term: 'rate',
    rate: [2, 3],
    rows: [
      { called: words('通常枠', 'Normal'), when: whereFrame('normal'), rate: [1, 2] },
      { called: words('成長枠', 'Growth'), when: whereFrame('growth'), rate: [3, 4] },
    ],
  }
  const shown = (frame: 'normal' | 'growth' | 'invoice' | undefined) =>
    money({ ...anEditionOf(), money: [term] }, applying(frame ? { frame } : {}), aDay)[0]?.rate
  expect([shown('normal'), shown('growth'), shown('invoice'), shown(undefined)]).toEqual([
    [1, 2],
    [3, 4],
    [2, 3],
    [2, 3],
  ])
  const two = [1, 2].map((over) => ({ category: 'equipment', cost: 100, subsidy: 50 + over }) as const)
  expect(finding(term, applying({ frame: 'normal', budget: two }))).toMatchObject({ outcome: 'unmet', short: 3 })
})

describe('a rate where costs stand by year as well', () => {
  const term: MoneyTerm = {
    ...head,
    term: 'rate',
    rate: [1, 2],
    rows: [{ called: words('小規模', 'small'), who: { sizes: ['small'] }, rate: [1, 1] }],
  }
  const both = (budget: NonNullable<Plan['budget']>, subsidy: number) =>
    outcome({ ...term }, { years: [{ year: 2022, cost: 100, subsidy }], budget }, { size: 'small' }, { size: 'sme' })
  const mine = { category: 'equipment', cost: 100, subsidy: 100, member: 'デモ0' } as const

  test('a year is bounded by its cost where the budget says whose everything is', () => {
    expect([both([mine], 100), both([mine], 101)]).toEqual(['met', 'unmet'])
  })

  test('else by the rates of those who may be meant', () => {
    const { member, ...nobodys } = mine
    for (const budget of [[], [{ ...nobodys, subsidy: 50 }], [mine, { category: 'expert', cost: 1 } as const]])
      expect([50, 51, 101].map((subsidy) => both(budget, subsidy))).toEqual(['met', 'unknown', 'unmet'])
  })

  test('an entry with one of its numbers is not judged', () => {
    expect(outcome(term, { budget: [{ category: 'equipment', cost: 1 }] }, {})).toBe('not-applicable')
    expect(outcome(term, { years: [{ year: 2022, subsidy: 9 }] }, {})).toBe('not-applicable')
  })

  test('with nobody in the file the rate that needs nobody stands', () => {
    expect([50, 51].map((subsidy) => outcome(term, { years: [{ year: 2022, cost: 100, subsidy }] }))).toEqual([
      'met',
      'unmet',
    ])
  })
})

describe('steps over the whole cost', () => {
  const term: MoneyTerm = {
    ...head,
    term: 'marginal-bands',
    bands: [{ upTo: 40_000_000, rate: [1, 2] }, { rate: [1, 3] }],
    rows: [
      {
        called: words('中小企業', 'SME'),
        when: whereEach(applicants, { sizes: ['sme'] }),
        bands: [{ upTo: 60_000_000, rate: [2, 3] }, { rate: [1, 2] }],
      },
    ],
  }
  const most = (cost: number, size: 'sme' | 'mid' | undefined, yen: number) =>
    outcome(term, { budget: [{ category: 'equipment', cost, subsidy: yen }] }, size ? { size } : {})

  test.each([
    [80_000_000, 'mid', 40_000_000],
    [80_000_002, 'mid', 40_000_000],
    [80_000_003, 'mid', 40_000_001],
    [110_000_000, 'mid', 50_000_000],
    [90_000_000, 'sme', 60_000_000],
    [90_000_001, 'sme', 60_000_000],
    [90_000_002, 'sme', 60_000_001],
    [130_000_000, 'sme', 80_000_000],
  ] as const)('a cost of %i yen gives a %s firm %i', (cost, size, yen) => {
    expect([most(cost, size, yen), most(cost, size, yen + 1)]).toEqual(['met', 'unmet'])
  })

  test('a size left out is asked for where it decides; a cost left out is not judged', () => {
    expect([most(90_000_000, undefined, 43_333_333), most(90_000_000, undefined, 43_333_334)]).toEqual([
      'met',
      'unknown',
    ])
    expect(most(90_000_000, undefined, 60_000_001)).toBe('unmet')
    expect(asked(term, 60_000_001, { size: 'sme' })).toBe('not-applicable')
  })
})

describe('an amount by formula (事業復活支援金)', () => {
  const months = ['2021-11', '2021-12', '2022-01', '2022-02', '2022-03']
  const base = ['2019-11', '2019-12', '2020-01', '2020-02', '2020-03']
  const term: MoneyTerm = {
    ...head,
    term: 'fixed-amount',
    who: applicants,
    months,
    bases: [base],
    times: 5,
    falls: [
      { atLeast: [1, 2], rows: [{ called: words('法人', 'company'), most: 1_500_000 }] },
      { atLeast: [3, 10], rows: [{ called: words('法人', 'company'), most: 900_000 }] },
    ],
  }
  const sales = (now: number, before = 1_000_000) => ({
    monthlySales: {
      ...Object.fromEntries(base.map((month) => [month, before])),
      ...Object.fromEntries(months.map((month) => [month, now])),
    },
  })

  test.each([
    [700_001, 0],
    [700_000, 900_000],
    [500_001, 900_000],
    [500_000, 1_500_000],
  ])('a month of %i after a million is paid %i: the cap of its fall', (now, most) => {
    expect(asked(term, most, sales(now))).toBe('met')
    expect(asked(term, most + 1, sales(now))).toBe('unmet')
  })

  test('the formula pays less than the cap: 5 × 100,000 less 5 × 60,000', () => {
    expect([200_000, 200_001].map((yen) => asked(term, yen, sales(60_000, 100_000)))).toEqual(['met', 'unmet'])
  })

  test('the period and the month that pay the most are taken', () => {
    const early = ['2018-11', '2018-12', '2019-01', '2019-02', '2019-03']
    const two: MoneyTerm = { ...term, bases: [early, base] }
    const firm = (first: number, second: number) => ({
      monthlySales: {
        ...Object.fromEntries(early.map((month) => [month, first])),
        ...Object.fromEntries(base.map((month) => [month, second])),
        ...Object.fromEntries(months.map((month) => [month, 500_000])),
        '2022-02': 900_000,
      },
    })
    for (const sold of [firm(1_000_000, 800_000), firm(800_000, 1_000_000)])
      expect([1_500_000, 1_500_001].map((yen) => asked(two, yen, sold))).toEqual(['met', 'unmet'])
  })

  test('a month without sales before has not fallen', () => {
    const idle = { ...sales(1_000_000).monthlySales, '2019-11': 0, '2021-11': 0 }
    expect([0, 1].map((yen) => asked(term, yen, { monthlySales: idle }))).toEqual(['met', 'unmet'])
  })

  test('where only a part of the months is there, the fall bounds what may be paid', () => {
    const part = (now: number) => ({ monthlySales: { '2019-11': 100, '2021-11': now } })
    const one: MoneyTerm = { ...term, months: ['2021-11'], bases: [['2019-11', '2019-12']] }
    expect([0, 1, 900_000, 900_001].map((yen) => asked(one, yen, part(65)))).toEqual([
      'met',
      'unknown',
      'unknown',
      'unmet',
    ])
    expect([0, 1].map((yen) => asked(one, yen, part(71)))).toEqual(['met', 'unmet'])
    expect([0, 1, 1_500_000, 1_500_001].map((yen) => asked(one, yen, { monthlySales: { '2019-11': 100 } }))).toEqual([
      'met',
      'unknown',
      'unknown',
      'unmet',
    ])
    expect(paths(one, applying({ subsidy: 1 }, part(65)))).toEqual(['members[0].monthlySales'])
    // Only the month itself: nothing says from what it has fallen.
    const alone = { monthlySales: { '2021-11': 65 } }
    expect([1_500_000, 1_500_001].map((yen) => asked(one, yen, alone))).toEqual(['unknown', 'unmet'])
    // Where sales stand month by month, the fall stated beside them may be that of another month.
    const beside: Partial<Member> = { monthlySales: { '2019-11': 100 }, salesFall: { oneMonth: [35, 100] } }
    expect([900_001, 1_500_001].map((yen) => asked(one, yen, beside))).toEqual(['unknown', 'unmet'])
    // A fall of 29 % is paid nothing, whatever the other months: only the request left out is asked for.
    expect(paths(one, applying({}, { ...part(71), requests: 0 }, {}))).toEqual(['members[1].requests'])
    expect([0, 1].map((yen) => asked(one, yen, { salesFall: { oneMonth: [35, 100] } }))).toEqual(['met', 'unknown'])
  })

  test('with every month there only the frame is asked for, where the caps go by it', () => {
    const rows = byFrame([
      ['normal', 900_000],
      ['growth', 500_000],
    ])
    const byFrames: MoneyTerm = { ...term, falls: [{ atLeast: [3, 10], rows }] }
    const ask = (subsidy: number) => told(byFrames, applying({ subsidy }, sales(700_000)))
    expect(ask(500_000).outcome).toBe('met')
    expect(ask(500_001)).toMatchObject({ outcome: 'unknown', questions: ['plan.frame'] })
    expect(ask(1_500_001)).toMatchObject({ outcome: 'unmet', over: 1 })
  })

  test('the cap is that of the formula; for one that is only perhaps meant too much is a question, without a cap', () => {
    const ask = (subsidy: number, facts: Partial<Member>) =>
      told(term, applying({ subsidy }, { ...sales(500_000), ...facts }))
    expect(ask(1_500_001, {})).toMatchObject({ outcome: 'unmet', cap: 1_500_000, over: 1 })
    expect(ask(1_500_000, { roles: undefined })).toMatchObject({ outcome: 'met', cap: 1_500_000 })
    const { says, ...open } = ask(1_500_001, { roles: undefined })
    expect(open).toStrictEqual({ outcome: 'unknown', questions: ['members[0].roles'] })
  })

  test('months left out are asked for', () => {
    expect(paths(term, applying({ subsidy: 900_000 }, {}))).toEqual(['members[0].monthlySales'])
    expect(asked(term, 1_500_001, {})).toBe('unmet')
    expect(asked(term, 900_001, { salesFall: { oneMonth: [35, 100] } })).toBe('unmet')
  })
})
