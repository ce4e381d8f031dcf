import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'
import { targets, yearsFrom } from './sapoin.teams.ts'

/** An edition and its first fiscal year. */
export interface SabisapoYear {
  readonly id: `sabisapo-${string}`
  readonly first: number
}

const shop: Member = {
  name: 'デモ商店',
  kind: 'company',
  roles: ['member'],
  prefecture: '28',
  size: 'sme',
  businessField: '小売',
  // What the call of R2 asks beyond the documents.
  task: '新サービスの企画と実証',
  owners: [],
  officers: { total: 1, fromLarge: 0 },
  taxableIncome: [0],
}
const clinic: Member = { ...shop, name: 'デモ医療', prefecture: '27', businessField: '医療' }
export const university: Member = {
  name: 'デモ大学',
  kind: 'university',
  roles: ['research'],
  prefecture: '01',
  size: '-',
  task: '技術の助言',
}

/** A team that every year finds ready: two SMEs of different fields, the cap in both years. */
export const servicePair = ({ id, first }: SabisapoYear): Consortium => ({
  program: id,
  members: [shop, clinic],
  relations: [],
  plan: {
    usesAdvancedTechnology: true,
    developsService: true,
    years: yearsFrom(first, 30_000_000, 30_000_000),
    targets: {
      valueAdded: { rise: [15, 100], per: 'whole', withinYears: 5 },
      wages: { rise: [75, 1000], per: 'whole', withinYears: 5 },
    },
  },
})

/** What every year says alike: both sides of each line, and each fact left out. */
export function sabisapoCases(year: SabisapoYear): readonly Case[] {
  const { id, first } = year
  const pair = servicePair(year)
  const asking = (...subsidies: readonly (number | undefined)[]) =>
    planned(pair, { years: yearsFrom(first, ...subsidies) })
  const spending = (subsidy: number, usesAdvancedTechnology: boolean | undefined): Consortium =>
    planned(pair, { usesAdvancedTechnology, years: [{ year: first, cost: 30_000_000, subsidy }] } satisfies Plan)
  const late = { rise: [15, 100], per: 'whole', withinYears: 6 } as const
  return [
    {
      when: '異なる分野の中小企業2者、2年とも3,000万円',
      team: pair,
      expect: numbered(id, { 1: 'met', 2: 'met', 3: 'not-applicable', money: 'met', plan: 'met' }),
      outcome: 'ready',
    },
    {
      when: '中小企業3者',
      team: joinedBy(pair, { ...shop, name: 'デモ食堂', businessField: '飲食' }),
      expect: numbered(id, { 1: 'met', 2: 'met' }),
      outcome: 'ready',
    },
    {
      when: '中小企業1者と大企業',
      team: changed(pair, 'デモ医療', { size: 'large' }),
      expect: numbered(id, { 1: 'unmet', 2: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '中小企業1者と大学（大学は数えない）',
      team: joinedBy(without(pair, 'デモ医療'), university),
      expect: numbered(id, { 1: 'unmet', 2: 'met', 3: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '中小企業2者に大学が加わる',
      team: joinedBy(pair, university),
      expect: numbered(id, { 1: 'met', 3: 'met' }),
      outcome: 'ready',
    },
    {
      when: '2者目の規模が未記入',
      team: changed(pair, 'デモ医療', { size: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '2者目の役割が未記入',
      team: changed(pair, 'デモ医療', { roles: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '2者とも同じ分野',
      team: changed(pair, 'デモ医療', { businessField: '小売' }),
      expect: numbered(id, { 1: 'met', 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '2者目の分野が未記入',
      team: changed(pair, 'デモ医療', { businessField: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },

    {
      when: '2年目が初年度より1円少ない',
      team: asking(30_000_000, 29_999_999),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '2年目が初年度を1円超える',
      team: asking(25_000_000, 25_000_001),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '1年目が3,000万円を1円超える',
      team: asking(30_000_001),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    { when: '3年間', team: asking(1, 1, 1), expect: numbered(id, { money: 'unmet' }) },
    {
      when: '2年目の額が未記入',
      team: asking(30_000_000, undefined),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '金額がない',
      team: planned(pair, { years: undefined }),
      expect: numbered(id, { money: 'not-applicable' }),
    },
    {
      when: '先端技術を活用して経費の3分の2',
      team: spending(20_000_000, true),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '先端技術を活用して経費の3分の2を1円超える',
      team: spending(20_000_001, true),
      expect: numbered(id, { money: 'unmet' }),
    },
    { when: '先端技術なしで経費の2分の1', team: spending(15_000_000, false), expect: numbered(id, { money: 'met' }) },
    {
      when: '先端技術なしで経費の2分の1を1円超える',
      team: spending(15_000_001, false),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: '経費の2分の1を超え、先端技術を活用するか未記入',
      team: spending(15_000_001, undefined),
      expect: numbered(id, { money: 'unknown' }),
    },

    {
      when: '付加価値額の目標が14.9%',
      team: planned(pair, targets([149, 1000], [75, 1000])),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '給与の目標が7.4%',
      team: planned(pair, targets([15, 100], [74, 1000])),
      expect: numbered(id, { plan: 'unmet' }),
    },
    {
      when: '目標が15.1%と7.6%',
      team: planned(pair, targets([151, 1000], [76, 1000])),
      expect: numbered(id, { plan: 'met' }),
    },
    {
      when: '付加価値額の達成が6年後',
      team: planned(pair, { targets: { valueAdded: late, wages: { rise: [75, 1000], per: 'whole' } } }),
      expect: numbered(id, { plan: 'unmet' }),
    },
    {
      when: '給与の達成が6年後',
      team: planned(pair, { targets: { valueAdded: { rise: [15, 100], per: 'whole' }, wages: late } }),
      expect: numbered(id, { plan: 'unmet' }),
    },
    {
      when: '目標が未記入',
      team: planned(pair, { targets: undefined }),
      expect: numbered(id, { plan: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}

/** #4 of R2 and of the R3 request: a new service, with advanced technology. */
export function themeCases(year: SabisapoYear): readonly Case[] {
  const { id } = year
  const pair = servicePair(year)
  return [
    {
      when: '先端技術を用いた新サービスの開発',
      team: pair,
      expect: numbered(id, { 4: 'met' }),
      outcome: 'ready',
    },
    {
      when: '先端技術を活用しない',
      team: planned(pair, { usesAdvancedTechnology: false }),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '新サービスの開発ではない',
      team: planned(pair, { developsService: false }),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '新サービスの開発か未記入',
      team: planned(pair, { developsService: undefined }),
      expect: numbered(id, { 4: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}
