import { describe, expect, test } from 'vitest'
import type { Member } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { Test } from '#programs/field-test.ts'
import type { Clause } from '#programs/rule.ts'
import { judged } from '#tests/builders/programs.ts'

const who = { called: words('構成員', 'members'), roles: ['member'] } as const
const team = (...facts: readonly Partial<Member>[]) => ({
  program: 'invented',
  members: facts.map((one, at): Member => ({ name: `デモ${at}`, roles: ['member'], ...one })),
})

describe('different values among members', () => {
  const clause: Clause = {
    shape: 'distinct-values',
    value: 'businessField',
    who,
    called: words('事業分野', 'business fields'),
    unit: words('分野', ''),
    atLeast: 2,
  }

  test.each([
    [[{ businessField: '宿泊' }], 'unmet'],
    [[{ businessField: '宿泊' }, { businessField: '宿泊' }], 'unmet'],
    [[{ businessField: '宿泊' }, { businessField: '医療' }], 'met'],
    [[{ businessField: '宿泊' }, {}], 'unknown'],
    [[{}], 'unmet'],
  ] as const)('%j: %s', (facts, outcome) => {
    expect(judged(clause, team(...facts)).outcome).toBe(outcome)
  })

  test('a field not stated is the division of its industry, and research bodies are of research', () => {
    const finding = judged(clause, team({ industry: '75', kind: 'company' }, { kind: 'kosetsushi' }))
    expect(finding.outcome).toBe('met')
    expect(finding.counted[1]?.why.ja).toContain('教育・研究')
  })

  test('one short lacks a member of another field', () => {
    const finding = judged(clause, team({ businessField: '宿泊' }))
    expect(finding.lacks).toMatchObject([{ count: 1, roles: ['member'] }])
    expect(finding.says.ja).toContain('事業分野は1分野（宿泊）です。2分野以上とされています。')
  })
})

describe('one person in law counts once', () => {
  const clause: Clause = { shape: 'count-between', onePer: 'identityGroup', who, atLeast: 2 }

  test.each([
    [[{ identityGroup: '甲' }, { identityGroup: '甲' }], 'unmet'],
    [[{ identityGroup: '甲' }, { identityGroup: '乙' }], 'met'],
    [[{ identityGroup: '甲' }, {}], 'unknown'],
    [[{}, {}], 'unknown'],
    [[{}], 'unmet'],
  ] as const)('%j: %s', (facts, outcome) => {
    expect(judged(clause, team(...facts)).outcome).toBe(outcome)
  })

  test('a parent and the firms it holds are one, whatever marks are stated', () => {
    const tied = (share: readonly [number, number]) => ({
      ...team({}, { identityGroup: '乙' }, { identityGroup: '丙' }),
      relations: [{ from: 'デモ0', to: 'デモ1', kind: 'owns' as const, share }],
    })
    const outcome = (share: readonly [number, number]) => judged({ ...clause, atLeast: 3 }, tied(share)).outcome
    expect(outcome([1, 2])).toBe('unknown')
    expect(outcome([51, 100])).toBe('unmet')
    expect(judged(clause, tied([51, 100])).outcome).toBe('met')
  })

  test('one short lacks one more, and the sentence says how they are counted', () => {
    const finding = judged(clause, team({ identityGroup: '甲' }, { identityGroup: '甲' }))
    expect(finding).toMatchObject({ short: 1, lacks: [{ count: 1, roles: ['member'] }] })
    expect(finding.says.ja).toContain('「みなし同一法人の目印」が同じ者を1者と数えて1者です')
  })
})

describe('no two share a value', () => {
  const clause: Clause = { shape: 'all-different', value: 'identityGroup', who }

  test.each([
    [[{ identityGroup: '甲' }, { identityGroup: '甲' }], 'unmet'],
    [[{ identityGroup: '甲' }, { identityGroup: '乙' }], 'met'],
    [[{ identityGroup: '甲' }, {}], 'unknown'],
    [[{ identityGroup: '甲' }, { identityGroup: '甲' }, {}], 'unmet'],
    [[{}], 'met'],
    [[], 'not-applicable'],
    [[{ identityGroup: '甲' }, { identityGroup: '甲', roles: undefined }], 'unknown'],
  ] as const)('%j: %s', (facts, outcome) => {
    expect(judged(clause, team(...facts)).outcome).toBe(outcome)
  })

  test('the pair is named, and no partner can mend it', () => {
    const finding = judged(clause, team({ identityGroup: '甲' }, { identityGroup: '乙' }, { identityGroup: '甲' }))
    expect(finding.says.ja).toBe('デモ0とデモ2は「みなし同一法人の目印」が同じです。1者だけを残してください。')
    expect(finding).toMatchObject({ short: 1, lacks: [] })
  })
})

