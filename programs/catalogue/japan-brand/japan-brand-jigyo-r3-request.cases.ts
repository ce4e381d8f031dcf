import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'

const id = 'japan-brand-jigyo-r3-request'
const firm = (name: string, facts: Partial<Member> = {}): Member => ({
  name,
  kind: 'company',
  roles: ['applicant'],
  prefecture: '26',
  size: 'sme',
  ...facts,
})
const team = (plan: Plan, ...members: readonly Member[]): Consortium => ({ program: id, members, plan })
const abroad: Plan = { purposes: ['overseas', 'ec'], projectYear: 1, subsidy: 5_000_000 }
const alone = team(abroad, firm('デモ工芸'))
const together = joinedBy(alone, firm('デモ酒造'))
const spending = (cost: number, subsidy: number): Plan => ({
  subsidy: undefined,
  budget: [{ category: 'sales-channel', cost, subsidy }],
})

/** Worked example E144, then both sides of each cap and rate, and each fact left out. */
export const japanBrandJigyoCases: readonly Case[] = [
  {
    number: 'E144',
    when: '単独で600万円',
    team: planned(alone, { subsidy: 6_000_000 }),
    expect: numbered(id, { 1: 'met', money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '単独でちょうど500万円',
    team: alone,
    expect: numbered(id, { 1: 'met', money: 'met', preference: 'met' }),
    outcome: 'ready',
  },
  { when: '単独で1円多い', team: planned(alone, { subsidy: 5_000_001 }), expect: numbered(id, { money: 'unmet' }) },
  { when: '単独で1円少ない', team: planned(alone, { subsidy: 4_999_999 }), expect: numbered(id, { money: 'met' }) },
  {
    when: '2者の共同申請でちょうど2,000万円',
    team: planned(together, { subsidy: 20_000_000 }),
    expect: numbered(id, { 1: 'met', 2: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    when: '2者の共同申請で1円多い',
    team: planned(together, { subsidy: 20_000_001 }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '2者目の役割が未記入で、単独の上限を超える',
    team: planned(changed(together, 'デモ酒造', { roles: undefined }), { subsidy: 5_000_001 }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '金額がまだない',
    team: planned(alone, { subsidy: undefined }),
    expect: numbered(id, { money: 'not-applicable' }),
  },
  {
    when: '海外展開は補助率3分の2（ちょうど）',
    team: planned(alone, spending(3_000_000, 2_000_000)),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '海外展開で3分の2を1円超える',
    team: planned(alone, spending(3_000_000, 2_000_001)),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '国内販路開拓は補助率2分の1（ちょうど）',
    team: planned(alone, { purposes: ['domestic-channel'], ...spending(3_000_000, 1_500_000) }),
    expect: numbered(id, { money: 'met', preference: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '国内販路開拓で2分の1を1円超える',
    team: planned(alone, { purposes: ['domestic-channel'], ...spending(3_000_000, 1_500_001) }),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '3年目は補助率2分の1（1円超える）',
    team: planned(alone, { projectYear: 3, ...spending(3_000_000, 1_500_001) }),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '2年目は補助率3分の2',
    team: planned(alone, { projectYear: 2, ...spending(3_000_000, 1_500_001) }),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '何年目か未記入で、2分の1と3分の2の間',
    team: planned(alone, { projectYear: undefined, ...spending(3_000_000, 1_500_001) }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '取組の内容が未記入で、2分の1と3分の2の間',
    team: planned(alone, { purposes: undefined, ...spending(3_000_000, 2_000_000) }),
    expect: numbered(id, { money: 'unknown', preference: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '小規模事業者も中小企業者',
    team: changed(alone, 'デモ工芸', { size: 'small' }),
    expect: numbered(id, { 1: 'met' }),
    outcome: 'ready',
  },
  {
    when: '共同申請者の1者が大企業',
    team: changed(together, 'デモ酒造', { size: 'large' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '企業規模が未記入',
    team: changed(alone, 'デモ工芸', { size: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者がいない',
    team: without(alone, 'デモ工芸'),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'クラウドファンディングを使う（優先）',
    team: planned(alone, { purposes: ['overseas', 'crowdfunding'] }),
    expect: numbered(id, { preference: 'met' }),
  },
  {
    when: '事業・業種転換（優先）',
    team: planned(alone, { purposes: ['business-change'] }),
    expect: numbered(id, { preference: 'met' }),
  },
  {
    when: '海外展開だけでは重点の取組に当たらない',
    team: planned(alone, { purposes: ['overseas'] }),
    expect: numbered(id, { preference: 'unmet' }),
    outcome: 'ready',
  },
]
