import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, times, without } from '../case.ts'
import { moneyCases, targetCases, targets } from './koudo.figures.cases.ts'

export type KigyokanId = `koudo-kigyokan-${'r2' | 'r3-request' | 'r3-budget'}`

export const firm = {
  kind: 'company',
  roles: ['member'],
  prefecture: '19',
  size: 'sme',
  designations: [],
  hasBusinessPlan: true,
  requests: 4_000_000,
} as const satisfies Omit<Member, 'name'>

/** So many SMEs that share data, each with a plan of its own. */
export const sharers = (id: KigyokanId, count = 2): Consortium => ({
  program: id,
  members: times(count, 'デモ食品', firm),
  plan: { sharesData: true, startsJointBusiness: false, raisesWages: false, extendsSocialInsurance: false, targets },
})

/** What all three years say alike; `shared` is the number that asks for shared data. */
export function kigyokanCases(id: KigyokanId): readonly Case[] {
  const pair = sharers(id)
  const five = sharers(id, 5)
  return [
    {
      when: '2者がデータを共有する',
      team: pair,
      expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', money: 'met', plan: 'met' }),
      outcome: 'ready',
    },
    {
      when: '1者だけ',
      team: without(pair, 'デモ食品2'),
      expect: numbered(id, { 1: 'unmet', 2: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '2者目の役割が未記入',
      team: changed(pair, 'デモ食品2', { roles: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    { when: 'ちょうど5者', team: five, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
    { when: '6者', team: sharers(id, 6), expect: numbered(id, { 2: 'unmet' }), outcome: 'not-ready' },
    {
      when: '6者目の役割が未記入',
      team: joinedBy(five, { ...firm, name: 'デモ新顔', roles: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '小規模事業者と個人事業主',
      team: changed(changed(pair, 'デモ食品1', { size: 'small' }), 'デモ食品2', {
        size: undefined,
        legalForm: 'sole',
        industry: '09',
        employees: 20,
      }),
      expect: numbered(id, { 3: 'met' }),
      outcome: 'ready',
    },
    {
      when: '中堅企業が加わる',
      team: changed(pair, 'デモ食品2', { size: 'mid' }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '規模が未記入',
      team: changed(pair, 'デモ食品2', { size: undefined }),
      expect: numbered(id, { 3: 'unknown' }),
      outcome: 'undecided',
    },
    ...moneyCases(pair, 'デモ食品1', 20_000_000),
    ...targetCases(pair),
  ]
}

/** From the R3 request on: each member has a plan of its own (#4). */
export function ownPlanCases(id: KigyokanId): readonly Case[] {
  const pair = sharers(id)
  return [
    { when: '全員に事業計画がある', team: pair, expect: numbered(id, { 4: 'met' }), outcome: 'ready' },
    {
      when: '1者に事業計画がない',
      team: changed(pair, 'デモ食品2', { hasBusinessPlan: false }),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '1者の事業計画が未記入',
      team: changed(pair, 'デモ食品2', { hasBusinessPlan: undefined }),
      expect: numbered(id, { 4: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}
