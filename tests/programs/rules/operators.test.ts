import { describe, expect, test } from 'vitest'
import type { Consortium, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { Clause, FigureBetween, Not, WhenThen } from '#programs/rule.ts'
import { judged } from '#tests/builders/programs.ts'

const large: FigureBetween = {
  shape: 'figure-between',
  fact: 'plan.subsidy',
  called: words('補助金申請額', 'Subsidy asked for'),
  unit: words('円', 'yen'),
  moreThan: 30_000_000,
}
const lender: Clause = {
  shape: 'count-between',
  who: { called: words('金融機関', 'lenders'), kinds: ['regional-fi'] },
  atLeast: 1,
}
const clause: WhenThen = { shape: 'when-then', when: large, must: lender }
const team = (plan: Plan, ...kinds: readonly ('regional-fi' | 'company' | undefined)[]): Consortium => ({
  program: 'invented',
  plan,
  members: kinds.map((kind, at) => ({ name: `デモ${at}`, roles: ['member'], ...(kind && { kind }) })),
})

describe('if the first then the second', () => {
  test.each([
    [{ subsidy: 30_000_000 }, [], 'not-applicable'],
    [{ subsidy: 30_000_001 }, [], 'unmet'],
    [{ subsidy: 30_000_001 }, ['regional-fi'], 'met'],
    [{ subsidy: 30_000_001 }, [undefined], 'unknown'],
    [{ subsidy: 30_000_000 }, [undefined], 'not-applicable'],
    [{}, ['regional-fi'], 'met'],
    [{}, ['company'], 'unknown'],
  ] as const)('%j with %j: %s', (plan, kinds, outcome) => {
    expect(judged(clause, team(plan, ...kinds)).outcome).toBe(outcome)
  })

  test('only what could turn it is asked', () => {
    const paths = (plan: Plan, ...kinds: readonly ('company' | undefined)[]) =>
      judged(clause, team(plan, ...kinds)).questions.map(({ path }) => path)
    expect(paths({}, 'company')).toEqual(['members[0].requests'].slice(1).concat('plan.subsidy'))
    expect(paths({ subsidy: 40_000_000 }, undefined)).toEqual(['members[0].kind'])
  })

  test('what is lacking is the seat of the second, and the sentence is its own', () => {
    const finding = judged(clause, team({ subsidy: 40_000_000 }))
    expect(finding).toMatchObject({ short: 1, lacks: [{ count: 1, kinds: ['regional-fi'] }] })
    expect(finding.says.ja).toBe('金融機関が0者です。1者以上が必要です。あと1者を構成員に加えてください。')
    expect(judged(clause, team({ subsidy: 1 })).says.ja).toBe(
      '次の場合に当たらないため、該当しません：補助金申請額が3,000万円超。',
    )
  })
})

describe('a figure of the plan', () => {
  test('the subsidy is the sum of its parts where it is not stated', () => {
    const years = (...yen: readonly (number | undefined)[]): Plan => ({
      years: yen.map((subsidy, at) => ({ year: 2021 + at, ...(subsidy === undefined ? {} : { subsidy }) })),
    })
    const outcome = (plan: Plan) => judged(large, team(plan)).outcome
    expect(outcome(years(20_000_000, 10_000_000))).toBe('unmet')
    expect(outcome(years(20_000_000, 10_000_001))).toBe('met')
    expect(outcome(years(20_000_000, undefined))).toBe('unknown')
    expect(outcome(years(40_000_000, undefined))).toBe('met')
    const { moreThan, ...rest } = large
    expect(judged({ ...rest, atMost: 30_000_000 }, team(years(40_000_000, undefined))).outcome).toBe('unmet')
  })

  test('a ratio is compared exactly and told as a percentage', () => {
    const share: Clause = {
      shape: 'figure-between',
      fact: 'plan.newBusiness.salesShare',
      called: words('新規事業の売上高の割合', 'Share of the new business in sales'),
      unit: words('', ''),
      atLeast: [1, 10],
    }
    const finding = (salesShare?: readonly [number, number]) =>
      judged(share, team({ newBusiness: { ...(salesShare && { salesShare }) } }))
    expect(finding([999, 10_000]).outcome).toBe('unmet')
    expect(finding([10, 100]).outcome).toBe('met')
    expect(finding().outcome).toBe('unknown')
    expect(finding([9, 100]).says.ja).toBe(
      '新規事業の売上高の割合は9%です。10%以上が必要です。計画を見直してください。',
    )
  })
})

describe('the opposite', () => {
  const noPeople: Not = {
    shape: 'not',
    part: {
      shape: 'fact-is',
      fact: 'plan.purposes',
      in: ['human-resources'],
      asks: words('人材育成', 'human resources'),
      mend: words('', ''),
    },
    being: words('人材分野の取組でないこと', 'no project of human resources'),
    mend: words('人材分野の取組を外してください。', 'Leave it out.'),
  }

  test.each([
    [{ purposes: ['human-resources', 'overseas'] }, 'unmet'],
    [{ purposes: ['overseas'] }, 'met'],
    [{ purposes: [] }, 'met'],
    [{}, 'unknown'],
  ] as const)('%j: %s', (plan, outcome) => {
    expect(judged(noPeople, team(plan)).outcome).toBe(outcome)
  })

  test('it says the opposite and what to do', () => {
    const finding = judged(noPeople, team({ purposes: ['human-resources'] }))
    expect(finding.says.ja).toBe('条件（人材分野の取組でないこと）を満たしていません。人材分野の取組を外してください。')
    expect(finding.lacks).toEqual([])
    expect(judged(noPeople, team({})).questions).toMatchObject([{ path: 'plan.purposes' }])
  })

  test('too many of them are named', () => {
    const noLender: Not = { ...noPeople, part: lender as Not['part'], being: words('金融機関がないこと', 'no lender') }
    expect(judged(noLender, team({}, 'regional-fi')).outcome).toBe('unmet')
    expect(judged(noLender, team({}, 'company')).outcome).toBe('met')
    expect(judged(noLender, team({}, undefined)).outcome).toBe('unknown')
  })
})
