import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, times, without } from '../case.ts'

const id = 'kyosei-jinzai-r4'
const firm = { kind: 'company', roles: ['participant'], prefecture: '45', size: 'sme' } as const
const bundled = (firms: readonly Member[]): Consortium => ({
  program: id,
  members: [
    { name: 'デモ人材', kind: 'private-operator', roles: ['applicant'], prefecture: '45', size: 'sme' },
    ...firms,
    { name: 'デモ市', kind: 'municipality', roles: ['coop'], prefecture: '45' },
  ],
  plan: { budget: [{ category: 'training', cost: 20_000_000, subsidy: 10_000_000 }] },
})
const three = bundled(times(3, 'デモ工場', firm))
const two = bundled(times(2, 'デモ工場', firm))
const helpedBy = (kind: Member['kind']) => changed(two, 'デモ市', { kind })

/** Worked examples E086 and E087, then both sides of each line and each fact left out. */
export const kyoseiJinzaiR4Cases: readonly Case[] = [
  {
    number: 'E086',
    when: '民間事業者が3社を束ね、自治体が連携する',
    team: three,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E087',
    when: '束ねる企業が1社',
    team: bundled(times(1, 'デモ工場', firm)),
    expect: numbered(id, { 1: 'met', 2: 'unmet', 3: 'met' }),
    outcome: 'not-ready',
  },
  { when: 'ちょうど2社', team: two, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  {
    when: '中小サービス事業者とITベンダーの2社',
    team: changed(changed(two, 'デモ工場1', { kind: 'service-sme' }), 'デモ工場2', { kind: 'it-vendor' }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '束ねる2者目が企業でない',
    team: changed(two, 'デモ工場2', { kind: 'npo' }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '2社目の種類が未記入',
    team: changed(two, 'デモ工場2', { kind: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者は束ねられる企業に数えない',
    team: changed(bundled(times(1, 'デモ工場', firm)), 'デモ人材', { kind: 'company' }),
    expect: numbered(id, { 1: 'met', 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '申請者が会社',
    team: changed(two, 'デモ人材', { kind: 'company' }),
    expect: numbered(id, { 1: 'met' }),
    outcome: 'ready',
  },
  {
    when: '申請者が自治体',
    team: changed(two, 'デモ人材', { kind: 'municipality' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '申請者が「等」に当たるか分からない',
    team: changed(two, 'デモ人材', { kind: 'npo' }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者がいない',
    team: without(two, 'デモ人材'),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '業界団体が連携する',
    team: helpedBy('industry-association'),
    expect: numbered(id, { 3: 'met' }),
    outcome: 'ready',
  },
  {
    when: '経営支援機関が連携する',
    team: helpedBy('industry-support'),
    expect: numbered(id, { 3: 'met' }),
    outcome: 'ready',
  },
  {
    when: '連携する者が「等」に当たるか分からない',
    team: helpedBy('university'),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '連携する団体がない',
    team: without(two, 'デモ市'),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '連携する団体が2者',
    team: joinedBy(two, { name: 'デモ協会', kind: 'industry-association', roles: ['coop'], prefecture: '45' }),
    expect: numbered(id, { 3: 'met' }),
    outcome: 'ready',
  },
  {
    when: '1者を企業と団体の両方には数えない',
    team: changed(without(two, 'デモ市'), 'デモ工場2', {
      kind: ['company', 'industry-association'],
      roles: ['participant', 'coop'],
    }),
    expect: numbered(id, { 2: 'met', 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '補助率2分の1を1円超える',
    team: planned(two, { budget: [{ category: 'training', cost: 20_000_000, subsidy: 10_000_001 }] }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '上限額は判定しない',
    team: planned(two, { budget: undefined, subsidy: 900_000_000 }),
    expect: numbered(id, { money: 'not-applicable' }),
    outcome: 'ready',
  },
]
