import type { Consortium, Plan } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned, without } from '../case.ts'

const id = 'shokei-senmonka-r3-request'
const seller: Consortium = {
  program: id,
  members: [
    { name: 'デモ鉄工', kind: 'company', roles: ['applicant'], prefecture: '22', size: 'sme' },
    { name: 'デモ税理士', kind: 'professional', roles: ['expert'], prefecture: '22' },
  ],
  plan: { side: 'seller', subsidy: 2_000_000 },
}
const buyer = planned(seller, { side: 'buyer' })
const closing = (own: number, closure: number): Plan => ({
  subsidy: undefined,
  budget: [
    { category: 'expert', subsidy: own },
    { category: 'closure', subsidy: closure },
  ],
})
const spending = (cost: number, subsidy: number): Plan => ({
  subsidy: undefined,
  budget: [{ category: 'expert', cost, subsidy }],
})

/** programs.md has no worked example: both sides of each line, and each fact left out. */
export const shokeiSenmonkaCases: readonly Case[] = [
  {
    when: '売り手が税理士を活用し、ちょうど200万円',
    team: seller,
    expect: numbered(id, { 1: 'met', 2: 'met', money: 'met' }),
    outcome: 'ready',
  },
  { when: '買い手', team: buyer, expect: numbered(id, { 1: 'met', 2: 'met', money: 'met' }), outcome: 'ready' },
  {
    when: '譲渡側か譲受側かが未記入',
    team: planned(seller, { side: undefined }),
    expect: numbered(id, { 1: 'unknown', money: 'met' }),
    outcome: 'undecided',
  },
  {
    when: '専門家がいない',
    team: without(seller, 'デモ税理士'),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '専門家ではない会社',
    team: changed(seller, 'デモ税理士', { kind: 'company' }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '専門家の種類が未記入',
    team: changed(seller, 'デモ税理士', { kind: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '士業の申請者は自らの専門家にならない',
    team: changed(without(seller, 'デモ税理士'), 'デモ鉄工', { kind: 'professional' }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '1円多いが、廃業費の内訳がない',
    team: planned(seller, { subsidy: 2_000_001 }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者がいない',
    team: without(seller, 'デモ鉄工'),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '1円少ない', team: planned(seller, { subsidy: 1_999_999 }), expect: numbered(id, { money: 'met' }) },
  {
    when: '売り手の廃業費がちょうど450万円',
    team: planned(seller, closing(2_000_000, 4_500_000)),
    expect: numbered(id, { money: 'met' }),
    outcome: 'ready',
  },
  {
    when: '売り手の廃業費が1円多い',
    team: planned(seller, closing(0, 4_500_001)),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '廃業費を除く額が1円多い',
    team: planned(seller, closing(2_000_001, 0)),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '買い手の廃業費は対象にならない（AMB-39）',
    team: planned(buyer, closing(2_000_000, 1)),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '買い手で廃業費が0円',
    team: planned(buyer, closing(2_000_000, 0)),
    expect: numbered(id, { money: 'met' }),
    outcome: 'ready',
  },
  {
    when: 'どちらの側か未記入で廃業費がある',
    team: planned(seller, { side: undefined, ...closing(0, 4_500_000) }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '補助率3分の2（ちょうど）',
    team: planned(seller, spending(3_000_000, 2_000_000)),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '補助率3分の2を1円超える',
    team: planned(seller, spending(2_700_000, 1_800_001)),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '金額がまだない',
    team: planned(seller, { subsidy: undefined }),
    expect: numbered(id, { money: 'not-applicable' }),
  },
]
