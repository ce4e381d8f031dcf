import type { Consortium } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, planned, without } from './case.ts'

const id = 'sapoin-r3-budget'
const body: Consortium = {
  program: id,
  members: [
    { name: 'デモ精工', kind: 'company', roles: ['member', 'manager'], prefecture: '27', size: 'sme' },
    { name: 'デモ大学', kind: 'university', roles: ['research'], prefecture: '27', size: '-' },
  ],
  plan: {
    technologies: ['precision', 'surface'],
    years: [
      { year: 2021, subsidy: 45_000_000 },
      { year: 2022, subsidy: 30_000_000 },
      { year: 2023, subsidy: 22_500_000 },
    ],
    targets: {
      valueAdded: { rise: [15, 100], per: 'whole', withinYears: 5 },
      wages: { rise: [75, 1000], per: 'whole', withinYears: 5 },
    },
  },
}
const years = (...subsidies: readonly (number | undefined)[]) =>
  subsidies.map((subsidy, at) => ({ year: 2021 + at, subsidy }))
const targets = (valueAdded: readonly [number, number], wages: readonly [number, number]) => ({
  targets: { valueAdded: { rise: valueAdded, per: 'whole' }, wages: { rise: wages, per: 'whole' } } as const,
})

/** programs.md has no worked example of this edition: both sides of each line, and each fact left out. */
export const sapoinR3BudgetCases: readonly Case[] = [
  {
    when: '中小企業と大学、総額ちょうど9,750万円',
    team: body,
    expect: {
      [`${id}#1`]: 'met',
      [`${id}#2`]: 'met',
      [`${id}#3`]: 'met',
      [`${id}#4`]: 'met',
      [`${id}#5`]: 'met',
      [`${id}#money`]: 'met',
      [`${id}#plan`]: 'met',
      [`${id}#half`]: 'met',
    },
    outcome: 'ready',
  },
  {
    when: '中小企業2者だけ（大学等は助言）',
    team: changed(body, 'デモ大学', { kind: 'company', roles: ['member'], size: 'sme' }),
    expect: { [`${id}#1`]: 'met', [`${id}#3`]: 'unmet' },
    outcome: 'ready',
  },
  {
    when: '1者だけでは共同体にならない',
    team: without(body, 'デモ大学'),
    expect: { [`${id}#1`]: 'unmet', [`${id}#2`]: 'met' },
    outcome: 'not-ready',
  },
  {
    when: '1者とアドバイザーでは共同体にならない',
    team: changed(body, 'デモ大学', { roles: ['advisor'] }),
    expect: { [`${id}#1`]: 'unmet', [`${id}#3`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '2者目の役割が未記入',
    team: changed(body, 'デモ大学', { roles: undefined }),
    expect: { [`${id}#1`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '中小企業がいない',
    team: changed(body, 'デモ精工', { size: 'large' }),
    expect: { [`${id}#2`]: 'unmet', [`${id}#half`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '規模が未記入',
    team: changed(body, 'デモ精工', { size: undefined }),
    expect: { [`${id}#2`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '資本金が3億円を超えても従業員が300人ちょうどの製造業',
    team: changed(body, 'デモ精工', { size: undefined, industry: '24', capital: 300_000_001, employees: 300 }),
    expect: { [`${id}#2`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '資本金も従業員も1つ超える製造業',
    team: changed(body, 'デモ精工', { size: undefined, industry: '24', capital: 300_000_001, employees: 301 }),
    expect: { [`${id}#2`]: 'unmet' },
  },
  {
    when: '公設試が管理機関を兼ねても研究機関に数える',
    team: changed(changed(body, 'デモ精工', { roles: ['member'] }), 'デモ大学', {
      kind: 'kosetsushi',
      roles: ['manager'],
    }),
    expect: { [`${id}#3`]: 'met', [`${id}#4`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '事業管理機関がいない',
    team: changed(body, 'デモ精工', { roles: ['member'] }),
    expect: { [`${id}#4`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '事業管理機関が2者',
    team: changed(body, 'デモ大学', { roles: ['research', 'manager'] }),
    expect: { [`${id}#4`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '技術が12分野にない',
    team: planned(body, { technologies: ['service'] }),
    expect: { [`${id}#5`]: 'unmet' },
    outcome: 'not-ready',
  },
  { when: '技術を選んでいない', team: planned(body, { technologies: [] }), expect: { [`${id}#5`]: 'unmet' } },
  {
    when: '技術が未記入',
    team: planned(body, { technologies: undefined }),
    expect: { [`${id}#5`]: 'unknown' },
    outcome: 'undecided',
  },
  { when: '単年度が1円少ない', team: planned(body, { years: years(44_999_999) }), expect: { [`${id}#money`]: 'met' } },
  {
    when: '単年度が1円多い',
    team: planned(body, { years: years(45_000_001) }),
    expect: { [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '総額が1円少ない',
    team: planned(body, { years: years(45_000_000, 30_000_000, 22_499_999) }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '総額が1円多い',
    team: planned(body, { years: years(45_000_000, 30_000_000, 22_500_001) }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  { when: '4年間', team: planned(body, { years: years(1, 1, 1, 1) }), expect: { [`${id}#money`]: 'unmet' } },
  {
    when: '2年目の額が未記入',
    team: planned(body, { years: years(45_000_000, undefined) }),
    expect: { [`${id}#money`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '総額だけがあり、1年分の上限以内',
    team: planned(body, { years: undefined, subsidy: 45_000_000 }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '総額だけがあり、1年分の上限を超える',
    team: planned(body, { years: undefined, subsidy: 45_000_001 }),
    expect: { [`${id}#money`]: 'unknown' },
  },
  {
    when: '金額がない',
    team: planned(body, { years: undefined }),
    expect: { [`${id}#money`]: 'not-applicable' },
    outcome: 'ready',
  },
  {
    when: '研究機関がいなければ補助率3分の2を判定する（ちょうど）',
    team: planned(changed(body, 'デモ大学', { kind: 'company', size: 'sme' }), {
      years: [{ year: 2021, cost: 45_000_000, subsidy: 30_000_000 }],
    }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '研究機関がいなければ補助率3分の2を判定する（1円多い）',
    team: planned(changed(body, 'デモ大学', { kind: 'company', roles: ['member'], size: 'sme' }), {
      years: [{ year: 2021, cost: 45_000_000, subsidy: 30_000_001 }],
    }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '付加価値額の目標が14.9%',
    team: planned(body, targets([149, 1000], [75, 1000])),
    expect: { [`${id}#plan`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '付加価値額の目標が15.1%',
    team: planned(body, targets([151, 1000], [75, 1000])),
    expect: { [`${id}#plan`]: 'met' },
  },
  {
    when: '給与の目標が7.4%',
    team: planned(body, targets([15, 100], [74, 1000])),
    expect: { [`${id}#plan`]: 'unmet' },
  },
  {
    when: '目標の達成が6年後',
    team: planned(body, {
      targets: {
        valueAdded: { rise: [15, 100], per: 'whole', withinYears: 6 },
        wages: { rise: [75, 1000], per: 'whole' },
      },
    }),
    expect: { [`${id}#plan`]: 'unmet' },
  },
  {
    when: '年率3%は5年で15%以上',
    team: planned(body, {
      targets: { valueAdded: { rise: [3, 100], per: 'year' }, wages: { rise: [15, 1000], per: 'year' } },
    }),
    expect: { [`${id}#plan`]: 'met' },
  },
  {
    when: '年率2.9%は読み方で分かれる（単利14.5%、複利15.3%）',
    team: planned(body, {
      targets: { valueAdded: { rise: [29, 1000], per: 'year' }, wages: { rise: [15, 1000], per: 'year' } },
    }),
    expect: { [`${id}#plan`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '年率2.8%はどう読んでも届かない',
    team: planned(body, {
      targets: { valueAdded: { rise: [28, 1000], per: 'year' }, wages: { rise: [15, 1000], per: 'year' } },
    }),
    expect: { [`${id}#plan`]: 'unmet' },
  },
  {
    when: '目標が未記入',
    team: planned(body, { targets: undefined }),
    expect: { [`${id}#plan`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '中小企業が3者のうち1者（助言）',
    team: joinedBy(body, { name: 'デモ重工', kind: 'company', roles: ['member'], prefecture: '27', size: 'large' }),
    expect: { [`${id}#half`]: 'unmet' },
    outcome: 'ready',
  },
]
