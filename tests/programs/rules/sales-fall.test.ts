import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium, Member } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { monthsBefore, monthsBetween, sameMonths, stretchesOf } from '#programs/months.ts'
import type { SalesFall } from '#programs/rule.ts'
import { judged } from '#tests/builders/programs.ts'

const who = { called: words('申請者', 'applicants'), roles: ['member'] } as const
const beforeCovid = { from: '2019-01', until: '2020-03' }
const threeOfSix: SalesFall = {
  shape: 'sales-fall',
  who,
  pick: 3,
  window: { last: 6 },
  base: beforeCovid,
  atLeast: [1, 10],
}
const oneMonth: SalesFall = {
  shape: 'sales-fall',
  who,
  pick: 1,
  window: { from: '2021-01', until: '2021-03' },
  base: { from: '2019-01', until: '2020-12' },
  atLeast: [3, 10],
}

const team = (...facts: readonly Partial<Member>[]): Consortium => ({
  program: 'invented',
  members: facts.map((one, at): Member => ({ name: `デモ${at}`, roles: ['member'], ...one })),
})

describe('three months together', () => {
  // On 2021-04-10 the last six months are 2020-10 to 2021-03.
  const on = '2021-04-10'
  const then = { '2019-10': 100, '2019-11': 100, '2019-12': 100, '2020-01': 100, '2020-02': 100, '2020-03': 100 }
  const alsoOf2019 = { '2019-01': 100, '2019-02': 100, '2019-03': 100 }
  const outcome = (now: Record<string, number>, base: Record<string, number> = { ...then, ...alsoOf2019 }) =>
    judged(threeOfSix, team({ monthlySales: { ...base, ...now } }), on).outcome
  const now = (...sales: readonly number[]) =>
    Object.fromEntries(sales.map((yen, at) => [monthsBetween('2020-10', '2021-03')[at], yen]))

  test('just under a tenth, a tenth, and over', () => {
    expect(outcome(now(90, 90, 91, 100, 100, 100))).toBe('unmet')
    expect(outcome(now(90, 90, 90, 100, 100, 100))).toBe('met')
    expect(outcome(now(90, 90, 89, 100, 100, 100))).toBe('met')
  })

  test('any three count, also apart, and one deep fall carries two even months', () => {
    expect(outcome(now(70, 100, 100, 100, 100, 100))).toBe('met')
    expect(outcome(now(100, 100, 85, 100, 85, 100))).toBe('met')
  })

  test('of two years of the base the better one counts', () => {
    expect(outcome(now(100, 100, 100, 100, 100, 100), { ...then, ...alsoOf2019, '2019-01': 134 })).toBe('met')
  })

  test('months that are missing are asked for unless they cannot turn it', () => {
    const { '2019-01': _, ...lacking } = { ...then, ...alsoOf2019 }
    expect(outcome(now(100, 100, 100, 100, 100, 100), lacking)).toBe('unknown')
    expect(outcome(now(90, 90, 90))).toBe('met')
    // Three months alone are given: the other three could have fallen to nothing.
    expect(outcome(now(100, 100, 100))).toBe('unknown')
  })

  test('sales of nothing before have not fallen', () => {
    const nothing = Object.fromEntries(monthsBetween('2019-01', '2021-03').map((month) => [month, 0]))
    expect(judged(threeOfSix, team({ monthlySales: nothing }), on).outcome).toBe('unmet')
  })

  test('without months the fall already worked out is taken', () => {
    const stated = (threeMonths: readonly [number, number]) =>
      judged(threeOfSix, team({ salesFall: { threeMonths } }), on).outcome
    expect(stated([9999, 100_000])).toBe('unmet')
    expect(stated([10, 100])).toBe('met')
    expect(judged(threeOfSix, team({ salesFall: { oneMonth: [1, 2] } }), on).outcome).toBe('unknown')
  })

  test('nothing said is asked with the months that are needed', () => {
    const finding = judged(threeOfSix, team({}), on)
    expect(finding.outcome).toBe('unknown')
    expect(finding.questions).toMatchObject([{ path: 'members[0].monthlySales', member: 0 }])
    expect(finding.questions[0]?.ask.ja).toContain('申請前の直近6か月と、2019年1月から2020年3月までの同じ月')
    expect(judged(threeOfSix, team(), on).outcome).toBe('not-applicable')
  })

  test('each applicant must have fallen, and no partner mends it', () => {
    const fallen = { salesFall: { threeMonths: [1, 5] } } as const
    const finding = judged(threeOfSix, team(fallen, { salesFall: { threeMonths: [0, 1] } }), on)
    expect(finding).toMatchObject({ outcome: 'unmet', short: 1, lacks: [] })
    expect(finding.says.ja).toContain('デモ1が条件')
  })
})

