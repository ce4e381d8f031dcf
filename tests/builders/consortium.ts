import { randomUUID } from 'node:crypto'
import type { Consortium, Member } from '#consortium/consortium.ts'

/** An organisation in a consortium file, whole and with a name of its own; say only what the story is about. */
export const aMember = (facts: Partial<Member> = {}): Member => ({
  name: `デモ${randomUUID().slice(0, 8)}`,
  kind: 'company',
  prefecture: '20',
  size: 'sme',
  designations: [],
  requests: 0,
  ...facts,
})

export const aLocalBody = (facts: Partial<Member> = {}): Member =>
  aMember({ kind: 'industry-support', roles: ['local'], size: '-', ...facts })

export const aDigitalFirm = (facts: Partial<Member> = {}): Member =>
  aMember({ kind: 'it-vendor', roles: ['digital'], ...facts })

export const aSupportedFirm = (facts: Partial<Member> = {}): Member =>
  aMember({ roles: ['supported'], designations: ['dx-shihyo'], ...facts })

/** A community that 地域DX Ａ類型 finds ready: a lead, two local bodies, two digital firms, a sound plan. */
export const aConsortium = (change: Partial<Consortium> = {}): Consortium => ({
  program: 'chiiki-dx-r4-a',
  area: ['20'],
  members: [
    aLocalBody({ roles: ['lead', 'local'], requests: 10_000_000 }),
    aLocalBody({ kind: 'chamber' }),
    aDigitalFirm(),
    aDigitalFirm({ kind: 'tech-venture', size: 'small' }),
  ],
  plan: {
    forecastsIncome: true,
    statesCommitments: true,
    selfSustainingYears: 5,
    targets: { laborProductivity: { rise: [6, 100], per: 'whole' } },
  },
  ...change,
})
