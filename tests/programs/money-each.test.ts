import { describe, expect, test } from 'vitest'
import type { Member, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { bandedSubsidy, bestShared, topOf } from '#programs/money/banded.ts'
import type { FlatCap, MarginalBands } from '#programs/money/term.ts'
import { applicants, applying, head, lineOf, told } from '#tests/builders/money.ts'

type Line = NonNullable<Plan['budget']>[number]

describe('100,000 yen for the PCs of each', () => {
  const term: FlatCap = { ...head, term: 'flat-cap', each: applicants, lines: ['pc-tablet'], most: 100_000 }
  const pc = (subsidy?: number, member?: string): Line => ({ category: 'pc-tablet', subsidy, member })
  const found = (budget: readonly Line[], ...members: readonly Partial<Member>[]) =>
    told(term, applying({ budget }, ...members))

  test('each at the cap is within it, one yen more is named', () => {
    const two = (first: number) => found([pc(first, 'デモ0'), pc(100_000, 'デモ1')], {}, {})
    expect(two(100_000)).toStrictEqual({
      outcome: 'met',
      says: '補助金の申請額は、いずれも1者あたり10万円以内です。',
      questions: [],
      asked: 200_000,
      cap: 100_000,
    })
    expect(two(100_001)).toStrictEqual({
      outcome: 'unmet',
      says: '補助金の申請額は1者あたり10万円までです。デモ0は100,001円で、上限を超えています。',
      questions: [],
      over: 1,
      cap: 100_000,
    })
  })

  test('two of one name have two caps together', () => {
    const same = [{ name: 'デモ' }, { name: 'デモ' }]
    expect(found([pc(200_000, 'デモ')], ...same)).toMatchObject({ outcome: 'met' })
    expect(found([pc(200_001, 'デモ')], ...same)).toMatchObject({ outcome: 'unmet', over: 1 })
  })

  test('one yen for somebody who is not among them is too much, a line of nothing is not', () => {
    expect(found([pc(100_000, 'デモ0'), pc(3, 'デモ8'), pc(4, 'デモ9')], {})).toStrictEqual({
      outcome: 'unmet',
      says: '補助金の申請額は対象の構成員ごとの額です。デモ8、デモ9は対象の構成員ではありません。budget の member に対象の構成員の名称を書いてください。',
      questions: [],
      over: 7,
      cap: 100_000,
    })
    expect(found([pc(1, 'デモ0'), pc(1, 'デモ1')], {}, { roles: ['other'] })).toMatchObject({
      outcome: 'unmet',
      over: 1,
    })
    expect(found([pc(100_000, 'デモ0'), pc(0, 'デモ9')], {})).toMatchObject({ outcome: 'met' })
  })

  test('lines of one whose seat is not firm yet are judged once it is', () => {
    const invited = { state: 'agreed' } as const
    expect(found([pc(100_000, 'デモ0'), pc(999_999, 'デモ1')], {}, invited)).toMatchObject({
      outcome: 'met',
      asked: 100_000,
    })
    expect(found([pc(100_001, 'デモ0'), pc(999_999, 'デモ1')], {}, invited)).toMatchObject({
      outcome: 'unmet',
      over: 1,
    })
    expect(found([pc(999_999, 'デモ1')], {}, invited)).toStrictEqual({
      outcome: 'not-applicable',
      says: '補助金の申請額の上限は1者あたり10万円です。',
      questions: [],
      cap: 100_000,
    })
  })

  test('lines that name nobody fit into the caps of all', () => {
    expect(found([pc(200_000)], {}, {})).toStrictEqual({
      outcome: 'met',
      says: '補助金の申請額の合計（1者あたり10万円）は20万円で、上限20万円以内です。',
      questions: [],
      asked: 200_000,
      cap: 100_000,
    })
    expect(found([pc(200_001)], {}, {})).toMatchObject({ outcome: 'unmet', over: 1, asked: 200_001, cap: 100_000 })
  })

  test('one of whom the roles are not said is asked about between the caps with it and without it', () => {
    const open = (yen: number) => found([pc(yen)], {}, { roles: undefined })
    expect(open(100_000)).toMatchObject({ outcome: 'met', questions: [] })
    expect(open(100_001)).toMatchObject({ outcome: 'unknown', questions: ['members[1].roles'] })
    expect(open(200_000)).toMatchObject({ outcome: 'unknown', questions: ['members[1].roles'] })
    expect(open(200_001)).toMatchObject({ outcome: 'unmet', over: 1 })
  })

  test('a line without its amount is asked for', () => {
    expect(found([pc()], {})).toMatchObject({ outcome: 'unknown', questions: ['plan.budget'] })
    expect(found([pc(100_000, 'デモ0'), pc(undefined, 'デモ0')], {})).toMatchObject({ outcome: 'unknown' })
  })

  test('other lines do not count, and without lines of its own the cap is for all of them', () => {
    const both: Plan = { budget: [pc(60_000, 'デモ0'), { category: 'register', subsidy: 40_001, member: 'デモ0' }] }
    const { lines, ...all } = term
    expect(told(term, applying(both, {}))).toMatchObject({ outcome: 'met', asked: 60_000 })
    expect(told(all, applying(both, {}))).toMatchObject({ outcome: 'unmet', over: 1 })
  })

  test('the line of money tells the cap, and never who is over it', () => {
    const team = applying({ budget: [pc(100_001, 'デモ0')] }, {})
    expect(lineOf(term, team)).toMatchObject({ cap: 100_000, says: { ja: '補助金の申請額は1者あたり10万円まで' } })
    const { each, lines, ...inAll } = term
    expect(lineOf(inAll, team).says.ja).toBe(
      '補助金の申請額が100,001円で、上限10万円を1円超えています。1円減らしてください。',
    )
  })
})

describe('the tools of each by slices', () => {
  const term: MarginalBands = {
    ...head,
    term: 'marginal-bands',
    each: applicants,
    lines: ['base-introduction'],
    bands: [
      { upTo: 500_000, rate: [3, 4] },
      { upTo: 3_500_000, rate: [2, 3] },
    ],
  }
  const bySize: MarginalBands = {
    ...term,
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
  const slices = '補助金の申請額の補助率は、補助額50万円までの部分は4分の3、350万円までの部分は3分の2です。'
  const tool = (cost: number | undefined, subsidy: number, member?: string): Line => ({
    category: 'base-introduction',
    cost,
    subsidy,
    member,
  })
  const found = (budget: readonly Line[], ...members: readonly Partial<Member>[]) =>
    told(term, applying({ budget }, ...members))

  test('a cost of 666,667 yen gives its owner 500,000, and one yen more is named', () => {
    expect(found([tool(666_667, 500_000, 'デモ0')], {})).toStrictEqual({
      outcome: 'met',
      says: `補助金の申請額は、いずれも1者あたり350万円以内です。${slices}`,
      questions: [],
      asked: 500_000,
      cap: 3_500_000,
    })
    expect(found([tool(666_667, 500_001, 'デモ0')], {})).toStrictEqual({
      outcome: 'unmet',
      says: `${slices}デモ0は経費666,667円に対して50万円までのところ、500,001円です。`,
      questions: [],
      cap: 3_500_000,
      over: 1,
    })
  })

  test('a cost that names nobody is shared by all', () => {
    expect(found([tool(1_333_334, 1_000_000)], {}, {})).toMatchObject({ outcome: 'met' })
    expect(found([tool(1_333_334, 1_000_001)], {}, {})).toMatchObject({
      outcome: 'unmet',
      over: 1,
      says: `${slices}補助金の申請額は経費1,333,334円に対して100万円までのところ、1,000,001円です。`,
    })
  })

  test('what all are over is summed', () => {
    const budget = [tool(666_667, 500_001, 'デモ0'), tool(666_667, 500_002, 'デモ1')]
    expect(found(budget, {}, {})).toMatchObject({ outcome: 'unmet', over: 3 })
  })

  test('one line without its cost leaves its owner unjudged', () => {
    const budget = [tool(666_667, 500_000, 'デモ0'), tool(undefined, 1, 'デモ0')]
    expect(found(budget, {})).toMatchObject({ outcome: 'met', asked: 500_001 })
  })

  test('the lines of one whose seat is not firm yet are judged once it is', () => {
    const budget = [tool(666_667, 500_000, 'デモ0'), tool(1, 999_999, 'デモ1')]
    expect(found(budget, {}, { state: 'agreed' })).toMatchObject({ outcome: 'met', asked: 500_000 })
  })

  test('each is paid by the slices of its own row, and shared lines by the best of all', () => {
    const both: Partial<Member>[] = [{ size: 'small' }, { size: 'sme' }]
    const is = (cost: number, member?: string) => (yen: number) =>
      told(bySize, applying({ budget: [tool(cost, yen, member)] }, ...both)).outcome
    expect([500_000, 500_001].map(is(625_000, 'デモ0'))).toEqual(['met', 'unmet'])
    expect([468_750, 468_751].map(is(625_000, 'デモ1'))).toEqual(['met', 'unmet'])
    expect([500_000, 500_001].map(is(625_000))).toEqual(['met', 'unmet'])
    // 625,000 at 4/5, 666,667 at 3/4, and two thirds of the 333,333 left.
    expect([1_222_222, 1_222_223].map(is(1_625_000))).toEqual(['met', 'unmet'])
    expect([6_999_999, 7_000_001].map(is(99_000_000))).toEqual(['met', 'unmet'])
  })

  test('a size left out is asked for where its slices decide', () => {
    const one = (yen: number) => told(bySize, applying({ budget: [tool(625_000, yen, 'デモ0')] }, {}))
    const settled = { outcome: 'met', questions: [] }
    expect(one(468_750)).toMatchObject(settled)
    expect(one(468_751)).toMatchObject({
      outcome: 'unknown',
      questions: ['members[0].industry', 'members[0].employees'],
    })
    expect(one(500_001)).toMatchObject({ outcome: 'unmet', over: 1 })
    const small = { kind: 'company', industry: '24', employees: 30 } as const
    expect(told(bySize, applying({ budget: [tool(625_000, 468_751, 'デモ0')] }, small)).questions).toEqual([])
  })

  test('who is meant is asked beside the slices, where both are open', () => {
    const budget = [tool(5_060_000, 3_500_001)]
    const { outcome, questions } = told(bySize, applying({ budget }, {}, { size: 'sme', roles: undefined }))
    expect(outcome).toBe('unknown')
    expect(questions).toContain('members[1].roles')
    expect(questions.some((path) => path.startsWith('members[0].'))).toBe(true)
  })

  test('the line of money tells the slices, and never who is over them', () => {
    expect(lineOf(term, applying({ budget: [tool(666_667, 500_001, 'デモ0')] }, {}))).toMatchObject({
      cap: 3_500_000,
      says: { ja: slices },
    })
  })
})

describe('a subsidy worked out by slices', () => {
  test('a slice at no rate gives nothing, whatever the cost', () => {
    expect(bandedSubsidy(1_000_000, [{ upTo: 100, rate: [0, 1] }, { rate: [1, 1] }])).toBe(0)
  })

  test('the cost that a full slice leaves goes on to the next, to the last yen', () => {
    // Three yen of five fill the slice of one yen at a third; the two left count in full.
    expect(bandedSubsidy(5, [{ upTo: 1, rate: [1, 3] }, { rate: [1, 1] }])).toBe(3)
  })

  test('the most is the end of the last slice, and without an end there is none', () => {
    expect(
      topOf([
        { upTo: 500_000, rate: [3, 4] },
        { upTo: 3_500_000, rate: [2, 3] },
      ]),
    ).toBe(3_500_000)
    expect(topOf([{ upTo: 500_000, rate: [3, 4] }, { rate: [2, 3] }])).toBe(Number.POSITIVE_INFINITY)
  })

  const better = [
    { upTo: 100, rate: [1, 1] },
    { upTo: 200, rate: [1, 2] },
  ] as const
  const worse = [
    { upTo: 100, rate: [2, 3] },
    { upTo: 200, rate: [1, 3] },
  ] as const

  test.each([
    [100, 100],
    [250, 200],
    [449, 299],
    [450, 300],
    [750, 400],
    [1_000, 400],
  ])('of two with slices of their own a shared cost of %i fills the better ones first: %i', (cost, subsidy) => {
    expect(bestShared(cost, [better, worse])).toBe(subsidy)
    expect(bestShared(cost, [worse, better])).toBe(subsidy)
  })

  test('of two of which one has a last slice without an end, that takes the rest', () => {
    expect(bestShared(300, [[{ upTo: 100, rate: [1, 1] }, { rate: [1, 2] }], [{ rate: [1, 3] }]])).toBe(200)
  })

  test('nobody is given nothing', () => {
    expect(bestShared(1_000_000, [])).toBe(0)
  })
})
