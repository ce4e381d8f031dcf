import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, times, without } from '../case.ts'
import { moneyCases, targetCases, targets } from './koudo.figures.cases.ts'

export type SupplyChainId = `koudo-supply-chain-${'r2' | 'r3-request' | 'r3-budget'}`

export const supplier = {
  kind: 'company',
  roles: ['member'],
  prefecture: '23',
  size: 'sme',
  usesTool: true,
  requests: 4_000_000,
} as const satisfies Omit<Member, 'name'>

export const lead: Member = {
  name: 'デモ幹事',
  kind: 'company',
  roles: ['lead'],
  prefecture: '23',
  size: 'large',
  usesTool: true,
  requests: 0,
}

/** A lead and so many SMEs that install its system. */
export const chain = (id: SupplyChainId, count = 2, head: Partial<Member> = {}): Consortium => ({
  program: id,
  members: [{ ...lead, ...head }, ...times(count, 'デモ部品', supplier)],
  plan: { raisesWages: false, extendsSocialInsurance: false, targets },
})

/** What all three years say alike. */
export function supplyChainCases(id: SupplyChainId): readonly Case[] {
  const three = chain(id, 2, { size: 'sme' })
  const ten = chain(id, 9, { size: 'sme' })
  return [
    {
      when: '幹事企業と中小企業2者',
      team: three,
      expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', money: 'met', plan: 'met' }),
      outcome: 'ready',
    },
    {
      when: '幹事企業がいない',
      team: changed(three, 'デモ幹事', { roles: ['member'] }),
      expect: numbered(id, { 1: 'unmet', 2: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '幹事企業が2者',
      team: joinedBy(three, { ...lead, name: 'デモ商社', size: 'sme' }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '幹事の役割が未記入',
      team: changed(three, 'デモ幹事', { roles: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '中小企業の幹事と1者（幹事も数える）',
      team: without(three, 'デモ部品2'),
      expect: numbered(id, { 2: 'met' }),
      outcome: 'ready',
    },
    {
      when: '中堅の幹事と中小企業1者',
      team: without(chain(id, 2, { size: 'mid' }), 'デモ部品2'),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '中堅の幹事と、1者はシステムを導入しない',
      team: changed(chain(id, 2, { size: 'mid' }), 'デモ部品2', { usesTool: false }),
      expect: numbered(id, { 2: 'unmet' }),
    },
    {
      when: '中堅の幹事と、1者の導入が未記入',
      team: changed(chain(id, 2, { size: 'mid' }), 'デモ部品2', { usesTool: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    { when: '幹事を入れてちょうど10者', team: ten, expect: numbered(id, { 3: 'met' }), outcome: 'ready' },
    {
      when: '幹事を入れて11者',
      team: chain(id, 10, { size: 'sme' }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '11者目の役割が未記入',
      team: joinedBy(ten, { ...supplier, name: 'デモ新顔', roles: undefined }),
      expect: numbered(id, { 3: 'unknown' }),
    },
    ...moneyCases(three, 'デモ部品1', 10_000_000),
    ...targetCases(three),
    {
      when: '中小企業の幹事も上限額まで受け取れる',
      team: changed(three, 'デモ幹事', { requests: 10_000_000 }),
      expect: numbered(id, { money: 'met' }),
      outcome: 'ready',
    },
  ]
}

/** From the R3 request on: a large lead is not paid (#4), no other is large (#5), the lead's plan is enough (#6). */
export function largeFirmCases(id: SupplyChainId): readonly Case[] {
  const led = chain(id)
  return [
    {
      when: '受け取らない大企業の幹事',
      team: led,
      expect: numbered(id, { 1: 'met', 4: 'met', 5: 'met', 6: 'met' }),
      outcome: 'ready',
    },
    {
      when: '中小企業の幹事なら受け取れる',
      team: chain(id, 2, { size: 'sme', requests: 4_000_000 }),
      expect: numbered(id, { 4: 'not-applicable' }),
      outcome: 'ready',
    },
    {
      when: '大企業の幹事の交付希望額が未記入',
      team: changed(led, 'デモ幹事', { requests: undefined }),
      expect: numbered(id, { 4: 'unknown' }),
    },
    {
      when: '大企業の幹事が1円受け取る',
      team: changed(led, 'デモ幹事', { requests: 1 }),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '中堅企業の構成員',
      team: joinedBy(led, { ...supplier, name: 'デモ工業', size: 'mid', requests: 0 }),
      expect: numbered(id, { 5: 'met' }),
      outcome: 'ready',
    },
    {
      when: '幹事のほかに大企業がいる',
      team: joinedBy(led, { ...supplier, name: 'デモ工業', size: 'large', requests: 0 }),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '構成員の規模が未記入',
      team: changed(led, 'デモ部品2', { size: undefined }),
      expect: numbered(id, { 5: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '幹事がいなければ、代表して計画を策定する者もいない',
      team: without(led, 'デモ幹事'),
      expect: numbered(id, { 6: 'not-applicable' }),
    },
  ]
}
