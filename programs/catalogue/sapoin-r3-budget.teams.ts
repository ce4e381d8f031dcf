import type { Consortium } from '#consortium/consortium.ts'

export const id = 'sapoin-r3-budget'
export const body: Consortium = {
  program: id,
  members: [
    { name: 'デモ精工', kind: 'company', roles: ['member', 'manager'], prefecture: '27', size: 'sme' },
    { name: 'デモ大学', kind: 'university', roles: ['research'], prefecture: '27', size: '-' },
  ],
  plan: {
    technologies: ['precision', 'surface'],
    years: [
      { year: 2021, subsidy: 45_000_000 },
      { year: 2022, subsidy: 30_000_000 },
      { year: 2023, subsidy: 22_500_000 },
    ],
    targets: {
      valueAdded: { rise: [15, 100], per: 'whole', withinYears: 5 },
      wages: { rise: [75, 1000], per: 'whole', withinYears: 5 },
    },
  },
}
export const years = (...subsidies: readonly (number | undefined)[]) =>
  subsidies.map((subsidy, at) => ({ year: 2021 + at, subsidy }))
export const targets = (valueAdded: readonly [number, number], wages: readonly [number, number]) => ({
  targets: { valueAdded: { rise: valueAdded, per: 'whole' }, wages: { rise: wages, per: 'whole' } } as const,
})
