import type { Consortium } from '#consortium/consortium.ts'
import { monthsBetween } from '../../months.ts'
import { type Case, numbered } from '../case.ts'

const id = 'fukkatsu-2021-11'
const million = 1_000_000

/** A million yen a month from November 2018 on, but for these. */
const sold = (change: Readonly<Record<string, number>>): Consortium => ({
  program: id,
  members: [
    {
      name: 'デモ旅館',
      kind: 'founder',
      legalForm: 'sole',
      roles: ['applicant'],
      prefecture: '07',
      size: 'small',
      monthlySales: {
        ...Object.fromEntries(monthsBetween('2018-11', '2022-05').map((month) => [month, million])),
        ...change,
      },
    },
  ],
  plan: { causes: ['3'], declarations: { fallNotSeasonal: true } },
})

/** The edges of the months looked at, and of those compared with. */
export const fukkatsu202111MonthCases: readonly Case[] = [
  {
    when: '2022年4月の減少は対象にならない',
    on: '2022-06-01',
    team: sold({ '2022-04': 0 }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '11月は2018年11月とも比べる',
    team: sold({ '2018-11': 2 * million, '2021-11': 1_400_000 }),
    expect: numbered(id, { 2: 'met' }),
  },
  {
    when: '3月は2021年3月とも比べる',
    team: sold({ '2021-03': 2 * million, '2022-03': 1_400_000 }),
    expect: numbered(id, { 2: 'met' }),
  },
]
