import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, times, without } from '../case.ts'

type Id = `koudo-${'kigyokan' | 'supply-chain'}-r3-call`

const firm = {
  kind: 'company',
  roles: ['member'],
  prefecture: '23',
  size: 'sme',
  requests: 1_000_000,
  machineCost: 500_000,
} as const

const teamOf = (id: Id): Consortium => ({
  program: id,
  members: [{ ...firm, name: 'デモ幹事', roles: ['lead'] }, ...times(1, 'デモ連携', firm)],
})

/** What both types say alike: the lead, and the money of each. Nothing of it blocks. */
function shared(id: Id, most: number, cap: number): readonly Case[] {
  const team = teamOf(id)
  const asking = (requests: number | undefined) => changed(team, 'デモ連携1', { requests })
  const spent = (cost: number, subsidy: number, facts: Partial<Member> = {}) =>
    planned(changed(changed(team, 'デモ幹事', { requests: 0 }), 'デモ連携1', { requests: subsidy, ...facts }), {
      budget: [{ category: 'equipment', member: 'デモ連携1', cost, subsidy }],
    })
  return [
    { when: '幹事と2者', team, expect: numbered(id, { 1: 'met', 2: 'met', money: 'met' }), outcome: 'ready' },
    {
      when: `ちょうど${most}者`,
      team: joinedBy(team, ...times(most - 2, 'デモ他', firm)),
      expect: numbered(id, { 1: 'met' }),
    },
    {
      when: `${most + 1}者（未確認の要件なので判定は止めない）`,
      team: joinedBy(team, ...times(most - 1, 'デモ他', firm)),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '幹事がいない',
      team: changed(team, 'デモ幹事', { roles: ['member'] }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'ready',
    },
    { when: '幹事が2者', team: changed(team, 'デモ連携1', { roles: ['lead'] }), expect: numbered(id, { 2: 'unmet' }) },
    {
      when: '幹事の役割が未記入',
      team: changed(team, 'デモ幹事', { roles: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
    },
    { when: '1者がちょうど上限', team: asking(cap), expect: numbered(id, { money: 'met' }) },
    { when: '1者が上限を1円超える', team: asking(cap + 1), expect: numbered(id, { money: 'unmet' }), outcome: 'ready' },
    { when: '1者が100万円に1円足りない', team: asking(999_999), expect: numbered(id, { money: 'unmet' }) },
    { when: '中小企業は2分の1ちょうど', team: spent(6_000_000, 3_000_000), expect: numbered(id, { money: 'met' }) },
    {
      when: '中小企業が2分の1を1円超える',
      team: spent(6_000_000, 3_000_001),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: '小規模事業者は3分の2ちょうど',
      team: spent(6_000_000, 4_000_000, { size: 'small' }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '小規模事業者が3分の2を1円超える',
      team: spent(6_000_000, 4_000_001, { size: 'small' }),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: '規模が未記入で、3分の2か分からない',
      team: spent(6_000_000, 3_000_001, { size: undefined }),
      expect: numbered(id, { money: 'unknown' }),
    },
  ]
}

const kigyokan = 'koudo-kigyokan-r3-call'
const team = teamOf(kigyokan)

export const koudoKigyokanR3CallCases: readonly Case[] = [
  ...shared(kigyokan, 5, 20_000_000),
  { when: '1者だけ', team: without(team, 'デモ連携1'), expect: numbered(kigyokan, { 1: 'unmet' }), outcome: 'ready' },
  {
    when: '特定事業者も対象',
    team: changed(team, 'デモ連携1', { size: 'specified' }),
    expect: numbered(kigyokan, { 3: 'met' }),
  },
  {
    when: '大企業が加わる',
    team: changed(team, 'デモ連携1', { size: 'large' }),
    expect: numbered(kigyokan, { 3: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '規模が未記入',
    team: changed(team, 'デモ連携1', { size: undefined }),
    expect: numbered(kigyokan, { 3: 'unknown' }),
  },
  { when: 'どの者も単価50万円ちょうどの設備', team, expect: numbered(kigyokan, { 3: 'met', 4: 'met' }) },
  {
    when: '設備の単価が1円足りない',
    team: changed(team, 'デモ連携1', { machineCost: 499_999 }),
    expect: numbered(kigyokan, { 4: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '設備の単価が未記入',
    team: changed(team, 'デモ連携1', { machineCost: undefined }),
    expect: numbered(kigyokan, { 4: 'unknown' }),
  },
]

const chain = 'koudo-supply-chain-r3-call'
const led = changed(teamOf(chain), 'デモ幹事', { size: 'large', requests: 0 })

export const koudoSupplyChainR3CallCases: readonly Case[] = [
  ...shared(chain, 10, 10_000_000),
  { when: '中小企業の幹事は受け取れる', team: teamOf(chain), expect: numbered(chain, { 3: 'not-applicable' }) },
  { when: '大企業の幹事は受け取らない', team: led, expect: numbered(chain, { 3: 'met' }), outcome: 'ready' },
  {
    when: '大企業の幹事が受け取る',
    team: changed(led, 'デモ幹事', { requests: 1_000_000 }),
    expect: numbered(chain, { 3: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '幹事の規模が未記入',
    team: changed(led, 'デモ幹事', { size: undefined, requests: 1_000_000 }),
    expect: numbered(chain, { 3: 'unknown' }),
  },
  {
    when: '幹事でない大企業のことは、この要件ではない',
    team: changed(teamOf(chain), 'デモ連携1', { size: 'large' }),
    expect: numbered(chain, { 3: 'not-applicable' }),
  },
]
