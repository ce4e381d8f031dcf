import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'

const id = 'mono-20'
const firm: Member = {
  name: 'デモ鋳造',
  kind: 'company',
  roles: ['applicant'],
  prefecture: '10',
  size: 'sme',
  owners: [],
  officers: { total: 2, fromLarge: 0 },
  taxableIncome: [1_500_000_000, 1_500_000_000, 1_500_000_000],
  identityGroup: '甲',
  applications: [],
}
const bank: Member = { name: 'デモ銀行', kind: 'regional-fi', roles: ['fi'], prefecture: '10', size: '-' }
const team: Consortium = {
  program: id,
  members: [firm, bank],
  relations: [{ from: 'デモ銀行', to: 'デモ鋳造', kind: 'lends' }],
  plan: { declarations: { staysEligible: true } },
}
const facts = (change: Partial<Member>) => changed(team, 'デモ鋳造', change)
const award = (program: string, on: string, status: 'adopted' | 'finished' | 'applied' = 'adopted') => ({
  program,
  on,
  status,
})
const abroad = joinedBy(team, { name: 'デモ海外社', kind: 'company', roles: ['partner'], size: '-' })

/** The day of these cases is 1 April 2022: 16 months before it is 1 December 2020, three years 1 April 2019. */
export const mono20Cases: readonly Case[] = [
  {
    when: '中小企業1者、課税所得の平均がちょうど15億円',
    team,
    expect: numbered(id, {
      1: 'met',
      2: 'met',
      3: 'met',
      4: 'met',
      5: 'met',
      6: 'met',
      7: 'met',
      8: 'not-applicable',
      9: 'met',
    }),
    outcome: 'ready',
  },
  { when: '特定事業者', team: facts({ size: 'specified' }), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  {
    when: '従業員300人のNPO法人',
    team: facts({ kind: 'npo', size: '-', employees: 300 }),
    expect: numbered(id, { 1: 'met' }),
  },
  {
    when: '従業員301人の社会福祉法人',
    team: facts({ kind: 'welfare-corp', size: '-', employees: 301 }),
    expect: numbered(id, { 1: 'unmet' }),
  },
  {
    when: '従業員300人の社会福祉法人',
    team: facts({ kind: 'welfare-corp', size: '-', employees: 300 }),
    expect: numbered(id, { 1: 'met' }),
  },
  { when: '大企業', team: facts({ size: 'large' }), expect: numbered(id, { 1: 'unmet' }), outcome: 'not-ready' },
  {
    when: '規模が未記入',
    team: facts({ size: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者がいない',
    team: { ...without(team, 'デモ鋳造'), relations: [] },
    expect: numbered(id, { 1: 'unmet' }),
  },
  {
    when: '役員のちょうど半数が大企業から',
    team: facts({ officers: { total: 2, fromLarge: 1 } }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '役員が未記入',
    team: facts({ officers: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '課税所得の平均が15億円を超える',
    team: facts({ taxableIncome: [1_500_000_001, 1_500_000_000, 1_500_000_000] }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '4年前だけが多くてもかまわない',
    team: facts({ taxableIncome: [1_500_000_000, 1_500_000_000, 1_500_000_000, 9_000_000_000] }),
    expect: numbered(id, { 3: 'met' }),
  },
  {
    when: '3年前を除けば超えるが、3年の平均は超えない',
    team: facts({ taxableIncome: [1_600_000_000, 1_600_000_000, 0] }),
    expect: numbered(id, { 3: 'met' }),
  },
  {
    when: '課税所得が未記入',
    team: facts({ taxableIncome: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '同一法人とみなされる2者が申請',
    team: joinedBy(team, { ...firm, name: 'デモ子会社' }),
    expect: numbered(id, { 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '別の法人の2者が申請',
    team: joinedBy(team, { ...firm, name: 'デモ別会社', identityGroup: '乙' }),
    expect: numbered(id, { 4: 'met' }),
    outcome: 'ready',
  },
  {
    when: '2者目が同一法人か未記入',
    team: joinedBy(team, { ...firm, name: 'デモ別会社', identityGroup: undefined }),
    expect: numbered(id, { 4: 'unknown' }),
    outcome: 'undecided',
  },
  ...['shinjigyo-2025', 'saikochiku-12', 'mono-biz-r4'].map(
    (program): Case => ({
      when: `ちょうど16か月前に${program}に採択`,
      team: facts({ applications: [award(program, '2020-12-01')] }),
      expect: numbered(id, { 5: 'unmet', 6: 'met' }),
      outcome: 'not-ready',
    }),
  ),
  {
    when: '16か月と1日前に採択',
    team: facts({ applications: [award('mono-biz-r4', '2020-11-30')] }),
    expect: numbered(id, { 5: 'met', 6: 'met' }),
    outcome: 'ready',
  },
  {
    when: '15か月前に完了した事業',
    team: facts({ applications: [award('saikochiku-12', '2021-01-01', 'finished')] }),
    expect: numbered(id, { 5: 'unmet' }),
  },
  {
    when: '申請中のものは数えない',
    team: facts({ applications: [award('mono-biz-r4', '2022-03-01', 'applied')] }),
    expect: numbered(id, { 5: 'met' }),
  },
  {
    when: '3年以内に2回の交付',
    team: facts({ applications: [award('mono-biz-r4', '2019-04-01'), award('mono-biz-r4', '2020-04-01', 'finished')] }),
    expect: numbered(id, { 5: 'met', 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '1回は3年より前',
    team: facts({ applications: [award('mono-biz-r4', '2019-03-31'), award('mono-biz-r4', '2020-04-01')] }),
    expect: numbered(id, { 6: 'met' }),
  },
  {
    when: '応募・採択歴が未記入',
    team: facts({ applications: undefined }),
    expect: numbered(id, { 5: 'unknown', 6: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '2回目の採択日が未記入',
    team: facts({ applications: [award('mono-biz-r4', '2019-04-01'), { program: 'mono-biz-r4', status: 'adopted' }] }),
    expect: numbered(id, { 6: 'unknown' }),
  },
  {
    when: '確認する銀行が申請者の株主',
    team: { ...team, relations: [{ from: 'デモ銀行', to: 'デモ鋳造', kind: 'owns' }] },
    expect: numbered(id, { 7: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '申請者が銀行の株主であることは問われない',
    team: { ...team, relations: [{ from: 'デモ鋳造', to: 'デモ銀行', kind: 'owns' }] },
    expect: numbered(id, { 7: 'met' }),
  },
  {
    when: '銀行と申請者の関係が未記入',
    team: { ...team, relations: undefined },
    expect: numbered(id, { 7: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '海外の共同事業者と契約がある',
    team: { ...abroad, relations: [{ from: 'デモ海外社', to: 'デモ鋳造', kind: 'agreement' }] },
    expect: numbered(id, { 8: 'met' }),
    outcome: 'ready',
  },
  { when: '海外の共同事業者と契約がない', team: abroad, expect: numbered(id, { 8: 'unmet' }), outcome: 'not-ready' },
  {
    when: '2者の海外事業者の一方と契約がない',
    team: {
      ...joinedBy(abroad, { name: 'デモ海外乙', kind: 'company', roles: ['partner'], size: '-' }),
      relations: [{ from: 'デモ海外社', to: 'デモ鋳造', kind: 'agreement' }],
    },
    expect: numbered(id, { 8: 'unmet' }),
  },
  { when: '契約の有無が未記入', team: { ...abroad, relations: undefined }, expect: numbered(id, { 8: 'unknown' }) },
  {
    when: '要件を満たし続けないと答えた',
    team: planned(team, { declarations: { staysEligible: false } }),
    expect: numbered(id, { 9: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '要件を満たし続けるか未回答',
    team: planned(team, { declarations: undefined }),
    expect: numbered(id, { 9: 'unknown' }),
    outcome: 'undecided',
  },
]