describe('what a field of a member must be', () => {
  const outcome = (fact: string, test: Test, facts: Partial<Member>) =>
    judged(
      {
        shape: 'every',
        who,
        is: { where: { [fact]: test } },
        being: words('条件', 'condition'),
        mend: words('直してください。', 'Mend it.'),
      },
      team(facts),
    ).outcome

  test.each([
    ['employees', { atMost: 20 }, { employees: 20 }, 'met'],
    ['employees', { atMost: 20 }, { employees: 21 }, 'unmet'],
    ['employees', { moreThan: 20 }, { employees: 20 }, 'unmet'],
    ['employees', { atMost: 20 }, {}, 'unknown'],
    ['fiscalStrength', { lessThan: [1, 1] }, { fiscalStrength: [999, 1000] }, 'met'],
    ['fiscalStrength', { lessThan: [1, 1] }, { fiscalStrength: [1000, 1000] }, 'unmet'],
    ['legalForm', { oneOf: ['company', 'sole'] }, { legalForm: 'sole' }, 'met'],
    ['legalForm', { oneOf: ['company', 'sole'] }, { kind: 'npo' }, 'unmet'],
    ['legalForm', { oneOf: ['kumiai'] }, { kind: 'regional-fi' }, 'unknown'],
    ['legalForm', { oneOf: ['kumiai', 'company', 'public'] }, { kind: 'regional-fi' }, 'met'],
    ['inJapan', true, { prefecture: '20' }, 'met'],
    ['inJapan', true, { prefecture: '20', inJapan: false }, 'unmet'],
    ['inJapan', true, {}, 'unknown'],
    ['task', { stated: true }, { task: '試作' }, 'met'],
    ['task', { stated: true }, {}, 'unknown'],
    ['taxableIncome', { years: 1, each: { atMost: 0 } }, { taxableIncome: [0, 9] }, 'met'],
    ['taxableIncome', { years: 1, each: { atMost: 0 } }, { taxableIncome: [1, 0] }, 'unmet'],
    ['taxableIncome', { years: 3, mean: { atMost: 10 } }, { taxableIncome: [9, 10, 11, 900] }, 'met'],
    ['taxableIncome', { years: 3, mean: { atMost: 10 } }, { taxableIncome: [10, 10, 11] }, 'unmet'],
    ['taxableIncome', { years: 3, mean: { atMost: 10 } }, { taxableIncome: [11] }, 'unmet'],
    ['taxableIncome', { years: 3, mean: { atMost: 10 } }, { taxableIncome: [] }, 'met'],
    ['researchSpend', { years: 3, each: { moreThan: 0 } }, { researchSpend: [1, 1, 1] }, 'met'],
    ['researchSpend', { years: 3, each: { moreThan: 0 } }, { researchSpend: [1, 1] }, 'unmet'],
    ['applications', { some: { status: 'applied' } }, { applications: [{ program: 'x', status: 'applied' }] }, 'met'],
    ['applications', { some: { status: 'applied' } }, { applications: [{ program: 'x' }] }, 'unknown'],
    ['applications', { some: { status: 'applied' } }, { applications: [] }, 'unmet'],
  ] as const)('%s %j of %j: %s', (fact, test, facts, expected) => {
    expect(outcome(fact, test as Test, facts as Partial<Member>)).toBe(expected)
  })
})

describe('one is required', () => {
  const clause: Clause = {
    shape: 'every',
    required: true,
    who,
    is: { designations: ['kenin'] },
    being: words('地域未来牽引企業', 'holder of kenin'),
    mend: words('選定を確認してください。', 'See whether it is chosen.'),
  }

  test('nobody there lacks one that meets the condition', () => {
    const finding = judged(clause, team())
    expect(finding.outcome).toBe('unmet')
    expect(finding.lacks).toMatchObject([{ count: 1, roles: ['member'], designations: ['kenin'] }])
    expect(finding.says.ja).toContain('構成員がいません')
  })

  test('whoever may be there is asked; whoever surely fails it is not', () => {
    expect(judged(clause, team({ roles: undefined, designations: ['kenin'] })).outcome).toBe('unknown')
    expect(judged(clause, team({ roles: undefined, designations: [] })).outcome).toBe('unmet')
  })
})
