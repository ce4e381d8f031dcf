import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'

const demo: Member = {
  name: 'デモ製作所',
  kind: 'company',
  roles: ['demo'],
  prefecture: '43',
  size: 'mid',
  designations: ['kenin'],
}
const vendor: Member = { name: 'デモIT', kind: 'it-vendor', roles: ['digital'], prefecture: '40', size: 'sme' }

/** E037: a leading company and an IT firm, with the roll-out in the plan. */
export const sangyoPair = (id: `sangyo-digital-${string}`): Consortium => ({
  program: id,
  members: [demo, vendor],
  plan: { spreadsInRegion: true },
})

/** What both years say alike. */
export function sangyoDigitalCases(id: `sangyo-digital-${string}`): readonly Case[] {
  const pair = sangyoPair(id)
  return [
    {
      when: '承認を受けた企業とIT企業',
      team: changed(pair, 'デモ製作所', { designations: ['kenin-plan'] }),
      expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met' }),
      outcome: 'ready',
    },
    {
      when: '選定された企業が2者',
      team: joinedBy(pair, { ...demo, name: 'デモ工業' }),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    },
    {
      when: '実証企業に選定も承認もない',
      team: changed(pair, 'デモ製作所', { designations: ['dx-nintei'] }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '実証企業の指定・認定が未記入',
      team: changed(pair, 'デモ製作所', { designations: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '選定された企業が実証企業でない',
      team: changed(pair, 'デモ製作所', { roles: [] }),
      expect: numbered(id, { 1: 'unmet' }),
    },
    {
      when: 'IT企業がいない',
      team: without(pair, 'デモIT'),
      expect: numbered(id, { 1: 'met', 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'IT企業の役割が未記入',
      team: changed(pair, 'デモIT', { roles: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '「IT企業等」に当たるか分からない',
      team: changed(pair, 'デモIT', { kind: 'consultant' }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: 'IT企業でもある牽引企業1者は、両方の席には数えない',
      team: changed(without(pair, 'デモIT'), 'デモ製作所', {
        kind: ['company', 'it-vendor'],
        roles: ['demo', 'digital'],
      }),
      expect: numbered(id, { 1: 'met', 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '横展開がない',
      team: planned(pair, { spreadsInRegion: false }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '横展開が未記入',
      team: planned(pair, { spreadsInRegion: undefined }),
      expect: numbered(id, { 3: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}
