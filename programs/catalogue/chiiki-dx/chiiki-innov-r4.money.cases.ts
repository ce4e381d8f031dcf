import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { aCoop, aDemo, aDigitalFirm, aLeader, demonstration, id } from './chiiki-innov-r4.teams.ts'

const asking = (others: number, requests: number, leader: Partial<Member> = {}) =>
  demonstration(others, { ...leader, requests })
const shimane = (others: number, requests: number): Consortium => ({
  ...demonstration(0),
  members: [
    { ...aLeader, prefecture: '32', requests },
    ...Array.from({ length: others }, (_, at) => ({ ...aDemo, name: `デモ実証${at + 1}`, prefecture: '32' as const })),
    { ...aDigitalFirm, prefecture: '32' },
    { ...aCoop, name: 'デモ大学', kind: 'university', prefecture: '32' },
  ],
})
const spends = (size: Member['size'], subsidy: number) =>
  planned(changed(demonstration(1), 'デモ実証1', { size, requests: subsidy }), {
    budget: [{ category: 'equipment', member: 'デモ実証1', cost: 12_000_000, subsidy }],
  })

/** Both sides of every cap, of the surcharge and of the rates (AMB-19). */
export const chiikiInnovR4MoneyCases: readonly Case[] = [
  {
    number: 'E066',
    when: '幹事が1,800万円（1,500万円の1.2倍）',
    team: shimane(2, 18_000_000),
    expect: numbered(id, { 1: 'met', 4: 'met', 6: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E067',
    when: '幹事が1,700万円（上限は1,650万円）',
    team: shimane(1, 17_000_000),
    expect: numbered(id, { 1: 'met', 4: 'met', 6: 'met', money: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '幹事がちょうど1,650万円', team: asking(1, 16_500_000), expect: numbered(id, { money: 'met' }) },
  {
    when: '幹事が1,650万円を1円超える',
    team: asking(1, 16_500_001),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '幹事でない中小企業がちょうど1,500万円',
    team: changed(demonstration(1), 'デモ実証1', { requests: 15_000_000 }),
    expect: numbered(id, { money: 'met' }),
    outcome: 'ready',
  },
  {
    when: '幹事でない中小企業が1,500万円を1円超える',
    team: changed(demonstration(1), 'デモ実証1', { requests: 15_000_001 }),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '単独の大企業が1,100万円を1円超える',
    team: asking(0, 11_000_001, { size: 'large' }),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '大企業の幹事に上乗せがあってちょうど1,210万円',
    team: asking(1, 12_100_000, { size: 'large' }),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '大企業の幹事が1,210万円を1円超える',
    team: asking(1, 12_100_001, { size: 'large' }),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '幹事の申請額が未記入で、上限を超えるかもしれない',
    team: planned(demonstration(1, { requests: undefined }), { subsidy: 16_500_001 }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '金額がない',
    team: {
      ...demonstration(1),
      members: demonstration(1).members.map((member) => ({ ...member, requests: undefined })),
    },
    expect: numbered(id, { money: 'not-applicable' }),
    outcome: 'ready',
  },
  { when: '中小企業が経費の3分の2', team: spends('sme', 8_000_000), expect: numbered(id, { money: 'met' }) },
  {
    when: '中小企業が経費の3分の2を1円超える',
    team: spends('sme', 8_000_001),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '大企業が経費の2分の1', team: spends('large', 6_000_000), expect: numbered(id, { money: 'met' }) },
  {
    when: '大企業が経費の2分の1を1円超える',
    team: spends('large', 6_000_001),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
]
