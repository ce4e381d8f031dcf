import type { Ratio } from '#consortium/ratio.ts'
import { type Case, changed, joinedBy, numbered, planned } from '../case.ts'
import { type GotechId, gotechTeam } from './gotech.teams.ts'

/** The figures of R8, as others report them: both sides of each, and none of them blocks. */
export function lateCases(id: GotechId): readonly Case[] {
  const team = gotechTeam(id)
  const promised = (valueAdded: Ratio, wagesPerEmployee: Ratio, years: readonly [number, number] = [5, 5]) =>
    planned(team, {
      targets: {
        valueAdded: { rise: valueAdded, per: 'whole', withinYears: years[0] },
        wagesPerEmployee: { rise: wagesPerEmployee, per: 'whole', withinYears: years[1] },
      },
    })
  const staffed = (employees: number | undefined, publishesActionPlan: boolean | undefined) =>
    planned(changed(team, 'デモ精工', { employees }), {
      declarations: publishesActionPlan === undefined ? {} : { publishesActionPlan },
    })
  return [
    {
      when: '5年間で付加価値額も一人当たり給与も15%増',
      team: promised([15, 100], [15, 100]),
      expect: numbered(id, { 8: 'met', 11: 'met' }),
      outcome: 'ready',
    },
    {
      when: '付加価値額が14.9%増',
      team: promised([149, 1000], [15, 100]),
      expect: numbered(id, { 8: 'unmet' }),
      outcome: 'ready',
    },
    { when: '一人当たり給与が14.9%増', team: promised([15, 100], [149, 1000]), expect: numbered(id, { 8: 'unmet' }) },
    {
      when: '付加価値額の達成が6年後',
      team: promised([15, 100], [15, 100], [6, 5]),
      expect: numbered(id, { 8: 'unmet' }),
    },
    {
      when: '一人当たり給与の達成が6年後',
      team: promised([15, 100], [15, 100], [5, 6]),
      expect: numbered(id, { 8: 'unmet' }),
    },
    {
      when: '目標が未記入',
      team: planned(team, { targets: undefined }),
      expect: numbered(id, { 8: 'unknown' }),
      outcome: 'ready',
    },
    {
      when: '従業員20人なら行動計画は求められない',
      team: staffed(20, undefined),
      expect: numbered(id, { 10: 'not-applicable' }),
    },
    { when: '従業員21人で行動計画を公表する', team: staffed(21, true), expect: numbered(id, { 10: 'met' }) },
    {
      when: '従業員21人で行動計画を公表しない',
      team: staffed(21, false),
      expect: numbered(id, { 10: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '従業員数が未記入で、公表も未回答',
      team: staffed(undefined, undefined),
      expect: numbered(id, { 10: 'unknown' }),
    },
    {
      when: '従業員21人の構成員が公表しない',
      team: joinedBy(staffed(20, false), {
        name: 'デモ表面',
        kind: 'company',
        roles: ['member'],
        prefecture: '26',
        size: 'sme',
        designations: ['e-rad'],
        requests: 0,
        employees: 21,
      }),
      expect: numbered(id, { 10: 'unmet' }),
    },
    { when: '最低賃金との差が30円', team, expect: numbered(id, { 9: 'met' }) },
    {
      when: '最低賃金との差が29円',
      team: planned(team, { minimumWageMargin: 29 }),
      expect: numbered(id, { 9: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '最低賃金との差が未記入',
      team: planned(team, { minimumWageMargin: undefined }),
      expect: numbered(id, { 9: 'unknown' }),
      outcome: 'ready',
    },
  ]
}
