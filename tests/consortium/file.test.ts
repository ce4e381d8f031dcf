import { describe, expect, test } from 'vitest'
import type { Consortium, FactPath } from '#consortium/consortium.ts'
import { consortiumJsonSchema, parseConsortium, parseConsortiumText } from '#consortium/file.ts'
import type { FileProblem } from '#consortium/file-problems.ts'

const known = ['chiiki-dx-r4-a', 'chiiki-dx-r4-b', 'sapoin-r3-budget']

const file = {
  program: 'chiiki-dx-r4-a',
  area: ['35'],
  members: [
    {
      name: 'デモ商工会議所',
      kind: 'chamber',
      roles: ['lead', 'local'],
      prefecture: '35',
      designations: ['nintei-shien', { id: 'gbiz-prime', from: '2024-04-01', number: 'デモ1' }],
      requests: 20_000_000,
      evidence: { kind: 'guessed', requests: 'self' },
    },
    {
      name: 'デモIT',
      kind: ['company', 'it-vendor'],
      roles: ['digital'],
      state: 'agreed',
      industry: '391',
      capital: 10_000_000,
      employees: 12,
      owners: [{ name: 'デモ持株', size: 'sme', share: [1, 1] }],
      officers: { total: 3, fromLarge: 0 },
      monthlySales: { '2019-10': 1_200_000 },
      taxableIncome: [-300_000, 1_000_000],
    },
  ],
  relations: [{ from: 'デモIT', to: 'デモ商工会議所', kind: 'agreement', on: '2026-04-01' }],
  plan: {
    selfSustainingYears: 5,
    targets: { laborProductivity: { rise: [6, 100], per: 'whole' } },
    declarations: { noExclusion: true, wroteOwnPlan: { is: false, by: 'デモ太郎', on: '2026-04-01' } },
    budget: [{ category: 'training', cost: 1_000_000, subsidy: 500_000 }],
  },
}

const problemsOf = (json: unknown): readonly FileProblem[] => {
  const parsed = parseConsortium(json, known)
  return parsed.ok ? [] : parsed.problems
}
const withMember = (member: object) => ({
  ...file,
  relations: [],
  members: [file.members[0], { name: 'デモ', ...member }],
})
const only = (json: unknown): FileProblem => {
  const [problem, ...others] = problemsOf(json)
  expect(others).toEqual([])
  if (problem === undefined) throw new Error('the file was accepted')
  return problem
}

test('a whole file is read as it stands', () => {
  expect(parseConsortium(file, known)).toEqual({ ok: true, consortium: file })
})

test('a file with next to nothing is fine: what is left out is unknown', () => {
  expect(parseConsortium({ program: 'sapoin-r3-budget', members: [{ name: 'デモ' }] }, known).ok).toBe(true)
})

describe('someone who writes something wrong is told where, what was expected, what came and what to do', () => {
  test('letters for yen', () => {
    const problem = only(withMember({ capital: 'abc' }))
    expect(problem).toMatchObject({ path: 'members[1].capital', came: 'abc' })
    expect(problem.says.ja).toContain('members[1].capital: 0以上の整数（円）が必要ですが「abc」でした。')
    expect(problem.says.en).toContain(
      'members[1].capital: expected a whole number of yen, 0 or more, but this came: abc.',
    )
  })

  test.each([
    [{ capital: '1' }, 'capital', '0以上の整数（円）が必要ですが「"1"」でした'],
    [{ capital: -1 }, 'capital', '0以上の整数（円）が必要ですが「-1」でした'],
    [{ employees: 1.5 }, 'employees', '0以上の整数（人）が必要ですが「1.5」でした'],
    [{ usesTool: 'yes' }, 'usesTool', 'true または false'],
    [{ kind: 'compny' }, 'kind', '「company」の誤りではありませんか'],
    [{ roles: ['leed'] }, 'roles[0]', '「lead」の誤りではありませんか'],
    [{ designations: ['kenni'] }, 'designations[0]', '「kenin」の誤りではありませんか'],
    [{ prefecture: '広島' }, 'prefecture', '「34」の誤りではありませんか'],
    [{ industry: 'E' }, 'industry', '日本標準産業分類のコード'],
    [{ corporateNumber: '123' }, 'corporateNumber', '法人番号（13桁の文字列）'],
    [{ state: 'declined' }, 'state', 'confirmed、agreed、asked、considered のうち一つ'],
    [{ owners: [{ share: [1, 0] }] }, 'owners[0].share', '[分子, 分母] の形の比率'],
    [{ salesFall: { oneMonth: 0.3 } }, 'salesFall.oneMonth', '[分子, 分母] の形の比率'],
    [{ officers: { total: 1, fromLarge: 2 } }, 'officers.fromLarge', '役員の総数（total）を超えない人数'],
    [{ monthlySales: { '2019-13': 1 } }, 'monthlySales.2019-13', '年月（例："2019-10"）という項目名'],
    [{ applications: [{ program: 'x', on: '2026-02-30' }] }, 'applications[0].on', '日付（例："2026-03-31"）'],
    [{ capitol: 1 }, 'capitol', '「capital」の誤りではありませんか'],
    [
      { designations: [{ id: 'kenin', untill: '2026-01-01' }] },
      'designations[0].untill',
      '「until」の誤りではありませんか',
    ],
    [{ evidence: { captal: 'self' } }, 'evidence.captal', '「capital」の誤りではありませんか'],
  ])('%j', (member, path, says) => {
    const problem = only(withMember(member))
    expect(problem.path).toBe(`members[1].${path}`)
    expect(problem.says.ja).toContain(says)
    expect(problem.says.ja.startsWith(`${problem.path}: `)).toBe(true)
    expect(problem.says.en.startsWith(`${problem.path}: `)).toBe(true)
  })

  test('a member without a name', () => {
    const problem = only({ ...file, relations: [], members: [{ kind: 'company' }] })
    expect(problem.path).toBe('members[0].name')
    expect(problem.says.ja).toContain('書かれていません')
  })

  test('a plan with an unknown key, metric or word', () => {
    const plan = { selfSustaining: 5, targets: { wage: { rise: [1, 2], per: 'year' } }, frame: 'huge' }
    expect(
      problemsOf({ ...file, plan })
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['plan.frame', 'plan.selfSustaining', 'plan.targets.wage'])
  })

  test('a programme that there is not, with the nearest there are', () => {
    const problem = only({ ...file, program: 'chiiki-dx-r4' })
    expect(problem.path).toBe('program')
    expect(problem.says.ja).toContain('「chiiki-dx-r4-a」か「chiiki-dx-r4-b」の誤りではありませんか')
  })

  test('a tie to someone who is not in the file', () => {
    const problem = only({ ...file, relations: [{ from: 'デモIT', to: 'だれか', kind: 'owns' }] })
    expect(problem).toMatchObject({ path: 'relations[0].to', came: 'だれか' })
  })

  test.each([[[]], [null], ['text'], [1]])('%j, which is no file at all', (json) => {
    expect(only(json).path).toBe('')
  })

  test('all that is wrong is told at once', () => {
    expect(problemsOf({ ...withMember({ capital: 'a', employees: 'b' }), extra: 1 })).toHaveLength(3)
  })
})

