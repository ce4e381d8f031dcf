import type { Case } from '../case.ts'
import type { supportEditions } from './index.ts'
import { shuyakuTaxCases } from './shuyaku-tax-r3.cases.ts'

/** No rule is printed for a commission, so nothing stands in the way of whoever carries it out. */
const commissioned = (program: string): readonly Case[] => [
  {
    when: '受託する者',
    team: { program, members: [{ name: 'デモ総研', kind: 'consultant', roles: ['applicant'], prefecture: '13' }] },
    expect: {},
    outcome: 'ready',
  },
]

export const supportCases: Readonly<Record<keyof typeof supportEditions, readonly Case[]>> = {
  'saisei-shien-r3-request': commissioned('saisei-shien-r3-request'),
  'torihiki-r3-request': commissioned('torihiki-r3-request'),
  'jinzai-taisaku-r2-r3': commissioned('jinzai-taisaku-r2-r3'),
  'kyojin-smrj-r3-request': commissioned('kyojin-smrj-r3-request'),
  'shuyaku-tax-r3': shuyakuTaxCases,
}
