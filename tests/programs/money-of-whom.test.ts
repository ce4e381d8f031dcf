import { describe, expect, test } from 'vitest'
import type { Member, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { mostOf } from '#programs/money/rated.ts'
import { whereFrame } from '#programs/money/tables.ts'
import type { RateTerm } from '#programs/money/term.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { seated } from '#programs/seats.ts'
import { applying, head, lineOf, told } from '#tests/builders/money.ts'
import { aDay, anEditionOf } from '#tests/builders/programs.ts'

const plain: RateTerm = { ...head, term: 'rate', rate: [1, 2] }
const forSmall = { called: words('小規模', 'small'), who: { sizes: ['small'] }, rate: [2, 3] } as const
const bySize: RateTerm = { ...plain, rows: [forSmall] }
const inGrowth = { called: words('成長枠', 'Growth'), when: whereFrame('growth'), rate: [3, 4] } as const
const byBoth: RateTerm = { ...plain, rows: [inGrowth, forSmall] }
const institute = { called: words('公設試', 'institutes'), kinds: ['kosetsushi'] } as const

const small = { size: 'small' } as const
const sme = { size: 'sme' } as const

/** A cost of 90 yen, and what is asked for it. */
const line = (subsidy: number, member?: string): Plan => ({
  budget: [{ category: 'equipment', cost: 90, subsidy, member }],
})
const year = (cost: number, subsidy: number): Plan => ({ years: [{ year: 2022, cost, subsidy }] })
const outcomes = (term: RateTerm, plans: readonly Plan[], ...members: readonly Partial<Member>[]) =>
  plans.map((plan) => told(term, applying(plan, ...members)).outcome)

describe('a rate that depends on whose cost it is', () => {
  test('a line of one whose seat is not firm yet may ask for all of its cost, and no more', () => {
    const lines = [line(90, 'デモ1'), line(91, 'デモ1')]
    expect(outcomes(bySize, lines, sme, { ...sme, state: 'agreed' })).toEqual(['met', 'unmet'])
  })

  test('of one name with a firm seat and with an open one the firm one is meant', () => {
    const lines = [line(45, 'デモ'), line(46, 'デモ')]
    const name = 'デモ'
    expect(outcomes(bySize, lines, { ...sme, name }, { ...sme, name, state: 'agreed' })).toEqual(['met', 'unmet'])
  })

  test('a name that nobody bears is judged by the rates of all', () => {
    const lines = [line(45, 'デモ9'), line(46, 'デモ9'), line(60, 'デモ9'), line(61, 'デモ9')]
    expect(outcomes(bySize, lines, small, sme)).toEqual(['met', 'unknown', 'unknown', 'unmet'])
    expect(outcomes(bySize, lines, sme, sme)).toEqual(['met', 'unmet', 'unmet', 'unmet'])
  })

  test('a row for the frame and one for the size stand side by side', () => {
    const ask = (frame: 'normal' | 'growth', ...yen: readonly number[]) =>
      outcomes(
        byBoth,
        yen.map((one) => ({ ...line(one, 'デモ0'), frame })),
        small,
        sme,
      )
    expect(ask('normal', 60, 61)).toEqual(['met', 'unmet'])
    expect(ask('growth', 67, 68)).toEqual(['met', 'unmet'])
  })

  test('with nobody in the file the row of the frame stands, that of the size does not', () => {
    const ask = (frame: 'normal' | 'growth', ...yen: readonly number[]) =>
      outcomes(
        byBoth,
        yen.map((one) => ({ ...year(100, one), frame })),
      )
    expect(ask('growth', 75, 76)).toEqual(['met', 'unmet'])
    expect(ask('normal', 50, 51)).toEqual(['met', 'unmet'])
    expect(outcomes({ ...plain, fixed: institute }, [year(100, 50), year(100, 51)])).toEqual(['met', 'unmet'])
  })

  test('a year is bounded by its cost only where every line says whose it is', () => {
    const half = (member: string | undefined): Plan => ({
      ...year(100, 100),
      budget: [
        { category: 'equipment', cost: 90, subsidy: 45, member: 'デモ0' },
        { category: 'equipment', cost: 90, subsidy: 45, member },
      ],
    })
    expect(outcomes(bySize, [half('デモ1'), half(undefined)], small, sme)).toEqual(['met', 'unmet'])
  })

  test('what is settled asks nothing, what is open asks whose cost it is', () => {
    const most = (...members: readonly Partial<Member>[]) => {
      const team = seated(anEditionOf(), applying({}, ...members), aDay, ['confirmed'])
      const { least, most, questions } = mostOf(bySize, team, shapeOf)({ cost: 90, subsidy: 0 })
      return [least, most, questions.map(({ path }) => path)]
    }
    expect(most(small, small)).toEqual([60, 60, []])
    expect(most(small, sme)).toEqual([45, 60, ['plan.budget']])
  })

  test('an open rate names the rows that it may be', () => {
    const open = { outcome: 'unknown', questions: ['plan.budget'], rate: [1, 2] }
    const says = (among: string) =>
      `申請額が経費に補助率を掛けた額を超えている可能性があります。補助率がどの区分に当たるか（${among}）の確認が必要です。質問に答えると判定できます。`
    expect(told(bySize, applying(line(46), small, sme))).toStrictEqual({
      ...open,
      says: `補助金の申請額の補助率は2分の1です。小規模は3分の2です。${says('小規模')}`,
    })
    const both: RateTerm = { ...bySize, fixed: institute }
    expect(told(both, applying(line(61), small, { kind: 'kosetsushi' }))).toStrictEqual({
      ...open,
      says: `補助金の申請額の補助率は2分の1です。小規模は3分の2です。公設試の分は定額（全額まで）です。${says('公設試、小規模')}`,
    })
  })
})

describe('a rate that is the same for everybody', () => {
  test('is judged on the line of one whose seat is not firm yet, too', () => {
    const lines = [line(45, 'デモ1'), line(46, 'デモ1')]
    const invited = { ...sme, state: 'agreed' } as const
    expect(outcomes(plain, lines, sme, invited)).toEqual(['met', 'unmet'])
    const inFrames: RateTerm = { ...plain, rows: [inGrowth] }
    const normal = lines.map((one): Plan => ({ ...one, frame: 'normal' }))
    expect(outcomes(inFrames, normal, sme, invited)).toEqual(['met', 'unmet'])
  })

  test('for some lines the years say nothing', () => {
    const term: RateTerm = { ...plain, lines: ['expert'] }
    expect(outcomes(term, [year(100, 100), { ...year(100, 100), ...line(90) }], sme)).toEqual([
      'not-applicable',
      'not-applicable',
    ])
    expect(outcomes(plain, [year(100, 50), year(100, 51)], sme)).toEqual(['met', 'unmet'])
  })
})

describe('the rate of a money line', () => {
  test('is the plain one while it depends on whose cost it is, or on what is not said', () => {
    expect(lineOf(bySize, applying({}, small)).rate).toEqual([1, 2])
    const always = { called: words('その他', 'other'), rate: [9, 10] } as const
    const open: RateTerm = { ...plain, rows: [inGrowth, always] }
    const shown = (frame: 'growth' | 'normal' | undefined) => lineOf(open, applying({ frame })).rate
    expect([shown('growth'), shown('normal'), shown(undefined)]).toEqual([
      [3, 4],
      [9, 10],
      [1, 2],
    ])
    expect(lineOf(plain, applying({})).rate).toEqual([1, 2])
  })
})
