import { type Case, numbered, planned } from '../case.ts'
import { type SabisapoYear, sabisapoCases, servicePair, themeCases, university } from './sabisapo.cases.ts'
import { sabisapoR2OfficialCases } from './sabisapo-r2.official.cases.ts'
import { yearsFrom } from './sapoin.teams.ts'

const year: SabisapoYear = { id: 'sabisapo-r2', first: 2020 }
const pair = servicePair(year)

export const sabisapoR2Cases: readonly Case[] = [
  {
    number: 'E009',
    when: '宿泊業の1者と大学',
    team: {
      ...pair,
      members: [
        {
          name: 'デモ旅館',
          kind: 'company',
          roles: ['member'],
          prefecture: '01',
          size: 'sme',
          businessField: '宿泊',
          task: '新サービスの企画と実証',
          owners: [],
          officers: { total: 1, fromLarge: 0 },
          taxableIncome: [0],
        },
        university,
      ],
    },
    expect: numbered(year.id, { 1: 'unmet', 2: 'met', 4: 'met', money: 'met', plan: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E011',
    when: '2年目の2,800万円が初年度の2,500万円を超える',
    team: planned(pair, { years: yearsFrom(2020, 25_000_000, 28_000_000) }),
    expect: numbered(year.id, { 1: 'met', 2: 'met', money: 'unmet' }),
    outcome: 'not-ready',
  },
  ...sabisapoCases(year),
  ...themeCases(year),
  ...sabisapoR2OfficialCases,
]