describe('one month', () => {
  const outcome = (monthlySales: Record<string, number>, on = '2021-06-01') =>
    judged(oneMonth, team({ monthlySales }), on).outcome
  const full = Object.fromEntries(
    ['2019-01', '2019-02', '2019-03', '2020-01', '2020-02', '2020-03', '2021-01', '2021-02', '2021-03'].map((month) => [
      month,
      1000,
    ]),
  )

  test('a fall of three tenths in one of the months', () => {
    expect(outcome({ ...full, '2021-02': 701 })).toBe('unmet')
    expect(outcome({ ...full, '2021-02': 700 })).toBe('met')
    expect(outcome({ ...full, '2021-02': 700, '2020-02': 900, '2019-02': 999 })).toBe('unmet')
  })

  test('a month that is not over does not count yet', () => {
    expect(outcome({ ...full, '2021-03': 0 }, '2021-03-20')).toBe('unmet')
    expect(outcome({ ...full, '2021-03': 0 }, '2021-04-01')).toBe('met')
  })
})

test('a run of six months is moved over the time since a month', () => {
  const window = { from: '2020-04', consecutive: 6 }
  expect(stretchesOf(window, '2021-01-15').map((months) => [months[0], months.at(-1)])).toEqual([
    ['2020-04', '2020-09'],
    ['2020-05', '2020-10'],
    ['2020-06', '2020-11'],
    ['2020-07', '2020-12'],
  ])
  expect(stretchesOf(window, '2020-06-01')).toEqual([['2020-04', '2020-05']])
  expect(sameMonths('2021-02', beforeCovid)).toEqual(['2019-02', '2020-02'])
})

test('three months of two runs do not join', () => {
  const clause: SalesFall = { ...threeOfSix, window: { from: '2020-04', consecutive: 3 } }
  const then = Object.fromEntries(monthsBetween('2019-01', '2020-03').map((month) => [month, 100]))
  const now = (fallen: readonly string[]) =>
    Object.fromEntries(monthsBetween('2020-04', '2020-09').map((month) => [month, fallen.includes(month) ? 70 : 105]))
  const outcome = (fallen: readonly string[]) =>
    judged(clause, team({ monthlySales: { ...then, ...now(fallen) } }), '2020-10-01').outcome
  expect(outcome(['2020-04'])).toBe('unmet')
  expect(outcome(['2020-04', '2020-05'])).toBe('met')
  expect(outcome(['2020-04', '2020-09'])).toBe('unmet')
})

test('months back end on the last day of a shorter month', () => {
  expect(monthsBefore('2022-07-31', 1)).toBe('2022-06-30')
  expect(monthsBefore('2022-01-15', 16)).toBe('2020-09-15')
  expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29')
})

test('trying every choice of months and every filling of missing ones says the same', () => {
  const clause: SalesFall = {
    ...threeOfSix,
    pick: 3,
    window: { from: '2021-01', until: '2021-04' },
    base: { from: '2020-01', until: '2020-04' },
    atLeast: [1, 4],
  }
  const [now, then] = [monthsBetween('2021-01', '2021-04'), monthsBetween('2020-01', '2020-04')]
  // 0 and 1000 stand for the least and the most that a missing month may be.
  const sales = fc.option(fc.constantFrom(0, 30, 40, 75), { nil: undefined, freq: 6 })
  const triples = now.flatMap((_, a) =>
    now.flatMap((_, b) => now.flatMap((_, c) => (a < b && b < c ? [[a, b, c]] : []))),
  )
  const fell = (all: Readonly<Record<string, number>>) =>
    triples.some((at) => {
      const sum = (months: readonly string[]) => at.reduce((total, one) => total + (all[months[one] ?? ''] ?? 0), 0)
      return sum(then) > 0 && 4 * (sum(then) - sum(now)) >= sum(then)
    })
  fc.assert(
    fc.property(fc.tuple(...[...now, ...then].map(() => sales)), (figures) => {
      const given = Object.fromEntries([...now, ...then].map((month, at) => [month, figures[at]]))
      const open = Object.keys(given).filter((month) => given[month] === undefined)
      fc.pre(open.length <= 3)
      const fillings = open.reduce<Record<string, number | undefined>[]>(
        (ways, month) => ways.flatMap((way) => [0, 30, 1000].map((yen) => ({ ...way, [month]: yen }))),
        [given],
      )
      const answers = fillings.map((one) => fell(one as Record<string, number>))
      const expected = answers.every(Boolean) ? 'met' : answers.some(Boolean) ? 'unknown' : 'unmet'
      const known = Object.fromEntries(Object.entries(given).filter(([, yen]) => yen !== undefined)) as never
      expect(judged(clause, team({ monthlySales: known }), '2021-05-01').outcome).toBe(expected)
    }),
    { numRuns: 150 },
  )
})
