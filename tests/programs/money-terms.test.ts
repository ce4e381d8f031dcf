import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { byEmployees, byFrame, byNumber, bySize, whereEach, whereFrame } from '#programs/money/tables.ts'
import type { CapRow, MoneyTerm } from '#programs/money/term.ts'
import { money } from '#programs/money.ts'
import { withinCap } from '#programs/rules/within-cap.ts'
import type { Who } from '#programs/selector.ts'
import { aDay, anEditionOf, judged } from '#tests/builders/programs.ts'

const called = words('補助金の申請額', 'Subsidy asked for')
const head = { called, source: { kind: 'quoted', document: '', place: '', quote: '' } } as const
const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }
const leads: Who = { called: words('幹事者', 'lead'), roles: ['lead'] }

const aTeam = (plan: Plan, ...members: readonly Partial<Member>[]): Consortium => ({
  program: 'invented',
  plan,
  members: members.map((facts, at) => ({ name: `デモ${at}`, kind: 'company', roles: ['applicant'], ...facts })),
})

const finding = (term: MoneyTerm, team: Consortium) => judged({ shape: 'within-cap', terms: [term] }, team)
const outcome = (term: MoneyTerm, plan: Plan, ...members: readonly Partial<Member>[]) =>
  finding(term, aTeam(plan, ...members)).outcome
const asked = (term: MoneyTerm, subsidy: number, ...members: readonly Partial<Member>[]) =>
  outcome(term, { subsidy }, ...members)
const paths = (term: MoneyTerm, team: Consortium) => finding(term, team).questions.map(({ path }) => path)

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
    const { says, short } = finding(term, aTeam({ subsidy: 1_500_000 }))
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
    expect(paths(term, aTeam({ subsidy: 2_250_001 }))).toEqual(['plan.budget'])
  })
})

describe('a floor', () => {
  const term: MoneyTerm = { ...head, term: 'floor', least: 1_000_000 }

  test.each([
    [999_999, 'unmet', 1],
    [1_000_000, 'met', undefined],
    [1_000_001, 'met', undefined],
  ])('%i yen for at least 1,000,000 is %s', (yen, is, short) => {
    expect(finding(term, aTeam({ subsidy: yen }))).toMatchObject({ outcome: is, ...(short ? { short } : {}) })
  })

  test('over 60,000,000 begins one yen above it', () => {
    const over: MoneyTerm = { ...head, term: 'floor', least: 60_000_000, over: true }
    expect([asked(over, 60_000_000), asked(over, 60_000_001)]).toEqual(['unmet', 'met'])
  })

  test('a sum that is not complete is enough once it reaches the floor, and asked about before', () => {
    const two = (first: number) => aTeam({}, { requests: first }, {})
    expect(finding(term, two(1_000_000)).outcome).toBe('met')
    expect(paths(term, two(999_999))).toEqual(['members[1].requests'])
  })

  test('of each: one that asks for nothing has none', () => {
    const each: MoneyTerm = { ...term, each: applicants }
    expect(outcome(each, {}, { requests: 0 }, { requests: 1_000_000 })).toBe('met')
    expect(outcome(each, {}, { requests: 999_999 }, { requests: 1_000_000 })).toBe('unmet')
    expect(paths(each, aTeam({}, {}, { requests: 1_000_000 }))).toEqual(['members[0].requests'])
  })

  test('no amount, nothing to judge', () => {
    expect(outcome(term, {})).toBe('not-applicable')
  })

  test('two sums that differ are asked about while either may be right', () => {
    const two = (subsidy: number) => finding(term, aTeam({ subsidy }, { requests: 900_000 }))
    expect(two(1_000_000).outcome).toBe('unknown')
    expect(two(999_999)).toMatchObject({ outcome: 'unmet', short: 1 })
  })

  test('of each: what the others leave bounds one that does not say', () => {
    const each: MoneyTerm = { ...term, each: applicants }
    expect(outcome(each, { subsidy: 1_999_999 }, { requests: 1_000_000 }, {})).toBe('unknown')
    expect(outcome(each, { subsidy: 1_000_000 }, { requests: 1_000_000 }, {})).toBe('met')
    expect(outcome({ ...each, least: 1 }, {}, { requests: 1 }, {})).toBe('unknown')
    expect(finding(each, aTeam({}, { requests: 1 }, { requests: 2 })).short).toBe(1_999_997)
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
    expect(paths(term, aTeam({ subsidy: 7_500_001 }, {}))).toEqual(['members[0].employees'])
  })

  test('its sentence names the row, and all rows while that is open', () => {
    expect(finding(term, aTeam({ subsidy: 1 }, { employees: 5 })).says.ja).toContain('補助金の申請額（5人以下）は1円')
    expect(finding(term, aTeam({ subsidy: 8_000_000 }, {})).says.ja).toContain('750万円から1,250万円（条件による）')
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
    expect(paths(term, aTeam({ subsidy: 500_001 }))).toEqual(['plan.frame'])
  })

  test('alone and jointly', () => {
    const term = capBy(byNumber(applicants, 1, 5_000_000, 20_000_000))
    expect([asked(term, 5_000_000, {}), asked(term, 5_000_001, {})]).toEqual(['met', 'unmet'])
    expect([asked(term, 20_000_000, {}, {}), asked(term, 20_000_001, {}, {})]).toEqual(['met', 'unmet'])
  })
})

