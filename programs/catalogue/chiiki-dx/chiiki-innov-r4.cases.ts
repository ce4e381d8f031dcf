import { type Case, changed, joinedBy, numbered, planned, times, without } from '../case.ts'
import { chiikiInnovR4MoneyCases } from './chiiki-innov-r4.money.cases.ts'
import { aCoop, aDemo, aDigitalFirm, aLeader, demonstration, id } from './chiiki-innov-r4.teams.ts'

const pair = demonstration(1)
const large = demonstration(0, { size: 'large' })

/** Worked examples E059–E068 of programs.md section 5, then what stands on each line and beside it. */
export const chiikiInnovR4Cases: readonly Case[] = [
  {
    number: 'E059',
    when: '中小企業2者、ITベンダー、金融機関',
    team: pair,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 6: 'met', 7: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E061',
    when: '大企業が単独で、1,100万円を希望する',
    team: {
      ...large,
      members: [
        { ...aLeader, prefecture: '34', size: 'large', requests: 11_000_000 },
        { ...aDigitalFirm, kind: 'tech-venture', prefecture: '34' },
        { ...aCoop, name: 'デモ大学', kind: 'university', prefecture: '34' },
      ],
    },
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'not-applicable', 5: 'met', 6: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E062',
    when: '協力団体がいない',
    team: without(pair, 'デモ銀行'),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'unmet', 4: 'met', 6: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E064',
    when: 'ITベンダーが幹事者になっている',
    team: {
      ...pair,
      members: [
        { ...aDigitalFirm, roles: ['lead', 'digital'], prefecture: '13' },
        ...times(2, 'デモ実証', { ...aDemo, prefecture: '31' }),
        { ...aCoop, name: 'デモ商工会議所', kind: 'chamber', prefecture: '31' },
      ],
    },
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E068',
    when: '普及の取組がない',
    team: planned(pair, { spreadsInRegion: false }),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 6: 'met', 7: 'unmet' }),
    outcome: 'not-ready',
  },

  {
    when: '実証企業がいない',
    team: {
      ...pair,
      members: [{ ...aDigitalFirm, roles: ['lead', 'digital'] }, aCoop],
    },
    expect: numbered(id, { 1: 'unmet', 4: 'not-applicable', 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '実証企業の役割が未記入',
    team: changed(large, 'デモ幹事', { roles: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: 'デジタル企業がいない',
    team: without(pair, 'デモIT'),
    expect: numbered(id, { 1: 'met', 2: 'unmet', 3: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: 'Tech系ベンチャー',
    team: changed(pair, 'デモIT', { kind: 'tech-venture' }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '「デジタル企業」に当たるか分からない',
    team: changed(pair, 'デモIT', { kind: 'consultant' }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  ...(['university', 'kosetsushi', 'chamber', 'shokokai', 'consultant', 'industry-support'] as const).map((kind) => ({
    when: `協力団体が${kind}`,
    team: changed(pair, 'デモ銀行', { kind }),
    expect: numbered(id, { 3: 'met' }),
    outcome: 'ready' as const,
  })),
  {
    when: '「協力団体」に当たるか分からない',
    team: changed(pair, 'デモ銀行', { kind: 'npo' }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '1つのコンサルティング会社を、デジタルと協力の両方には数えない',
    team: changed(without(pair, 'デモ銀行'), 'デモIT', {
      kind: ['it-vendor', 'consultant'],
      roles: ['digital', 'coop'],
    }),
    expect: numbered(id, { 2: 'met', 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ITベンダーでもある実証企業を、デジタルには数えない',
    team: changed(without(large, 'デモIT'), 'デモ幹事', {
      kind: ['company', 'it-vendor'],
      roles: ['lead', 'demo', 'digital'],
    }),
    expect: numbered(id, { 1: 'met', 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '中小企業が1者だけで実証する',
    team: demonstration(0),
    expect: numbered(id, { 1: 'met', 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '中小企業と大企業の2者（AMB-20）',
    team: changed(pair, 'デモ実証1', { size: 'large' }),
    expect: numbered(id, { 4: 'met', 5: 'met' }),
    outcome: 'ready',
  },
  {
    when: '実証企業3者',
    team: demonstration(2),
    expect: numbered(id, { 4: 'met' }),
    outcome: 'ready',
  },
  {
    when: '1者だけの実証企業の規模が未記入',
    team: demonstration(0, { size: undefined }),
    expect: numbered(id, { 4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '中堅企業が単独',
    team: demonstration(0, { size: 'mid' }),
    expect: numbered(id, { 4: 'not-applicable', 5: 'met' }),
    outcome: 'ready',
  },
  {
    when: '特定事業者である組合が単独',
    team: demonstration(0, { kind: 'coop-association', size: 'specified' }),
    expect: numbered(id, { 4: 'not-applicable', 5: 'met' }),
    outcome: 'ready',
  },
  { when: '中小企業だけなら単独の特例はない', team: pair, expect: numbered(id, { 5: 'not-applicable' }) },
  {
    when: '幹事者がいない',
    team: changed(pair, 'デモ幹事', { roles: ['demo'] }),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '幹事者が2者',
    team: changed(pair, 'デモ実証1', { roles: ['lead', 'demo'] }),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '幹事者かもしれない実証企業の役割が未記入',
    team: joinedBy(changed(pair, 'デモ幹事', { roles: ['demo'] }), { ...aDemo, name: 'デモ新顔', roles: undefined }),
    expect: numbered(id, { 6: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '普及の取組が未記入',
    team: planned(pair, { spreadsInRegion: undefined }),
    expect: numbered(id, { 7: 'unknown' }),
    outcome: 'undecided',
  },
  ...(['dx-nintei', 'it-tekio', 'kenin', 'kenin-plan'] as const).map((held) => ({
    when: `${held}を持つ実証企業`,
    team: changed(pair, 'デモ実証1', { designations: [held] }),
    expect: numbered(id, { preference: 'met' }),
    outcome: 'ready' as const,
  })),
  {
    when: '優先される実証企業がいない（加点だけの話）',
    team: changed(pair, 'デモ実証1', { designations: ['keiei-koujo'] }),
    expect: numbered(id, { preference: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: 'DX認定がデジタル企業にある',
    team: changed(pair, 'デモIT', { designations: ['dx-nintei'] }),
    expect: numbered(id, { preference: 'unmet' }),
  },

  ...chiikiInnovR4MoneyCases,
]
