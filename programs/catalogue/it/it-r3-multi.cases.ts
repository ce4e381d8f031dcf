import { type Case, changed, joinedBy, planned, without } from '../case.ts'
import { itR3MultiMoneyCases } from './it-r3-multi.money.cases.ts'
import { budget, forty, id, ledBy, shop, street, together } from './it-r3-multi.teams.ts'

/** Worked examples E116–E121 of programs.md section 5, then what stands on each line and beside it. */
export const itR3MultiCases: readonly Case[] = [
  {
    number: 'E116',
    when: '商店街と参加9者',
    team: ledBy('shopping-street', 9),
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    number: 'E117',
    when: '10者が共に申請する',
    team: together,
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'met', [`${id}#3`]: 'met' },
    outcome: 'ready',
  },
  {
    number: 'E119',
    when: '大企業が1者参加する',
    team: joinedBy(ledBy('dmo', 11), { ...shop, name: 'デモ百貨店', prefecture: '27', size: 'large' }),
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'met', [`${id}#3`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    number: 'E121',
    when: '事務費・専門家費が350万円（10%は300万円）',
    team: planned(forty, budget(20_000_000, 10_000_000, 3_500_000)),
    expect: { [`${id}#money`]: 'unmet', [`${id}#1`]: 'met' },
    outcome: 'not-ready',
  },

  { when: '商店街と参加10者', team: street, expect: { [`${id}#2`]: 'met' }, outcome: 'ready' },
  { when: '参加11者', team: ledBy('shopping-street', 11), expect: { [`${id}#2`]: 'met' }, outcome: 'ready' },
  {
    when: '10者目がツールを導入するか未記入',
    team: changed(street, 'デモ店10', { usesTool: undefined }),
    expect: { [`${id}#2`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '10者目がツールを導入しない',
    team: changed(street, 'デモ店10', { usesTool: false }),
    expect: { [`${id}#2`]: 'unmet' },
  },
  {
    when: 'IT導入支援事業者を兼ねる参加者は、どちらか一方の席にだけ数える',
    team: changed(without(street, 'デモIT'), 'デモ店10', {
      roles: ['participant', 'it-support'],
      designations: ['it-touroku'],
    }),
    expect: { [`${id}#2`]: 'met', [`${id}#5`]: 'unmet' },
    outcome: 'not-ready',
  },
  ...(['chamber', 'shokokai', 'coop-association', 'machizukuri', 'dmo'] as const).map(
    (kind): Case => ({
      when: `${kind}の申請`,
      team: ledBy(kind, 10),
      expect: { [`${id}#1`]: 'met' },
      outcome: 'ready',
    }),
  ),
  ...(['company', 'service-sme', 'it-vendor', 'tech-venture'] as const).map(
    (kind): Case => ({
      when: `担い手ではない${kind}1者の申請`,
      team: planned(ledBy(kind, 10, { size: 'sme' }), { declarations: { carriesTownDevelopment: false } }),
      expect: { [`${id}#1`]: 'unmet' },
      outcome: 'not-ready',
    }),
  ),
  {
    when: '商工団体等に当たるか分からない団体の申請',
    team: planned(ledBy('npo', 10), { declarations: { carriesTownDevelopment: false } }),
    expect: { [`${id}#1`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '申請者がいない',
    team: without(street, 'デモ申請者'),
    expect: { [`${id}#1`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '1社の申請で、担い手だと宣言していない',
    team: ledBy('company', 10, { size: 'sme' }),
    expect: { [`${id}#1`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '1社の申請で、担い手だと宣言した',
    team: planned(ledBy('company', 10, { size: 'sme' }), {
      declarations: { carriesTownDevelopment: { is: true, by: 'デモ 花子', on: '2022-04-01' } },
    }),
    expect: { [`${id}#1`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '1社の申請で、担い手ではないと答えた',
    team: planned(ledBy('company', 10, { size: 'sme' }), { declarations: { carriesTownDevelopment: false } }),
    expect: { [`${id}#1`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '中小企業2社の共同申請',
    team: joinedBy(ledBy('company', 10, { size: 'sme' }), {
      name: 'デモ共同申請者',
      kind: 'company',
      roles: ['applicant'],
      prefecture: '29',
      size: 'sme',
    }),
    expect: { [`${id}#1`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '参加者の規模が未記入',
    team: changed(street, 'デモ店1', { size: undefined }),
    expect: { [`${id}#3`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '小売業で従業員50人ちょうど',
    team: changed(street, 'デモ店1', { size: undefined, industry: '56', capital: 50_000_001, employees: 50 }),
    expect: { [`${id}#3`]: 'met' },
  },
  {
    when: '小売業で従業員51人、資本金も5,000万円を超える',
    team: changed(street, 'デモ店1', { size: undefined, industry: '56', capital: 50_000_001, employees: 51 }),
    expect: { [`${id}#3`]: 'unmet' },
  },
  {
    when: 'サプライチェーンのグループ',
    team: planned(street, { groupedBy: 'supply-chain' }),
    expect: { [`${id}#4`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: 'グループの結びつきが未記入',
    team: planned(street, { groupedBy: undefined }),
    expect: { [`${id}#4`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: 'IT導入支援事業者がいない',
    team: without(street, 'デモIT'),
    expect: { [`${id}#5`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: 'IT導入支援事業者が登録されていない',
    team: changed(street, 'デモIT', { designations: [] }),
    expect: { [`${id}#5`]: 'unmet' },
  },
  {
    when: '登録の有無が未記入',
    team: changed(street, 'デモIT', { designations: undefined }),
    expect: { [`${id}#5`]: 'unknown' },
    outcome: 'undecided',
  },

  ...itR3MultiMoneyCases,
]
