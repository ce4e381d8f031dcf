import type { Consortium } from '#consortium/consortium.ts'
import { monthsBetween } from '../../months.ts'
import { type Case, changed, numbered } from '../case.ts'
import { type SaikochikuId, type Sound, soundTeam } from './saikochiku.teams.ts'

/*
 * The edges of the months in which a fall is looked for, and of those compared with. Sales are 100 a month; a month of the
 * base with 200 is compared with only where it lies within the base.
 */

const sold = (team: Consortium, change: Readonly<Record<string, number>>): Consortium =>
  changed(team, 'デモ食堂', {
    designations: [],
    salesFall: undefined,
    monthlySales: {
      ...Object.fromEntries(monthsBetween('2019-01', '2022-07').map((month) => [month, 100])),
      ...change,
    },
  })

/** R2: three of the last six months; `left` is what is left of 100 after the fall that is asked. */
export function lastMonthsCases(id: SaikochikuId, sound: Sound, number: string, left: number): readonly Case[] {
  const team = soundTeam(id, sound)
  return [
    {
      when: '1月は2019年1月とも比べる',
      team: sold(team, { '2021-11': left, '2021-12': left, '2022-01': 2 * left, '2019-01': 200 }),
      expect: numbered(id, { [number]: 'met' }),
    },
    {
      when: '4月は2020年4月とは比べない',
      on: '2022-08-01',
      team: sold(team, { '2022-05': left, '2022-06': left, '2022-04': 2 * left, '2020-04': 200 }),
      expect: numbered(id, { [number]: 'unmet' }),
    },
  ]
}

/** R3: three of six months on end since April 2020, a tenth less. */
export function monthsSinceCases(id: SaikochikuId, sound: Sound): readonly Case[] {
  const team = soundTeam(id, sound)
  return [
    {
      when: '2020年3月の減少は数えない',
      team: sold(team, { '2020-03': 90, '2020-04': 90, '2020-05': 90 }),
      expect: numbered(id, { 1: 'unmet' }),
    },
    {
      when: '1月は2019年1月とも比べる',
      team: sold(team, { '2020-11': 90, '2020-12': 90, '2021-01': 180, '2022-01': 200, '2019-01': 200 }),
      expect: numbered(id, { 1: 'met' }),
    },
    {
      when: '3月は2020年3月とも比べる',
      team: sold(team, { '2021-01': 90, '2021-02': 90, '2021-03': 180, '2022-03': 200, '2020-03': 200 }),
      expect: numbered(id, { 1: 'met' }),
    },
    {
      when: '4月は2020年4月とは比べない',
      team: sold(team, { '2021-04': 180, '2021-05': 90, '2021-06': 90, '2020-04': 200 }),
      expect: numbered(id, { 1: 'unmet' }),
    },
  ]
}

/** One month with three tenths less: the last of the window, against the last of the base. */
export const emergencyMonthCases = (id: SaikochikuId, sound: Sound): readonly Case[] => [
  {
    when: '3月だけが2020年3月と比べて30%減',
    team: sold(soundTeam(id, sound), { '2021-03': 140, '2020-03': 200 }),
    expect: numbered(id, { 10: 'met' }),
  },
]

export const recoveryMonthCases = (id: SaikochikuId, sound: Sound): readonly Case[] => [
  {
    when: '1月だけが2019年1月と比べて30%減',
    team: sold(soundTeam(id, sound), { '2022-01': 140, '2019-01': 200 }),
    expect: numbered(id, { 9: 'met' }),
  },
  {
    when: '12月だけが2020年12月と比べて30%減',
    team: sold(soundTeam(id, sound), { '2021-12': 140, '2020-12': 200 }),
    expect: numbered(id, { 9: 'met' }),
  },
]
