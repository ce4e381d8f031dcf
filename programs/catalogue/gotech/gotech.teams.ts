import type { Consortium, Member } from '#consortium/consortium.ts'

export type GotechId = `gotech-${'r4' | 'r8'}-${'normal' | 'equity' | 'large'}`

const firm: Member = {
  name: 'デモ精工',
  kind: 'company',
  roles: ['main-research', 'manager'],
  prefecture: '27',
  size: 'sme',
  designations: ['e-rad'],
  requests: 65_000_000,
  researchSpend: [100_000_000, 60_000_000, 50_000_000],
}

const university: Member = {
  name: 'デモ大学',
  kind: 'university',
  roles: ['research'],
  prefecture: '27',
  size: '-',
  designations: ['e-rad'],
  requests: 32_500_000,
}

export const fund: Member = {
  name: 'デモ投資',
  kind: 'regional-fi',
  roles: ['investor'],
  prefecture: '13',
  size: '-',
  requests: 0,
}

/** A team that every year and frame finds ready: an SME that manages and a university, two thirds of the money the SME’s. */
export const gotechTeam = (id: GotechId): Consortium => ({
  program: id,
  members: [firm, university, ...(id === 'gotech-r4-equity' ? [fund] : [])],
  plan: {
    technologies: ['precision', 'service'],
    years: [
      { year: 2026, subsidy: 45_000_000 },
      { year: 2027, subsidy: 30_000_000 },
      { year: 2028, subsidy: 22_500_000 },
    ],
    equity: 48_750_000,
    equityOn: '2026-04-01',
    minimumWageMargin: 30,
    targets: {
      valueAdded: { rise: [15, 100], per: 'whole', withinYears: 5 },
      wagesPerEmployee: { rise: [15, 100], per: 'whole', withinYears: 5 },
    },
    declarations: { commercialisesWithinFiveYears: true, publishesActionPlan: true },
  },
})

/** What is asked year by year; undefined = not stated. */
export const asking = (...subsidies: readonly (number | undefined)[]) => ({
  years: subsidies.map((subsidy, at) => ({ year: 2026 + at, subsidy })),
})
