import { describe, expect, test } from 'vitest'
import type { Consortium, Member, Relation as Tie } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { Relation, ShareOfMoney } from '#programs/rule.ts'
import { judged } from '#tests/builders/programs.ts'

const everyone = { called: words('構成員', 'members') }
const smes = { called: words('中小企業', 'SMEs'), sizes: ['sme'] } as const
const bodies = { called: words('大学・公設試', 'research bodies'), kinds: ['university', 'kosetsushi'] } as const

const sme = (requests?: number): Partial<Member> => ({ size: 'sme', ...(requests === undefined ? {} : { requests }) })
const university = (requests?: number): Partial<Member> => ({
  kind: 'university',
  size: '-',
  ...(requests === undefined ? {} : { requests }),
})
const team = (...facts: readonly Partial<Member>[]): Consortium => ({
  program: 'invented',
  members: facts.map((one, at): Member => ({ name: `デモ${at}`, kind: 'company', roles: ['member'], ...one })),
})

describe('a share of the money at least', () => {
  const clause: ShareOfMoney = { shape: 'share-of-money', whole: everyone, part: smes, atLeast: [2, 3] }
  const outcome = (...facts: readonly Partial<Member>[]) => judged(clause, team(...facts)).outcome

  test('one yen under, two thirds, one yen over', () => {
    expect(outcome(sme(399), university(200))).toBe('unmet')
    expect(outcome(sme(400), university(200))).toBe('met')
    expect(outcome(sme(401), university(200))).toBe('met')
  })

  test('an amount left out is asked unless it cannot turn the share', () => {
    expect(outcome(sme(), university(200))).toBe('unknown')
    expect(outcome(sme(400), university())).toBe('unknown')
    expect(outcome(sme(400), sme())).toBe('met')
    expect(outcome(university(1), university())).toBe('unmet')
    expect(judged(clause, team(sme(), university(200))).questions).toMatchObject([{ path: 'members[0].requests' }])
  })

  test('who may be an SME is asked, but not of one that asks for nothing', () => {
    const unsaid = (requests: number): Partial<Member> => ({ requests })
    expect(outcome(sme(100), unsaid(100))).toBe('unknown')
    expect(outcome(sme(100), unsaid(0))).toBe('met')
    expect(outcome(sme(200), unsaid(100))).toBe('met')
  })

  test('nobody asks for money: nothing to share', () => {
    expect(outcome(sme(0), university(0))).toBe('not-applicable')
    expect(outcome()).toBe('not-applicable')
  })

  test('the sentence has the sums and how much to move', () => {
    const finding = judged(clause, team(sme(300), university(300)))
    expect(finding.says.ja).toBe(
      '構成員の交付希望額600円のうち、中小企業は300円です。3分の2以上とされています。100円以上を中小企業に移すと満たします。',
    )
    expect(finding).toMatchObject({ short: 100, lacks: [] })
    expect(judged(clause, team(sme(400), university(200)))).toMatchObject({ counted: [{ name: 'デモ0' }] })
  })

  test('amounts as large as a file may hold are summed exactly', () => {
    const most = 999_999_999_999_999
    const all = [
      ...Array.from({ length: 200 }, () => sme(most)),
      ...Array.from({ length: 100 }, () => university(most)),
    ]
    expect(outcome(...all)).toBe('met')
    expect(outcome(...all.slice(1), sme(most - 1))).toBe('unmet')
  })
})

describe('a share of the money at most', () => {
  const clause: ShareOfMoney = { shape: 'share-of-money', whole: everyone, part: bodies, atMost: [1, 3] }

  test('one yen under, a third, one yen over', () => {
    const outcome = (yen: number) => judged(clause, team(sme(200), university(yen))).outcome
    expect([outcome(99), outcome(100), outcome(101)]).toEqual(['met', 'met', 'unmet'])
  })

  test('what is over is told as what to move away', () => {
    const finding = judged(clause, team(sme(100), university(200)))
    expect(finding.says.ja).toContain('100円以上を大学・公設試から他に移すと満たします。')
    expect(finding.short).toBe(100)
  })
})

describe('a tie between two seats', () => {
  const agreement: Relation = {
    shape: 'relation',
    from: { called: words('構成員', 'members'), roles: ['member'] },
    to: { called: words('幹事', 'lead'), roles: ['lead'] },
    kind: 'agreement',
    want: 'some',
    each: true,
    being: words('幹事との協定', 'an agreement with the lead'),
    mend: words('協定を結んでください。', 'Make an agreement.'),
  }
  const seats = (ties: readonly Tie[] | undefined, ...others: readonly Partial<Member>[]): Consortium => ({
    ...team({ roles: ['lead'] }, {}, ...others),
    ...(ties && { relations: ties }),
  })
  const tie = (from: string, to: string, kind: Tie['kind'] = 'agreement'): Tie => ({ from, to, kind })

  test.each([
    [[tie('デモ1', 'デモ0')], 'met'],
    [[tie('デモ0', 'デモ1')], 'met'],
    [[tie('デモ1', 'デモ0', 'subcontract')], 'unmet'],
    [[], 'unmet'],
    [undefined, 'unknown'],
  ] as const)('%j: %s', (ties, outcome) => {
    expect(judged(agreement, seats(ties)).outcome).toBe(outcome)
  })

  test('each of them needs it, or one of them will do', () => {
    const ties = [tie('デモ1', 'デモ0')]
    expect(judged(agreement, seats(ties, {})).outcome).toBe('unmet')
    expect(judged({ ...agreement, each: false }, seats(ties, {})).outcome).toBe('met')
    const finding = judged(agreement, seats(ties, {}))
    expect(finding.says.ja).toBe('次の関係がありません：幹事との協定。対象：デモ2。協定を結んでください。')
    expect(finding.lacks).toMatchObject([{ count: 1, roles: ['lead'] }])
  })

  test('nobody there who would need it', () => {
    expect(judged(agreement, team({ roles: ['lead'] })).outcome).toBe('not-applicable')
  })

  describe('that must not be', () => {
    const owned: Relation = { ...agreement, kind: ['owns', 'shared-officers'], want: 'none' }
    test.each([
      [[tie('デモ1', 'デモ0', 'owns')], 'unmet'],
      [[tie('デモ0', 'デモ1', 'owns')], 'met'],
      [[tie('デモ0', 'デモ1', 'shared-officers')], 'unmet'],
      [[tie('デモ1', 'デモ0', 'lends')], 'met'],
      [undefined, 'unknown'],
    ] as const)('%j: %s', (ties, outcome) => {
      const { each, ...clause } = owned
      const finding = judged(clause, seats(ties))
      expect(finding.outcome).toBe(outcome)
      expect(finding.lacks).toEqual([])
    })

    test('who may hold the seat matters only where the tie is listed', () => {
      const open = { roles: undefined }
      const { each, ...clause } = owned
      expect(judged(clause, seats([], open)).outcome).toBe('met')
      expect(judged(clause, seats([tie('デモ2', 'デモ0', 'owns')], open)).outcome).toBe('unknown')
    })
  })
})
