import { type Case, numbered } from '../case.ts'
import { sangyoDigitalCases, sangyoPair } from './sangyo-digital.cases.ts'

const id = 'sangyo-digital-r3-request'

export const sangyoDigitalR3RequestCases: readonly Case[] = [
  {
    number: 'E039',
    when: '牽引企業だけでIT企業がいない',
    team: {
      ...sangyoPair(id),
      members: [
        {
          name: 'デモ製作所',
          kind: 'company',
          roles: ['demo'],
          prefecture: '43',
          size: 'sme',
          designations: ['kenin-plan'],
        },
      ],
    },
    expect: numbered(id, { 1: 'met', 2: 'unmet', 3: 'met' }),
    outcome: 'not-ready',
  },
  ...sangyoDigitalCases(id),
]