test('text that is not JSON is answered, and a byte order mark is forgiven', () => {
  const broken = parseConsortiumText('{"program": }', known)
  expect(broken.ok ? '' : broken.problems[0]?.says.ja).toContain('JSON形式のファイルが必要ですが')
  expect(parseConsortiumText(`\uFEFF${JSON.stringify(file)}`, known).ok).toBe(true)
})

describe('JSON Schema', () => {
  interface Node {
    description?: string
    properties?: Record<string, Node>
    items?: Node
    enum?: string[]
    additionalProperties?: boolean
    required?: string[]
  }

  test.each(['ja', 'en'] as const)('describes each field (%s), and lets nothing unknown in', (language) => {
    const schema = consortiumJsonSchema(language, known) as Node
    const member = schema.properties?.members?.items
    const plan = schema.properties?.plan
    expect(schema.required).toEqual(['program', 'members'])
    expect(member?.required).toEqual(['name'])
    expect(schema.properties?.program?.enum).toEqual(known)
    for (const node of [schema, member, plan]) {
      expect(node?.additionalProperties).toBe(false)
      for (const [key, field] of Object.entries(node?.properties ?? {})) expect(field.description, key).toBeTruthy()
    }
    expect(JSON.stringify(schema)).not.toContain('readOnly')
  })
})

test('the paths that rules and questions write are those of the lists', () => {
  const paths: FactPath[] = [
    'area',
    'relations[].kind',
    'members[].capital',
    'members[].designations[].until',
    'members[].salesFall.threeMonths',
    'plan.targets.wages.rise',
    'plan.tools[].processes',
    'plan.declarations.noExclusion',
  ]
  // @ts-expect-error a fact that is on no list
  paths.push('members[].shoeSize')
  // @ts-expect-error a ratio has no parts of its own
  paths.push('plan.targets.wages.rise[]')
  // @ts-expect-error a fact of another type
  const consortium: Consortium = { program: 'x', members: [{ name: 'デモ', capital: '1' }] }
  expect(consortium.members).toHaveLength(1)
})

describe('an organisation stands in a file once', () => {
  const [ours, theirs] = ['1000013010006', '1000011000005']
  const listed = (...members: { name: string; corporateNumber?: string }[]) => {
    const parsed = parseConsortium({ program: 'chiiki-dx-r4-a', members }, known)
    return parsed.ok ? [] : parsed.problems.map(({ path }) => path)
  }

  test.each([
    ['the same name twice', [{ name: '甲' }, { name: '乙' }, { name: '甲' }], ['members[2].name']],
    [
      'and under one number',
      [
        { name: '甲', corporateNumber: ours },
        { name: '甲', corporateNumber: ours },
      ],
      ['members[1].name'],
    ],
    ['and one without a number', [{ name: '甲', corporateNumber: ours }, { name: '甲' }], ['members[1].name']],
    [
      'two of one name with a number each',
      [
        { name: '甲', corporateNumber: ours },
        { name: '甲', corporateNumber: theirs },
      ],
      [],
    ],
    [
      'two names under one number, which rules count as one',
      [
        { name: '甲', corporateNumber: ours },
        { name: '甲支店', corporateNumber: ours },
      ],
      [],
    ],
  ])('%s', (_, members, places) => {
    expect(listed(...members)).toEqual(places)
  })
})
