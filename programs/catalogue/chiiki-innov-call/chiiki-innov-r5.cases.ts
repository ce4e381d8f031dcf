import { type Case, changed, joinedBy, numbered, times, without } from '../case.ts'
import { one, trial } from './chiiki-innov-call.teams.ts'

const id = 'chiiki-innov-r5'
const team = trial(id)
const { name: _, ...another } = one('', 'company', ['demo'])

export const chiikiInnovR5Cases: readonly Case[] = [
  {
    when: '実証企業2者、デジタル企業、協力団体',
    team,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met' }),
    outcome: 'ready',
  },
  {
    when: '実証企業が1者（未確認の要件なので判定は止めない）',
    team: without(team, 'デモ工業'),
    expect: numbered(id, { 1: 'unmet', 2: 'met' }),
    outcome: 'ready',
  },
  { when: '実証企業が4者', team: joinedBy(team, ...times(2, 'デモ実証', another)), expect: numbered(id, { 1: 'met' }) },
  {
    when: '実証企業が5者',
    team: joinedBy(team, ...times(3, 'デモ実証', another)),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '実証企業が非中小でもよい',
    team: changed(team, 'デモ工業', { size: 'large' }),
    expect: numbered(id, { 1: 'met' }),
  },
  {
    when: '幹事者がいない',
    team: changed(team, 'デモ製作所', { roles: ['demo'] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '幹事者が2者',
    team: changed(team, 'デモ工業', { roles: ['lead', 'demo'] }),
    expect: numbered(id, { 2: 'unmet' }),
  },
  {
    when: '幹事者が実証企業でない',
    team: changed(changed(team, 'デモ製作所', { roles: ['demo'] }), 'デモIT', { roles: ['lead', 'digital'] }),
    expect: numbered(id, { 2: 'unmet' }),
  },
  {
    when: '幹事者の役割が未記入',
    team: changed(team, 'デモ製作所', { roles: undefined }),
    expect: numbered(id, { 1: 'unknown', 2: 'unknown' }),
    outcome: 'ready',
  },
  {
    when: 'デジタル企業がいない',
    team: without(team, 'デモIT'),
    expect: numbered(id, { 3: 'unmet', 4: 'met' }),
    outcome: 'ready',
  },
  {
    when: '協力団体がいない',
    team: without(team, 'デモ銀行'),
    expect: numbered(id, { 3: 'met', 4: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '1者をデジタル企業と協力団体の両方には数えない',
    team: changed(without(team, 'デモ銀行'), 'デモIT', { roles: ['digital', 'coop'] }),
    expect: numbered(id, { 3: 'met', 4: 'unmet' }),
  },
  {
    when: 'デジタル企業が受け取る',
    team: changed(team, 'デモIT', { requests: 1 }),
    expect: numbered(id, { 5: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '協力団体の交付希望額が未記入',
    team: changed(team, 'デモ銀行', { requests: undefined }),
    expect: numbered(id, { 5: 'unknown' }),
  },
]
