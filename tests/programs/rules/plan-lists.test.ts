import { describe, expect, test } from 'vitest'
import type { Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { Clause } from '#programs/rule.ts'
import { judged } from '#tests/builders/programs.ts'

const of = (clause: Clause, plan?: Plan) => judged(clause, { program: 'invented', members: [], ...(plan && { plan }) })
const tools = (...tools: NonNullable<Plan['tools']>): Plan => ({ tools })
const places = (...municipalities: NonNullable<Plan['municipalities']>): Plan => ({ municipalities })

describe('a count of entries', () => {
  const clause: Clause = {
    shape: 'count-between',
    of: 'municipalities',
    who: { called: words('連携する自治体', 'municipalities that cooperate'), where: { cooperates: true } },
    atLeast: 2,
    atMost: 3,
  }
  const yes = (code: string) => ({ code, cooperates: true })

  test.each([
    [1, 'unmet'],
    [2, 'met'],
    [3, 'met'],
    [4, 'unmet'],
  ] as const)('%d of two to three are %s', (count, outcome) => {
    const codes = ['18201', '18202', '18204', '18205'].slice(0, count)
    expect(of(clause, places(...codes.map(yes))).outcome).toBe(outcome)
  })

  test('one short says how many to add, and one too many how many to take out', () => {
    expect(of(clause, places(yes('18201'))).says.ja).toBe(
      '連携する自治体は1件です。2件以上3件以下が必要です。あと1件を計画に加えてください。',
    )
    expect(of(clause, places(...['1', '2', '4', '5'].map((last) => yes(`1820${last}`)))).says.ja).toContain(
      '1件減らしてください',
    )
    expect(of(clause, places(yes('18201')))).toMatchObject({ short: 1, lacks: [] })
  })

  test('a field left out of an entry is asked, and only where it could turn the count', () => {
    const finding = of(clause, places(yes('18201'), { code: '18202' }))
    expect(finding.outcome).toBe('unknown')
    expect(finding.questions).toMatchObject([{ path: 'plan.municipalities[1].cooperates', member: null }])
    expect(finding.questions[0]?.ask.ja).toBe('18202の「連携」を記入してください。')
    expect(of(clause, places(yes('18201'), yes('18202'), { code: '18204' })).outcome).toBe('met')
  })

  test('without the list it is asked for; an empty list is an answer', () => {
    expect(of(clause)).toMatchObject({ outcome: 'unknown', questions: [{ path: 'plan.municipalities' }] })
    expect(of(clause, places()).outcome).toBe('unmet')
  })

  test('entries of one region count once; without a region each place is its own', () => {
    const perRegion: Clause = {
      shape: 'count-between',
      of: 'municipalities',
      onePer: 'region',
      who: { called: words('対象地域', 'places') },
      atLeast: 2,
    }
    const island = (code: string) => ({ code, region: '離島' })
    expect(of(perRegion, places(island('18201'), island('18202'))).outcome).toBe('unmet')
    expect(of(perRegion, places(island('18201'), island('18202'), { code: '18204' })).outcome).toBe('met')
  })
})

describe('each entry', () => {
  const clause: Clause = {
    shape: 'every',
    of: 'tools',
    required: true,
    who: { called: words('導入するツール', 'tools') },
    is: { where: { registered: true } },
    being: words('事務局に登録済み', 'registered with the office'),
    mend: words('登録済みのツールを選んでください。', 'Choose a registered tool.'),
  }
  const { required, ...free } = clause

  test.each([
    [[{ registered: true }, { registered: true }], 'met'],
    [[{ registered: true }, { registered: false }], 'unmet'],
    [[{ registered: true }, {}], 'unknown'],
    [[{ registered: false }, {}], 'unmet'],
    [[], 'unmet'],
  ] as const)('%j: %s', (list, outcome) => {
    expect(of(clause, tools(...list)).outcome).toBe(outcome)
  })

  test('where none is required, an empty list leaves nothing to ask', () => {
    expect(of(free as Clause, tools()).outcome).toBe('not-applicable')
  })

  test('the one that is wrong is named', () => {
    const finding = of(clause, tools({ name: '受発注', registered: false }))
    expect(finding.says.ja).toBe(
      '受発注が条件（事務局に登録済み）を満たしていません。登録済みのツールを選んでください。',
    )
    expect(finding.notCounted).toMatchObject([
      { index: null, name: '受発注', why: { ja: '「事務局への登録」：いいえ' } },
    ])
  })

  test('words of a list: at least one of them, or nothing but them', () => {
    const is = (test: object): Clause => ({ ...clause, is: { where: { functions: test } } }) as Clause
    const software = (...functions: NonNullable<NonNullable<Plan['tools']>[number]['functions']>) =>
      tools({ functions })
    expect(of(is({ oneOf: ['accounting'] }), software('accounting', 'ec')).outcome).toBe('met')
    expect(of(is({ oneOf: ['accounting'] }), software('ec')).outcome).toBe('unmet')
    expect(of(is({ nothingBut: ['accounting', 'ec'] }), software('accounting', 'ec')).outcome).toBe('met')
    expect(of(is({ nothingBut: ['accounting'] }), software('accounting', 'ec')).outcome).toBe('unmet')
  })

  test('who is meant may leave some out', () => {
    const rental: Clause = {
      ...clause,
      who: { called: words('ハードウェア', 'hardware'), where: { part: { oneOf: ['hardware'] } } },
      is: { where: { acquisition: { oneOf: ['rental'] } } },
    } as Clause
    expect(of(rental, tools({ part: 'hardware', acquisition: 'rental' }, { part: 'service' })).outcome).toBe('met')
    expect(of(rental, tools({ part: 'hardware', acquisition: 'lease' })).outcome).toBe('unmet')
    const open = of(rental, tools({ acquisition: 'lease' }, { part: 'hardware', acquisition: 'rental' }))
    expect(open.questions).toMatchObject([{ path: 'plan.tools[0].part' }])
  })
})

describe('different values of entries', () => {
  const clause: Clause = {
    shape: 'distinct-values',
    of: 'tools',
    value: 'processes',
    called: words('業務プロセス', 'Processes'),
    among: ['P-01', 'P-02', 'P-03'],
    atLeast: 2,
  }

  test.each([
    [[{ processes: ['P-01'] }], 'unmet'],
    [[{ processes: ['P-01', 'P-02'] }], 'met'],
    [[{ processes: ['P-01'] }, { processes: ['P-02'] }], 'met'],
    [[{ processes: ['P-01'] }, { processes: ['P-01'] }], 'unmet'],
    [[{ processes: ['P-01', 'P-07'] }], 'unmet'],
    [[{ processes: ['P-01'] }, {}], 'unknown'],
    [[{ processes: ['P-01', 'P-02'] }, {}], 'met'],
    [[], 'unmet'],
  ] as const)('%j: %s', (list, outcome) => {
    expect(of(clause, { tools: list as never }).outcome).toBe(outcome)
  })

  test('the sentence names them in words, and those that do not count are not among them', () => {
    const finding = of(clause, tools({ processes: ['P-01', 'P-07'] }))
    expect(finding.says.ja).toContain('業務プロセスは1種類（顧客対応・販売支援）です。')
    expect(finding.short).toBe(1)
  })

  test('an entry left open is asked', () => {
    expect(of(clause, tools({ processes: ['P-01'] }, {})).questions).toMatchObject([
      { path: 'plan.tools[1].processes' },
    ])
    expect(of(clause).questions).toMatchObject([{ path: 'plan.tools' }])
  })
})
