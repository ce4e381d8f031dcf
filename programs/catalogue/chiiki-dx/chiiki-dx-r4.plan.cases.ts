import { type Case, numbered, planned } from '../case.ts'
import { type CommunityType, validFor } from './chiiki-dx-r4.teams.ts'

/** What the plan says: #9, #10 and the target. */
export function planCases(type: CommunityType): readonly Case[] {
  const { id } = type
  const valid = validFor(type)
  const rising = (rise: readonly [number, number], withinYears: number) =>
    planned(valid, { targets: { laborProductivity: { rise, per: 'whole', withinYears } } })
  return [
    {
      when: 'コミットメントがない',
      team: planned(valid, { statesCommitments: false }),
      expect: numbered(id, { 9: 'unmet' }),
    },
    {
      when: '事業収入の見通しが未記入',
      team: planned(valid, { forecastsIncome: undefined }),
      expect: numbered(id, { 9: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '自立的な運営が4年',
      team: planned(valid, { selfSustainingYears: 4 }),
      expect: numbered(id, { 10: 'unmet' }),
    },
    {
      when: '自立的な運営が6年',
      team: planned(valid, { selfSustainingYears: 6 }),
      expect: numbered(id, { 10: 'met' }),
    },
    {
      when: '自立的な運営の年数が未記入',
      team: planned(valid, { selfSustainingYears: undefined }),
      expect: numbered(id, { 10: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '生産性の目標が5.99%（助言）',
      team: planned(valid, { targets: { laborProductivity: { rise: [599, 10_000], per: 'whole' } } }),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '生産性の目標が未記入（助言）',
      team: planned(valid, { targets: undefined }),
      expect: numbered(id, { plan: 'unknown' }),
      outcome: 'ready',
    },
    {
      when: '生産性の目標がちょうど6%、3年後まで',
      team: rising([6, 100], 3),
      expect: numbered(id, { plan: 'met' }),
      outcome: 'ready',
    },
    { when: '生産性の目標が7%', team: rising([7, 100], 3), expect: numbered(id, { plan: 'met' }) },
    {
      when: '生産性の目標が5%（助言）',
      team: rising([5, 100], 3),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'ready',
    },
    { when: '生産性の目標が4年後（助言）', team: rising([6, 100], 4), expect: numbered(id, { plan: 'unmet' }) },
  ]
}
