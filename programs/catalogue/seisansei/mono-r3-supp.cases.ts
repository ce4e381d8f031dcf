import { type Case, changed, numbered } from '../case.ts'
import { applicantCases, type Line, targetCases } from './seisansei.cases.ts'
import { asking, firm } from './seisansei.teams.ts'

const inMan = (yen: number) => `${(yen / 10_000).toLocaleString('ja-JP')}万円`

/** The three caps in yen, for up to 5, up to 20 and more employees: both sides of each band and of each cap. */
export function monoR3SuppCases(line: Line, [five, twenty, more]: readonly [number, number, number]): readonly Case[] {
  const { id, body } = line
  const withStaff = (employees: number | undefined, yen: number) => asking(changed(body, firm, { employees }), yen)
  const bands = [
    [5, five],
    [6, twenty],
    [20, twenty],
    [21, more],
  ] as const
  return [
    // With 25 employees anyone is an SME, so these leave the number open and stay within the lowest cap.
    ...applicantCases({ id, body: withStaff(undefined, five) }, 'mid'),
    ...targetCases(line),
    {
      when: '資本金10億円未満の特定事業者',
      team: changed(withStaff(undefined, five), firm, { size: 'specified' }),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    },
    {
      when: '資本金4億円、従業員450人の製造業（特定事業者）',
      team: asking(
        changed(body, firm, { size: undefined, industry: '22', capital: 400_000_000, employees: 450 }),
        more,
      ),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    },
    {
      when: '資本金10億円ちょうど、従業員450人の製造業',
      team: changed(body, firm, { size: undefined, industry: '22', capital: 1_000_000_000, employees: 450 }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },

    ...bands.flatMap(([employees, cap]): Case[] => [
      {
        when: `従業員${employees}人で${inMan(cap)}`,
        team: withStaff(employees, cap),
        expect: numbered(id, { money: 'met' }),
        outcome: 'ready',
      },
      {
        when: `従業員${employees}人で${inMan(cap)}を1円超える`,
        team: withStaff(employees, cap + 1),
        expect: numbered(id, { money: 'unmet' }),
        outcome: 'not-ready',
      },
    ]),
    {
      when: `従業員数が未記入で${inMan(five)}`,
      team: withStaff(undefined, five),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: `従業員数が未記入で${inMan(five)}を1円超える`,
      team: withStaff(undefined, five + 1),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: `従業員数が未記入で${inMan(more)}を1円超える`,
      team: withStaff(undefined, more + 1),
      expect: numbered(id, { money: 'unmet' }),
    },
  ]
}