describe('what is asked in all', () => {
  const term: MoneyTerm = { ...head, term: 'flat-cap', most: 100 }
  const of = (plan: Plan, ...members: readonly Partial<Member>[]) => finding(term, aTeam(plan, ...members))

  test('seats not firm yet leave room in the sum of the plan, short-listed ones do not', () => {
    const second = (state: 'agreed' | 'considered') =>
      of({ subsidy: 101 }, { requests: 60 }, { requests: 41, state }).outcome
    expect([second('agreed'), second('considered')]).toEqual(['unmet', 'unknown'])
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
    expect(finding(noted, aTeam({})).says.ja).toContain('区分は資料にありません。')
    expect(finding(noted, aTeam({ subsidy: 101 })).says.ja).not.toContain('区分')
  })
})

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
    expect(paths(term, aTeam({ subsidy: 30_000_001 }, { requests: 10_000_000 }, {}))).toEqual(['members[1].requests'])
  })

  test('more than all the caps together fails before anybody says what is theirs', () => {
    expect(asked(term, 40_000_000, {}, {})).toBe('unknown')
    expect(finding(term, aTeam({ subsidy: 40_000_001 }, {}, {}))).toMatchObject({ outcome: 'unmet', short: 1 })
    expect(asked(term, 40_000_001, {}, {}, { roles: ['other'] })).toBe('unknown')
    expect(asked(term, 40_000_001, {}, {}, { roles: ['applicant'], state: 'agreed' })).toBe('unknown')
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
      finding(term, aTeam({}, ...requests.map((yen) => (yen === undefined ? {} : { requests: yen }))))
    expect(found(20_000_003, 20_000_004, 1)).toMatchObject({ outcome: 'unmet', short: 7 })
    expect(found(20_000_003, undefined)).toMatchObject({ outcome: 'unmet', short: 3 })
    expect(found(20_000_000, undefined).outcome).toBe('unknown')
  })

  test('of a budget each has its own lines, all of them, and two of one name have none', () => {
    const line = (member: string, subsidy?: number) => ({ category: 'equipment', member, subsidy }) as const
    const two = (...budget: NonNullable<Plan['budget']>) => finding(term, aTeam({ budget }, {}, {}))
    expect(two(line('デモ0', 12_000_000), line('デモ0', 8_000_000), line('デモ1', 1)).outcome).toBe('met')
    expect(two(line('デモ0', 12_000_000), line('デモ0', 8_000_001), line('デモ1', 1))).toMatchObject({ short: 1 })
    expect(two(line('デモ0', 20_000_000), line('デモ0'), line('デモ1', 1)).outcome).toBe('unknown')
    const same = aTeam({ budget: [line('デモ', 20_000_001)] }, { name: 'デモ' }, { name: 'デモ' })
    expect(finding(term, same).outcome).toBe('unknown')
  })

  test('one that is perhaps meant is asked about', () => {
    const perhaps = aTeam({}, { requests: 20_000_001, roles: undefined })
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
      aTeam({}, { ...sme, roles: undefined, requests }, { ...sme, roles: ['applicant'], requests: 0 })
    expect(finding(term, one(15_000_000)).outcome).toBe('met')
    expect(paths(term, one(15_000_001))).toEqual(['members[0].roles'])
  })
})

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
    expect(paths(term, aTeam(cost(1_500_001), ...both))).toEqual(['plan.budget'])
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
    money({ ...anEditionOf(), money: [term] }, aTeam(frame ? { frame } : {}), aDay)[0]?.rate
  expect([shown('normal'), shown('growth'), shown('invoice'), shown(undefined)]).toEqual([
    [1, 2],
    [3, 4],
    [2, 3],
    [2, 3],
  ])
  const two = [1, 2].map((over) => ({ category: 'equipment', cost: 100, subsidy: 50 + over }) as const)
  expect(finding(term, aTeam({ frame: 'normal', budget: two }))).toMatchObject({ outcome: 'unmet', short: 3 })
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

  test('for each by its own row, shared lines by the best of all', () => {
    const each: MoneyTerm = {
      ...head,
      term: 'marginal-bands',
      each: applicants,
      lines: ['base-introduction'],
      bands: [
        { upTo: 500_000, rate: [3, 4] },
        { upTo: 3_500_000, rate: [2, 3] },
      ],
      rows: [
        {
          called: words('小規模', 'small'),
          who: { sizes: ['small'] },
          bands: [
            { upTo: 500_000, rate: [4, 5] },
            { upTo: 3_500_000, rate: [2, 3] },
          ],
        },
      ],
    }
    const line = (subsidy: number, member?: string): Plan => ({
      budget: [{ category: 'base-introduction', cost: 625_000, subsidy, ...(member ? { member } : {}) }],
    })
    const both: Partial<Member>[] = [{ size: 'small' }, { size: 'sme' }]
    expect([500_000, 500_001].map((yen) => outcome(each, line(yen, 'デモ0'), ...both))).toEqual(['met', 'unmet'])
    expect([468_750, 468_751].map((yen) => outcome(each, line(yen, 'デモ1'), ...both))).toEqual(['met', 'unmet'])
    expect([500_000, 500_001].map((yen) => outcome(each, line(yen), ...both))).toEqual(['met', 'unmet'])
    expect(paths(each, aTeam(line(468_751, 'デモ0'), { kind: 'company', industry: '24', employees: 30 }))).toEqual([])
    expect(outcome(each, line(468_751, 'デモ0'), {})).toBe('unknown')
  })
})

