import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned } from '../case.ts'

const id = 'genba-kenshu-r3-supp'
const body: Member = {
  name: 'デモ協議会',
  kind: 'regional-body',
  roles: ['applicant'],
  prefecture: '38',
  applications: [],
  requests: 13_000_000,
}
const programmes = (count: number, last: { firm?: string } = { firm: 'デモ企業' }) =>
  Array.from({ length: count }, (_, at) => ({
    title: `研修${at + 1}`,
    ...(at === count - 1 ? last : { firm: `デモ企業${at + 1}` }),
  }))
const five: Consortium = {
  program: id,
  members: [body],
  plan: {
    trainingProgrammes: programmes(5),
    declarations: { followsInstructions: { is: true, by: 'デモ 花子', on: '2022-03-01' } },
  },
}
const applied = (...applications: NonNullable<Member['applications']>) => changed(five, 'デモ協議会', { applications })
const spends = (cost: number, subsidy: number) =>
  changed(planned(five, { budget: [{ category: 'training', cost, subsidy }] }), 'デモ協議会', { requests: subsidy })

export const genbaKenshuR3SuppCases: readonly Case[] = [
  {
    number: 'E069',
    when: '地域団体が5件、1,300万円',
    team: five,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E070',
    when: '支援機関が4件',
    team: planned(changed(five, 'デモ協議会', { kind: 'industry-support' }), { trainingProgrammes: programmes(4) }),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'unmet', 4: 'met', money: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E071',
    when: '商工会議所が、同じ法人格でもう1件申請している',
    team: changed(applied({ program: id, on: '2022-02-20', status: 'applied' }), 'デモ協議会', { kind: 'chamber' }),
    expect: numbered(id, { 1: 'met', 2: 'unmet', 3: 'met', 4: 'met', money: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E072',
    when: '6件で1,400万円',
    team: planned(changed(five, 'デモ協議会', { requests: 14_000_000 }), { trainingProgrammes: programmes(6) }),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', money: 'unmet' }),
    outcome: 'not-ready',
  },

  ...(['industry-support', 'chamber', 'shokokai', 'regional-fi', 'industry-association'] as const).map((kind) => ({
    when: `申請者が${kind}`,
    team: changed(five, 'デモ協議会', { kind }),
    expect: numbered(id, { 1: 'met' }),
    outcome: 'ready' as const,
  })),
  {
    when: '申請者が一般の会社',
    team: changed(five, 'デモ協議会', { kind: 'company' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '地域団体に当たるか分からない（AMB-56）',
    team: changed(five, 'デモ協議会', { kind: 'npo' }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '所在地が未記入',
    team: changed(five, 'デモ協議会', { prefecture: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者がいない',
    team: changed(five, 'デモ協議会', { roles: ['supported'] }),
    expect: numbered(id, { 1: 'unmet', 2: 'not-applicable', 4: 'not-applicable' }),
    outcome: 'not-ready',
  },
  ...(['adopted', 'finished', 'declined'] as const).map((status) => ({
    when: `同じ法人格の申請がもう1件ある（${status}）`,
    team: applied({ program: id, status }),
    expect: numbered(id, { 2: 'unmet', 4: 'met' }),
    outcome: 'not-ready' as const,
  })),
  {
    when: 'ほかの公募への申請は妨げにならない',
    team: applied(
      { program: 'chiiki-dx-r4-c', status: 'adopted', role: 'local' },
      { program: 'sapoin-r2', status: 'applied' },
    ),
    expect: numbered(id, { 2: 'met', 4: 'met' }),
    outcome: 'ready',
  },
  {
    when: '応募・採択歴が未記入',
    team: changed(five, 'デモ協議会', { applications: undefined }),
    expect: numbered(id, { 2: 'unknown', 4: 'unknown' }),
    outcome: 'undecided',
  },
  ...(['applied', 'adopted'] as const).map((status) => ({
    when: `地域DXコミュニティの代表である（${status}）`,
    team: applied({ program: 'chiiki-dx-r4-b', status, role: 'lead' }),
    expect: numbered(id, { 2: 'met', 4: 'unmet' }),
    outcome: 'not-ready' as const,
  })),
  {
    when: '地域DXコミュニティの代表として申請したが採択されなかった',
    team: applied({ program: 'chiiki-dx-r4-a', status: 'declined', role: 'lead' }),
    expect: numbered(id, { 4: 'met' }),
    outcome: 'ready',
  },
  {
    when: 'プログラムが6件',
    team: planned(five, { trainingProgrammes: programmes(6) }),
    expect: numbered(id, { 3: 'met' }),
    outcome: 'ready',
  },
  {
    when: '5件目の協働候補企業が未記入',
    team: planned(five, { trainingProgrammes: programmes(5, {}) }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: 'プログラムが未記入',
    team: planned(five, { trainingProgrammes: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '指示に従わない',
    team: planned(five, { declarations: { followsInstructions: false } }),
    expect: numbered(id, { 5: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '指示に従うか未回答',
    team: planned(five, { declarations: undefined }),
    expect: numbered(id, { 5: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '委託費が1円多い',
    team: changed(five, 'デモ協議会', { requests: 13_000_001 }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '委託費が1円少ない',
    team: changed(five, 'デモ協議会', { requests: 12_999_999 }),
    expect: numbered(id, { money: 'met' }),
  },
  {
    when: '経費の全額',
    team: spends(10_000_000, 10_000_000),
    expect: numbered(id, { money: 'met' }),
    outcome: 'ready',
  },
  { when: '経費を1円超える', team: spends(10_000_000, 10_000_001), expect: numbered(id, { money: 'unmet' }) },
  {
    when: '内訳の1行の額が未記入',
    team: changed(
      planned(five, { budget: [{ category: 'training', subsidy: 5_000_000 }, { category: 'expert' }] }),
      'デモ協議会',
      { requests: undefined },
    ),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '金額がない',
    team: changed(five, 'デモ協議会', { requests: undefined }),
    expect: numbered(id, { money: 'not-applicable' }),
  },
]
