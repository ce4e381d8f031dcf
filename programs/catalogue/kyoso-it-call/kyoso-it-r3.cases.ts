import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, without } from '../case.ts'

const id = 'kyoso-it-r3'
const own = { owners: [], officers: { total: 1, fromLarge: 0 }, taxableIncome: [0] } as const
const user: Member = {
  name: 'デモ食堂',
  kind: 'service-sme',
  roles: ['service', 'lead'],
  prefecture: '40',
  size: 'sme',
  requests: 5_000_000,
  ...own,
}
const team: Consortium = {
  program: id,
  members: [
    user,
    { name: 'デモIT', kind: 'it-vendor', roles: ['vendor'], prefecture: '40', size: 'sme', requests: 5_000_000 },
    { name: 'デモ商工会議所', kind: 'chamber', roles: ['coop'], prefecture: '40', size: '-', requests: 0 },
  ],
}

export const kyosoItR3Cases: readonly Case[] = [
  {
    when: 'ユーザ企業が幹事社となり、ITベンダと協力者が加わる',
    team,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met', 6: 'met', 7: 'met' }),
    outcome: 'ready',
  },
  {
    when: '中小企業でないユーザ企業だけ（中堅企業）',
    team: changed(team, 'デモ食堂', { size: 'mid' }),
    expect: numbered(id, { 1: 'unmet', 4: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: 'ユーザ企業の規模が未記入',
    team: changed(team, 'デモ食堂', { size: undefined }),
    expect: numbered(id, { 1: 'unknown', 4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: 'ITベンダがいない',
    team: without(team, 'デモIT'),
    expect: numbered(id, { 2: 'unmet', 3: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: 'ITベンダの役割が未記入',
    team: changed(team, 'デモIT', { roles: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '協力者がいない',
    team: without(team, 'デモ商工会議所'),
    expect: numbered(id, { 2: 'met', 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '協力者の役割が未記入',
    team: changed(team, 'デモ商工会議所', { roles: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
  },
  {
    when: '1者をITベンダと協力者の両方には数えない',
    team: changed(without(team, 'デモ商工会議所'), 'デモIT', { roles: ['vendor', 'coop'] }),
    expect: numbered(id, { 2: 'met', 3: 'unmet' }),
  },
  {
    when: '1者をユーザ企業とITベンダの両方には数えない',
    team: changed(without(team, 'デモIT'), 'デモ食堂', { roles: ['service', 'vendor', 'lead'] }),
    expect: numbered(id, { 1: 'met', 2: 'unmet' }),
  },
  {
    when: '大企業がユーザ企業に加わる',
    team: joinedBy(team, { ...user, name: 'デモ百貨店', roles: ['service'], size: 'large' }),
    expect: numbered(id, { 1: 'met', 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '大企業が協力者に加わる',
    team: joinedBy(team, { ...user, name: 'デモ百貨店', roles: ['coop'], size: 'large', requests: 0 }),
    expect: numbered(id, { 4: 'met', 6: 'met' }),
    outcome: 'ready',
  },
  {
    when: '大企業が株式の2分の1を持つユーザ企業',
    team: changed(team, 'デモ食堂', { owners: [{ name: 'デモ百貨店', size: 'large', share: [1, 2] }] }),
    expect: numbered(id, { 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ユーザ企業の株主が未記入',
    team: changed(team, 'デモ食堂', { owners: undefined }),
    expect: numbered(id, { 4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '幹事社がいない',
    team: changed(team, 'デモ食堂', { roles: ['service'] }),
    expect: numbered(id, { 5: 'unmet', 7: 'not-applicable' }),
    outcome: 'not-ready',
  },
  {
    when: '幹事社が2者',
    team: changed(team, 'デモIT', { roles: ['vendor', 'lead'] }),
    expect: numbered(id, { 5: 'unmet', 7: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '幹事社がもう1者いるか、役割が未記入',
    team: joinedBy(team, { name: 'デモ新顔', kind: 'company', prefecture: '40', size: 'sme', requests: 0, ...own }),
    expect: numbered(id, { 5: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: 'ITベンダが幹事社（望ましくはない）',
    team: changed(changed(team, 'デモ食堂', { roles: ['service'] }), 'デモIT', { roles: ['vendor', 'lead'] }),
    expect: numbered(id, { 5: 'met', 7: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '協力者が受け取る',
    team: changed(team, 'デモ商工会議所', { requests: 1 }),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '協力者の交付希望額が未記入',
    team: changed(team, 'デモ商工会議所', { requests: undefined }),
    expect: numbered(id, { 6: 'unknown' }),
    outcome: 'undecided',
  },
]
