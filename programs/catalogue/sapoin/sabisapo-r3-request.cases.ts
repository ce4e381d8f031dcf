import { type Case, numbered } from '../case.ts'
import { type SabisapoYear, sabisapoCases, servicePair, themeCases, university } from './sabisapo.cases.ts'

const year: SabisapoYear = { id: 'sabisapo-r3-request', first: 2021 }

export const sabisapoR3RequestCases: readonly Case[] = [
  {
    number: 'E012',
    when: '物流業の1者と公設試（公設試は2者目の中小企業にならない）',
    team: {
      ...servicePair(year),
      members: [
        {
          name: 'デモ運送',
          kind: 'company',
          roles: ['member'],
          prefecture: '34',
          size: 'sme',
          businessField: '物流',
        },
        { ...university, name: 'デモ公設試', kind: 'kosetsushi', prefecture: '34' },
      ],
    },
    expect: numbered(year.id, { 1: 'unmet', 2: 'met', 3: 'met', 4: 'met' }),
    outcome: 'not-ready',
  },
  ...sabisapoCases(year),
  ...themeCases(year),
]
