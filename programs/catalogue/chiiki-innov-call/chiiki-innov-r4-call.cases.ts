import { type Case, changed, joinedBy, numbered, times, without } from '../case.ts'
import { one, trial } from './chiiki-innov-call.teams.ts'

const id = 'chiiki-innov-r4-call'
const team = trial(id)
const { name: _, ...another } = one('', 'company', ['demo'])

export const chiikiInnovR4CallCases: readonly Case[] = [
  {
    when: '中小企業2者、デジタル企業、協力団体のちょうど4者',
    team,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met' }),
    outcome: 'ready',
  },
  {
    when: '実証企業に中小企業が1者だけ',
    team: changed(team, 'デモ工業', { size: 'large' }),
    expect: numbered(id, { 1: 'unmet', 2: 'met', 3: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: '中小企業3者',
    team: joinedBy(team, ...times(1, 'デモ実証', another)),
    expect: numbered(id, { 1: 'met', 3: 'met' }),
    outcome: 'ready',
  },
  {
    when: '2者目の規模が未記入',
    team: changed(team, 'デモ工業', { size: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '中小企業の1者が実証ではなく協力団体',
    team: changed(team, 'デモ工業', { roles: ['coop'] }),
    expect: numbered(id, { 1: 'unmet', 3: 'met' }),
  },
  {
    when: '実証企業がちょうど5者',
    team: joinedBy(team, ...times(3, 'デモ実証', another)),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '実証企業が6者',
    team: joinedBy(team, ...times(4, 'デモ実証', another)),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '実証企業が5者で、もう1者の役割が未記入',
    team: joinedBy(team, ...times(3, 'デモ実証', another), one('デモ新顔', 'company', undefined)),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '合わせて3者',
    team: without(team, 'デモ銀行'),
    expect: numbered(id, { 1: 'met', 3: 'unmet', 4: 'met', 5: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '4者目の参加が内諾まで',
    team: changed(team, 'デモ銀行', { state: 'agreed' }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '4者だがデジタル企業がいない',
    team: changed(team, 'デモIT', { kind: 'company', roles: ['demo'] }),
    expect: numbered(id, { 3: 'met', 4: 'unmet', 5: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: 'デジタル企業の役割が未記入',
    team: changed(team, 'デモIT', { roles: undefined }),
    expect: numbered(id, { 3: 'unknown', 4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '協力団体の役割が未記入',
    team: changed(team, 'デモ銀行', { roles: undefined }),
    expect: numbered(id, { 5: 'unknown' }),
  },
  {
    when: '1者をデジタル企業と協力団体の両方には数えない',
    team: changed(joinedBy(without(team, 'デモ銀行'), ...times(1, 'デモ実証', another)), 'デモIT', {
      roles: ['digital', 'coop'],
    }),
    expect: numbered(id, { 3: 'met', 4: 'met', 5: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '1者を実証企業とデジタル企業の両方には数えない',
    team: changed(joinedBy(without(team, 'デモIT'), one('デモ大学', 'university', ['coop'])), 'デモ工業', {
      roles: ['demo', 'digital'],
    }),
    expect: numbered(id, { 1: 'met', 4: 'unmet' }),
  },
]
