import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned } from '../case.ts'

const firm: Member = {
  name: 'デモ製作所',
  kind: 'company',
  roles: ['applicant'],
  prefecture: '22',
  size: 'sme',
  annualSales: 1_000_000_000,
  employees: 2_000,
  designations: ['hyakuoku-sengen'],
}
const two = (program: string): Consortium => ({
  program,
  members: [firm, { ...firm, name: 'デモ工業', annualSales: 9_999_999_999 }],
  plan: { investment: 2_000_000_000 },
})

const kasoku = 'seicho-kasoku-2026'
const pair: Consortium = { ...two(kasoku), members: two(kasoku).members.map(({ employees: _, ...member }) => member) }
const other = (facts: Partial<Member>) => changed(pair, 'デモ工業', facts)

/** Nothing of it blocks: it is known from a report alone. */
export const seichoKasoku2026Cases: readonly Case[] = [
  {
    when: '2者とも要件どおり',
    team: pair,
    expect: numbered(kasoku, { 1: 'met', 2: 'met', 3: 'met' }),
    outcome: 'ready',
  },
  { when: '1者が中堅企業', team: other({ size: 'mid' }), expect: numbered(kasoku, { 1: 'unmet' }), outcome: 'ready' },
  {
    when: '1者の規模が未記入',
    team: other({ size: undefined }),
    expect: numbered(kasoku, { 1: 'unknown' }),
    outcome: 'ready',
  },
  {
    when: '売上高がちょうど100億円',
    team: other({ annualSales: 10_000_000_000 }),
    expect: numbered(kasoku, { 2: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '売上高が10億円に1円足りない',
    team: other({ annualSales: 999_999_999 }),
    expect: numbered(kasoku, { 2: 'unmet' }),
  },
  { when: '売上高が未記入', team: other({ annualSales: undefined }), expect: numbered(kasoku, { 2: 'unknown' }) },
  {
    when: '1者が100億宣言をしていない',
    team: other({ designations: [] }),
    expect: numbered(kasoku, { 3: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '100億宣言の有無が未記入',
    team: other({ designations: undefined }),
    expect: numbered(kasoku, { 3: 'unknown' }),
  },
]

const large = 'daikibo-5'
const team = two(large)
const investing = (investment: number | undefined) => planned(team, { investment })
const undeclared = (it: Consortium) => changed(it, 'デモ工業', { designations: [] })

/** Nothing of it blocks: it is known from reports alone. */
export const daikibo5Cases: readonly Case[] = [
  {
    when: '宣言がなくてもちょうど20億円',
    team: undeclared(team),
    expect: numbered(large, { 1: 'met', 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '宣言がなく20億円に1円足りない',
    team: undeclared(investing(1_999_999_999)),
    expect: numbered(large, { 1: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '全員が宣言してちょうど15億円',
    team: investing(1_500_000_000),
    expect: numbered(large, { 1: 'met' }),
    outcome: 'ready',
  },
  {
    when: '全員が宣言しても15億円に1円足りない',
    team: investing(1_499_999_999),
    expect: numbered(large, { 1: 'unmet' }),
  },
  { when: '投資額が未記入', team: investing(undefined), expect: numbered(large, { 1: 'unknown' }), outcome: 'ready' },
  {
    when: '宣言の有無が未記入',
    team: changed(investing(1_500_000_000), 'デモ工業', { designations: undefined }),
    expect: numbered(large, { 1: 'unknown' }),
  },
  {
    when: '従業員2,001人',
    team: changed(team, 'デモ工業', { employees: 2_001 }),
    expect: numbered(large, { 2: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '従業員数が未記入',
    team: changed(team, 'デモ工業', { employees: undefined }),
    expect: numbered(large, { 2: 'unknown' }),
  },
]
