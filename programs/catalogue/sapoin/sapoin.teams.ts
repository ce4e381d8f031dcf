import type { Consortium } from '#consortium/consortium.ts'

/** An edition and its first fiscal year. */
export interface Year {
  readonly id: `sapoin-${string}`
  readonly first: number
}

/** A team that every year finds ready: an SME that manages and a university, 97,500,000 yen over three years. */
export const bodyOf = ({ id, first }: Year): Consortium => ({
  program: id,
  members: [
    { name: 'デモ精工', kind: 'company', roles: ['member', 'manager'], prefecture: '27', size: 'sme' },
    { name: 'デモ大学', kind: 'university', roles: ['research'], prefecture: '27', size: '-', requests: 0 },
  ],
  plan: {
    technologies: ['precision', 'surface'],
    years: yearsFrom(first, 45_000_000, 30_000_000, 22_500_000),
    targets: {
      valueAdded: { rise: [15, 100], per: 'whole', withinYears: 5 },
      wages: { rise: [75, 1000], per: 'whole', withinYears: 5 },
    },
  },
})

/** What is asked year by year; undefined = not stated. */
export const yearsFrom = (first: number, ...subsidies: readonly (number | undefined)[]) =>
  subsidies.map((subsidy, at) => ({ year: first + at, subsidy }))

/** Rises promised over the whole time. */
export const targets = (valueAdded: readonly [number, number], wages: readonly [number, number]) => ({
  targets: { valueAdded: { rise: valueAdded, per: 'whole' }, wages: { rise: wages, per: 'whole' } } as const,
})
