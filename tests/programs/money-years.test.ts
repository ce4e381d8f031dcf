import { describe, expect, test } from 'vitest'
import type { Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { termOf } from '#programs/money/index.ts'
import type { PerYearCap } from '#programs/money/term.ts'
import { applying, head, told } from '#tests/builders/money.ts'

const twoYears: PerYearCap = { ...head, term: 'per-year-cap', year: 30_000_000, years: 2 }
const notRising: PerYearCap = { ...twoYears, notOverYearBefore: true }
const threeYears: PerYearCap = {
  ...head,
  term: 'per-year-cap',
  year: 45_000_000,
  total: 97_500_000,
  totals: [45_000_000, 75_000_000, 97_500_000],
  years: 3,
}

const by = (...subsidies: readonly (number | undefined)[]): Plan => ({
  years: subsidies.map((subsidy, at) => ({ year: 2020 + at, subsidy })),
})
const found = (term: PerYearCap, plan: Plan) => told(term, applying(plan))

describe('30,000,000 yen a year for two years', () => {
  test.each([
    [[30_000_000, 30_000_000], 'met'],
    [[20_000_000, 20_000_000], 'met'],
    [[20_000_000, 20_000_001], 'unmet'],
    [[30_000_001, 0], 'unmet'],
    [[10, 10, 10], 'unmet'],
    [[20_000_000, undefined], 'unknown'],
    [[undefined, 20_000_000], 'unknown'],
  ] as const)('%j is %s where no year may be over the one before', (subsidies, is) => {
    expect(found(notRising, by(...subsidies)).outcome).toBe(is)
  })

  test('the year before is the year before, however the file is sorted', () => {
    const turned: Plan = {
      years: [
        { year: 2021, subsidy: 20_000_001 },
        { year: 2020, subsidy: 20_000_000 },
      ],
    }
    expect(found(notRising, turned).outcome).toBe('unmet')
  })

  test('a plan that fits is told in all, year by year, and against the year before', () => {
    expect(found(notRising, by(20_000_000, 20_000_000))).toStrictEqual({
      outcome: 'met',
      says:
        '補助金の総額は4,000万円で、上限6,000万円以内です。' +
        '2020年度の補助金は2,000万円で、上限3,000万円以内です。' +
        '2021年度の補助金は2,000万円で、上限3,000万円以内です。' +
        '2021年度の補助金（2020年度の額まで）は2,000万円で、上限2,000万円以内です。',
      questions: [],
      cap: 60_000_000,
      asked: 40_000_000,
    })
  })

  test('a second year of nothing is not measured by the first', () => {
    expect(found(notRising, by(20_000_000, 0)).says).toBe(
      '補助金の総額は2,000万円で、上限6,000万円以内です。' +
        '2020年度の補助金は2,000万円で、上限3,000万円以内です。' +
        '2021年度の補助金は0円で、上限3,000万円以内です。',
    )
  })

  test('one yen more than the year before is one yen too much, and only that is told', () => {
    expect(found(notRising, by(20_000_000, 20_000_001))).toStrictEqual({
      outcome: 'unmet',
      says: '2021年度の補助金（2020年度の額まで）が20,000,001円で、上限2,000万円を1円超えています。1円減らしてください。',
      questions: [],
      cap: 60_000_000,
      asked: 40_000_001,
      over: 1,
    })
    expect(found(twoYears, by(20_000_000, 20_000_001)).outcome).toBe('met')
  })

  test('what is over in a year and what is over in all are both counted', () => {
    expect(found(twoYears, by(30_000_001, 29_999_999))).toMatchObject({ outcome: 'unmet', over: 1 })
    expect(found(twoYears, by(30_000_001, 30_000_000))).toMatchObject({ outcome: 'unmet', over: 2 })
  })

  test('two entries for one year are one year', () => {
    const twice = (second: number | undefined): Plan => ({
      years: [
        { year: 2020, subsidy: 15_000_000 },
        { year: 2020, subsidy: second },
        { year: 2021, subsidy: 0 },
      ],
    })
    expect([15_000_000, 15_000_001, undefined].map((yen) => found(twoYears, twice(yen)).outcome)).toEqual([
      'met',
      'unmet',
      'unknown',
    ])
  })

  test('three years are one too many, even before anybody says how much', () => {
    expect(found(twoYears, by(undefined, undefined, undefined))).toStrictEqual({
      outcome: 'unmet',
      says: '事業期間が3年です。2年以内にしてください。',
      questions: [],
      cap: 60_000_000,
    })
  })

  test('years without any amount are nothing to judge', () => {
    expect(found(twoYears, by(undefined, undefined))).toStrictEqual({
      outcome: 'not-applicable',
      says: '単年度3,000万円、2年間の総額6,000万円が上限です。',
      questions: [],
      cap: 60_000_000,
    })
    expect(found(notRising, by(undefined, undefined)).outcome).toBe('not-applicable')
  })

  test('a year left out is bounded by what the others leave', () => {
    const rest = (subsidy: number) => found(twoYears, { subsidy, ...by(20_000_000, undefined) })
    expect(rest(50_000_000)).toMatchObject({ outcome: 'met', questions: [] })
    expect(rest(50_000_001)).toMatchObject({
      outcome: 'unknown',
      questions: ['plan.years'],
      says: '2021年度の補助金の上限は3,000万円です。分かっている申請額は0円です。金額がそろうと判定できます。',
    })
  })

  test('without years a sum within one year is within every year, and a larger one is asked about', () => {
    expect(found(notRising, { subsidy: 30_000_000 })).toStrictEqual({
      outcome: 'met',
      says: '補助金の総額は3,000万円で、上限6,000万円以内です。',
      questions: [],
      cap: 60_000_000,
      asked: 30_000_000,
    })
    expect(found(notRising, { subsidy: 30_000_001 })).toStrictEqual({
      outcome: 'unknown',
      says: '単年度の上限は3,000万円です。年度別の額が必要です。',
      questions: ['plan.years'],
      cap: 60_000_000,
      asked: 30_000_001,
    })
    expect(found(notRising, { subsidy: 60_000_001 })).toMatchObject({ outcome: 'unmet', over: 1 })
  })
})

test('a shorter plan has a total of its own', () => {
  const outcomes = (...plans: readonly Plan[]) => plans.map((plan) => found(threeYears, plan).outcome)
  expect(outcomes(by(40_000_000, 35_000_000), by(40_000_000, 35_000_001))).toEqual(['met', 'unmet'])
  expect(outcomes(by(40_000_000, 35_000_000, 22_500_000), by(40_000_000, 35_000_000, 22_500_001))).toEqual([
    'met',
    'unmet',
  ])
})

test('a plan of which the years are not listed has the cap of the longest', () => {
  expect(found(threeYears, { subsidy: 45_000_000 }).cap).toBe(97_500_000)
  expect(found(threeYears, by(45_000_000)).cap).toBe(45_000_000)
  expect(found(threeYears, by(45_000_000, 0)).cap).toBe(75_000_000)
})

describe('on the page of a programme', () => {
  const shown = (term: PerYearCap) => termOf(term).show(term)

  test('two years come to twice the cap of one', () => {
    expect(shown(twoYears)).toEqual(
      words(
        '単年度3,000万円、2年間の総額6,000万円が上限です。',
        'At most 30,000,000 yen a year and 60,000,000 yen over 2 years.',
      ),
    )
  })

  test('that a year may not be over the one before is said, and the note behind it', () => {
    expect(shown({ ...notRising, note: words('端数は切り捨てます。', 'Rounded down.') })).toEqual(
      words(
        '単年度3,000万円、2年間の総額6,000万円が上限です。翌年度は前年度の額を超えられません。端数は切り捨てます。',
        'At most 30,000,000 yen a year and 60,000,000 yen over 2 years. A later year gets no more than the year before. Rounded down.',
      ),
    )
  })

  test('the totals of shorter plans are listed, that of the longest stands once', () => {
    expect(shown(threeYears).ja).toBe(
      '単年度4,500万円、3年間の総額9,750万円が上限です。' +
        '1年間の計画では総額4,500万円までです。2年間の計画では総額7,500万円までです。',
    )
  })
})
