import type { Consortium } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, times, without } from '../case.ts'

const id = 'jizoku-kyodo-2026'
const shop = { kind: 'company', roles: ['participant'], prefecture: '31', size: 'small' } as const

const team: Consortium = {
  program: id,
  members: [
    {
      name: 'デモ商工会',
      kind: 'shokokai',
      roles: ['applicant'],
      prefecture: '31',
      size: '-',
      designations: ['gbiz-prime'],
    },
    ...times(10, 'デモ店', shop),
  ],
  plan: { subsidy: 50_000_000, declarations: { wroteOwnPlan: { is: true, by: 'デモ 花子', on: '2026-09-01' } } },
}
const withKind = (kind: (typeof team.members)[number]['kind']) => changed(team, 'デモ商工会', { kind })
const withTenth = (facts: object) => changed(team, 'デモ店10', { size: undefined, ...facts })

export const jizokuKyodo2026Cases: readonly Case[] = [
  {
    when: '商工会と小規模事業者10者、ちょうど5,000万円',
    team,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', money: 'met' }),
    outcome: 'ready',
  },
  ...(['chamber', 'shopping-street', 'municipality'] as const).map(
    (kind): Case => ({
      when: `申請者が${kind}`,
      team: withKind(kind),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    }),
  ),
  ...(['company', 'service-sme', 'it-vendor', 'tech-venture', 'consultant'] as const).map(
    (kind): Case => ({
      when: `申請者が${kind}`,
      team: withKind(kind),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    }),
  ),
  {
    when: '申請者がいない',
    team: without(team, 'デモ商工会'),
    expect: numbered(id, { 1: 'unmet', 2: 'met', 3: 'not-applicable' }),
    outcome: 'not-ready',
  },
  {
    when: '申請者が例示にない団体で、認められるか確認が必要',
    team: withKind('dmo'),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者の種類が未記入',
    team: withKind(undefined),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '小規模事業者が9者',
    team: without(team, 'デモ店10'),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '小規模事業者が11者',
    team: joinedBy(team, { ...shop, name: 'デモ店11' }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '10者目は中小企業だが小規模ではない',
    team: changed(team, 'デモ店10', { size: 'sme' }),
    expect: numbered(id, { 2: 'unmet' }),
  },
  {
    when: '10者目が従業員5人ちょうどの小売業',
    team: withTenth({ industry: '58', capital: 3_000_000, employees: 5 }),
    expect: numbered(id, { 2: 'met' }),
  },
  {
    when: '10者目が従業員6人の小売業',
    team: withTenth({ industry: '58', capital: 3_000_000, employees: 6 }),
    expect: numbered(id, { 2: 'unmet' }),
  },
  {
    when: '10者目が従業員20人ちょうどの宿泊業',
    team: withTenth({ industry: '75', capital: 3_000_000, employees: 20 }),
    expect: numbered(id, { 2: 'met' }),
  },
  { when: '10者目の規模が未記入', team: withTenth({}), expect: numbered(id, { 2: 'unknown' }), outcome: 'undecided' },
  {
    when: '商工会は参画事業者に数えない',
    team: joinedBy(without(team, 'デモ店10'), {
      ...shop,
      name: 'デモ支部',
      roles: ['applicant'],
      designations: ['gbiz-prime'],
    }),
    expect: numbered(id, { 2: 'unmet' }),
  },
  {
    when: 'GビズIDプライムがない',
    team: changed(team, 'デモ商工会', { designations: [] }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'GビズIDプライムの有無が未記入',
    team: changed(team, 'デモ商工会', { designations: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '計画を外部に書いてもらった',
    team: planned(team, { declarations: { wroteOwnPlan: false } }),
    expect: numbered(id, { 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '計画を誰が書いたか未回答',
    team: planned(team, { declarations: undefined }),
    expect: numbered(id, { 4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '5,000万円を1円超える',
    team: planned(team, { subsidy: 50_000_001 }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '5,000万円に1円足りない',
    team: planned(team, { subsidy: 49_999_999 }),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '申請額が未記入の行がある',
    team: planned(team, {
      subsidy: undefined,
      budget: [
        { category: 'sales-channel', cost: 1_000_000 },
        { category: 'administration', subsidy: 1 },
      ],
    }),
    expect: numbered(id, { money: 'unknown' }),
  },
  {
    when: '経費の全額を1円超える',
    team: planned(team, {
      subsidy: undefined,
      budget: [{ category: 'sales-channel', cost: 1_000_000, subsidy: 1_000_001 }],
    }),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '経費の全額（定額の経費）',
    team: planned(team, {
      subsidy: undefined,
      budget: [{ category: 'sales-channel', cost: 1_000_000, subsidy: 1_000_000 }],
    }),
    expect: numbered(id, { money: 'met' }),
  },
]
