import type { Consortium } from '#consortium/consortium.ts'
import type { Ratio } from '#consortium/ratio.ts'
import { type Case, numbered, planned } from '../case.ts'

const merged = 'shinjigyo-mono-2026'
const team: Consortium = {
  program: merged,
  members: [{ name: 'デモ製作所', kind: 'company', roles: ['applicant'], prefecture: '22', size: 'sme' }],
  plan: {
    minimumWageMargin: 30,
    targets: { valueAdded: { rise: [4, 100], per: 'year' }, wagesPerEmployee: { rise: [35, 1000], per: 'year' } },
  },
}
const promised = (valueAdded: Ratio, wages: Ratio) =>
  planned(team, {
    targets: { valueAdded: { rise: valueAdded, per: 'year' }, wagesPerEmployee: { rise: wages, per: 'year' } },
  })

/** Nothing of it blocks: its figures are reported. */
export const shinjigyoMono2026Cases: readonly Case[] = [
  { when: '目標がちょうど', team, expect: numbered(merged, { 1: 'met', 2: 'met' }), outcome: 'ready' },
  {
    when: '付加価値額が年率3.9%',
    team: promised([39, 1000], [35, 1000]),
    expect: numbered(merged, { 1: 'unmet' }),
    outcome: 'ready',
  },
  { when: '一人当たり給与が年率3.4%', team: promised([4, 100], [34, 1000]), expect: numbered(merged, { 1: 'unmet' }) },
  {
    when: '目標が未記入',
    team: planned(team, { targets: undefined }),
    expect: numbered(merged, { 1: 'unknown' }),
    outcome: 'ready',
  },
  {
    when: '最低賃金との差が29円',
    team: planned(team, { minimumWageMargin: 29 }),
    expect: numbered(merged, { 2: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '最低賃金との差が未記入',
    team: planned(team, { minimumWageMargin: undefined }),
    expect: numbered(merged, { 2: 'unknown' }),
  },
]

const id = 'shinjigyo-2025'
const borrowing: Consortium = {
  program: id,
  members: [
    { name: 'デモ製作所', kind: 'company', roles: ['applicant'], prefecture: '22', size: 'sme' },
    { name: 'デモ銀行', kind: 'regional-fi', roles: ['fi'], prefecture: '22', size: '-' },
  ],
  relations: [{ from: 'デモ銀行', to: 'デモ製作所', kind: 'lends' }],
  plan: { borrows: true },
}

/** Nothing of it blocks: it is known from a report. */
export const shinjigyo2025Cases: readonly Case[] = [
  { when: '貸し手が確認する', team: borrowing, expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  {
    when: '確認する金融機関が貸し手ではない',
    team: { ...borrowing, relations: [] },
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '申請者が金融機関に貸していても、貸し手の確認ではない',
    team: { ...borrowing, relations: [{ from: 'デモ製作所', to: 'デモ銀行', kind: 'lends' }] },
    expect: numbered(id, { 1: 'unmet' }),
  },
  {
    when: '自己資金だけ',
    team: planned(borrowing, { borrows: false }),
    expect: numbered(id, { 1: 'not-applicable' }),
    outcome: 'ready',
  },
  {
    when: '借り入れるか未記入で、貸し手の確認もない',
    team: planned({ ...borrowing, relations: [] }, { borrows: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'ready',
  },
]