describe('caps by year', () => {
  const term: MoneyTerm = {
    ...head,
    term: 'per-year-cap',
    year: 30_000_000,
    years: 2,
    notOverYearBefore: true,
  }
  const years = (...subsidies: readonly (number | undefined)[]): Plan => ({
    years: subsidies.map((subsidy, at) => ({ year: 2020 + at, subsidy })),
  })

  test.each([
    [[30_000_000, 30_000_000], 'met'],
    [[20_000_000, 20_000_000], 'met'],
    [[20_000_000, 20_000_001], 'unmet'],
    [[30_000_001, 0], 'unmet'],
    [[10, 10, 10], 'unmet'],
    [[20_000_000, undefined], 'unknown'],
    [[undefined, 20_000_000], 'unknown'],
  ] as const)('%j is %s', (subsidies, is) => {
    expect(outcome(term, years(...subsidies))).toBe(is)
  })

  test('the year before is the year before, however the file is sorted', () => {
    const turned: Plan = {
      years: [
        { year: 2021, subsidy: 20_000_001 },
        { year: 2020, subsidy: 20_000_000 },
      ],
    }
    expect(outcome(term, turned)).toBe('unmet')
  })

  test('a shorter plan has a total of its own', () => {
    const research: MoneyTerm = {
      ...head,
      term: 'per-year-cap',
      year: 45_000_000,
      total: 97_500_000,
      totals: [45_000_000, 75_000_000, 97_500_000],
      years: 3,
    }
    expect(outcome(research, years(40_000_000, 35_000_000))).toBe('met')
    expect(outcome(research, years(40_000_000, 35_000_001))).toBe('unmet')
    expect(outcome(research, years(40_000_000, 35_000_000, 22_500_000))).toBe('met')
    expect(outcome(research, years(40_000_000, 35_000_000, 22_500_001))).toBe('unmet')
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

  test('of the equity planned', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'share-cap',
      of: 'equity',
      ofCalled: words('出資予定額', 'the equity planned'),
      share: [2, 1],
    }
    expect([200, 201].map((subsidy) => outcome(term, { subsidy, equity: 100 }))).toEqual(['met', 'unmet'])
    expect(paths(term, aTeam({ subsidy: 200 }))).toEqual(['plan.equity'])
    expect(finding(term, aTeam({ subsidy: 201, equity: 100 })).says.ja).toContain('出資予定額の2倍')
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

  test('months left out are asked for', () => {
    expect(paths(term, aTeam({ subsidy: 900_000 }, {}))).toEqual(['members[0].monthlySales'])
    expect(asked(term, 1_500_001, {})).toBe('unmet')
    expect(asked(term, 900_001, { salesFall: { oneMonth: [35, 100] } })).toBe('unmet')
  })
})

test('money line by line tells sums, and never what one of them asks for', () => {
  const each: readonly MoneyTerm[] = [
    { ...head, term: 'per-member-cap', who: applicants, most: 1 },
    { ...head, term: 'partner-surcharge', who: applicants, most: 1, to: leads, each: [1, 10] },
    { ...head, term: 'floor', each: applicants, least: 99_999_999 },
  ]
  const team = aTeam({}, { requests: 12_345 }, { requests: 23_456 }, { requests: 34_567 })
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
          ? aTeam({}, ...amounts.map((requests) => ({ requests })))
          : where === 'years'
            ? aTeam({ years: amounts.map((subsidy, at) => ({ year: 2020 + at, subsidy })) })
            : aTeam({ budget: amounts.map((subsidy) => ({ category: 'equipment', subsidy })) })
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
