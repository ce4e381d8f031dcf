import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, times, without } from '../case.ts'

const id = 'japan-brand-shien-r3-request'
const supported = { kind: 'company', roles: ['supported'], prefecture: '26', size: 'sme' } as const
const led = (kind: Member['kind'], count: number): Consortium => ({
  program: id,
  members: [
    { name: 'デモ支援', kind, roles: ['applicant'], prefecture: '26', size: 'sme' },
    ...times(count, 'デモ製作所', supported),
  ],
  plan: { purposes: ['overseas', 'ec'], subsidy: 20_000_000 },
})
const five = led('private-support', 5)
const two = led('shokokai', 2)
const spending = (cost: number, subsidy: number) => ({
  subsidy: undefined,
  budget: [{ category: 'expert', cost, subsidy }] as const,
})

/** Worked examples E146 and E147, then both sides of each line and each fact left out. */
export const japanBrandShienCases: readonly Case[] = [
  {
    number: 'E146',
    when: '支援を受ける中小企業者が1者',
    team: led('chamber', 1),
    expect: numbered(id, { 1: 'met', 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E147',
    when: '民間支援事業者が5者を支援し、2,000万円',
    team: five,
    expect: numbered(id, { 1: 'met', 2: 'met', money: 'met', preference: 'met' }),
    outcome: 'ready',
  },
  { when: '商工会が2者を支援', team: two, expect: numbered(id, { 1: 'met', 2: 'met' }), outcome: 'ready' },
  {
    when: '支援を受ける2者目が大企業',
    team: changed(two, 'デモ製作所2', { size: 'large' }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '支援を受ける2者目の企業規模が未記入',
    team: changed(two, 'デモ製作所2', { size: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者が会社',
    team: led('company', 2),
    expect: numbered(id, { 1: 'unmet', 2: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: '申請者が「等」に当たるか分からない',
    team: led('industry-association', 2),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者の種類が未記入',
    team: changed(two, 'デモ支援', { kind: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者がいない',
    team: without(two, 'デモ支援'),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '会社が加わっても申請者でなければよい',
    team: joinedBy(two, { ...supported, name: 'デモ三軒目' }),
    expect: numbered(id, { 1: 'met', 2: 'met' }),
    outcome: 'ready',
  },
  { when: '1円少ない', team: planned(five, { subsidy: 19_999_999 }), expect: numbered(id, { money: 'met' }) },
  {
    when: '1円多い',
    team: planned(five, { subsidy: 20_000_001 }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '補助率3分の2（ちょうど）',
    team: planned(five, spending(3_000_000, 2_000_000)),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '補助率3分の2を1円超える',
    team: planned(five, spending(3_000_000, 2_000_001)),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '申請額の一部が未記入',
    team: planned(five, {
      subsidy: undefined,
      budget: [{ category: 'expert', cost: 3_000_000, subsidy: 1_000_000 }, { category: 'sales-channel' }],
    }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '金額がまだない',
    team: planned(five, { subsidy: undefined }),
    expect: numbered(id, { money: 'not-applicable' }),
  },
  {
    when: 'クラウドファンディング（優先）',
    team: planned(five, { purposes: ['crowdfunding'] }),
    expect: numbered(id, { preference: 'met' }),
  },
  {
    when: '事業・業種転換（優先）',
    team: planned(five, { purposes: ['business-change'] }),
    expect: numbered(id, { preference: 'met' }),
  },
  {
    when: '重点の取組に当たらない',
    team: planned(five, { purposes: ['overseas'] }),
    expect: numbered(id, { preference: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '取組の内容が未記入',
    team: planned(five, { purposes: undefined }),
    expect: numbered(id, { preference: 'unknown' }),
    outcome: 'ready',
  },
]
