import { type Case, numbered, planned } from '../case.ts'
import { bodyOf, targets, type Year, yearsFrom } from './sapoin.teams.ts'

/** Both sides of every cap and target, and each figure left out: alike in every year. */
export function sapoinFigureCases(year: Year): readonly Case[] {
  const { id, first } = year
  const body = bodyOf(year)
  const years = (...subsidies: readonly (number | undefined)[]) => yearsFrom(first, ...subsidies)
  return [
    {
      when: '単年度が1円少ない',
      team: planned(body, { years: years(44_999_999) }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '単年度が1円多い',
      team: planned(body, { years: years(45_000_001) }),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '総額が1円少ない',
      team: planned(body, { years: years(45_000_000, 30_000_000, 22_499_999) }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '総額が1円多い',
      team: planned(body, { years: years(45_000_000, 30_000_000, 22_500_001) }),
      expect: numbered(id, { money: 'unmet' }),
    },
    { when: '4年間', team: planned(body, { years: years(1, 1, 1, 1) }), expect: numbered(id, { money: 'unmet' }) },
    {
      when: '2年目の額が未記入',
      team: planned(body, { years: years(45_000_000, undefined) }),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '2年目の額が未記入でも、総額から上限以内と分かる',
      team: planned(body, { subsidy: 90_000_000, years: years(45_000_000, undefined) }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '年度の一覧が空で、総額が1年分の上限を超える',
      team: planned(body, { subsidy: 45_000_001, years: [] }),
      expect: numbered(id, { money: 'unknown' }),
    },
    {
      when: '総額だけがあり、1年分の上限以内',
      team: planned(body, { years: undefined, subsidy: 45_000_000 }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '総額だけがあり、1年分の上限を超える',
      team: planned(body, { years: undefined, subsidy: 45_000_001 }),
      expect: numbered(id, { money: 'unknown' }),
    },
    {
      when: '金額がない',
      team: planned(
        { ...body, members: body.members.map(({ requests: _, ...member }) => member) },
        { years: undefined },
      ),
      expect: numbered(id, { money: 'not-applicable' }),
    },
    {
      when: '付加価値額の目標が14.9%',
      team: planned(body, targets([149, 1000], [75, 1000])),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '付加価値額の目標が15.1%',
      team: planned(body, targets([151, 1000], [75, 1000])),
      expect: numbered(id, { plan: 'met' }),
    },
    {
      when: '給与の目標が7.4%',
      team: planned(body, targets([15, 100], [74, 1000])),
      expect: numbered(id, { plan: 'unmet' }),
    },
    {
      when: '目標の達成が6年後',
      team: planned(body, {
        targets: {
          valueAdded: { rise: [15, 100], per: 'whole', withinYears: 6 },
          wages: { rise: [75, 1000], per: 'whole' },
        },
      }),
      expect: numbered(id, { plan: 'unmet' }),
    },
    {
      when: '給与の目標の達成が6年後',
      team: planned(body, {
        targets: {
          valueAdded: { rise: [15, 100], per: 'whole' },
          wages: { rise: [75, 1000], per: 'whole', withinYears: 6 },
        },
      }),
      expect: numbered(id, { plan: 'unmet' }),
    },
    {
      when: '年率3%は5年で15%以上',
      team: planned(body, {
        targets: { valueAdded: { rise: [3, 100], per: 'year' }, wages: { rise: [15, 1000], per: 'year' } },
      }),
      expect: numbered(id, { plan: 'met' }),
    },
    {
      when: '年率2.9%は読み方で分かれる（単利14.5%、複利15.3%）',
      team: planned(body, {
        targets: { valueAdded: { rise: [29, 1000], per: 'year' }, wages: { rise: [15, 1000], per: 'year' } },
      }),
      expect: numbered(id, { plan: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '年率2.8%はどう読んでも届かない',
      team: planned(body, {
        targets: { valueAdded: { rise: [28, 1000], per: 'year' }, wages: { rise: [15, 1000], per: 'year' } },
      }),
      expect: numbered(id, { plan: 'unmet' }),
    },
    {
      when: '目標が未記入',
      team: planned(body, { targets: undefined }),
      expect: numbered(id, { plan: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}
