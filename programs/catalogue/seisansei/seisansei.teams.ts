import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { planned } from '../case.ts'

export const firm = 'デモ工業'

/** One firm that applies. */
export const teamOf = (id: string, facts: Partial<Member>, plan: Plan = {}): Consortium => ({
  program: id,
  members: [{ name: firm, kind: 'company', roles: ['applicant'], prefecture: '10', ...facts }],
  plan,
})

/** Asks for so many yen in all. */
export const asking = (team: Consortium, subsidy: number): Consortium => planned(team, { subsidy })

/** Asks for so many yen of a cost of so many. */
export const ofCost = (team: Consortium, cost: number, subsidy: number): Consortium =>
  planned(team, { subsidy: undefined, budget: [{ category: 'equipment', cost, subsidy }] })

/** One item with what it asks for, one without. */
export const halfStated = (team: Consortium): Consortium =>
  planned(team, { subsidy: undefined, budget: [{ category: 'equipment', subsidy: 1 }, { category: 'expert' }] })

/** Rises a year. */
export const rising = (valueAdded: readonly [number, number], wages: readonly [number, number]): Plan => ({
  targets: { valueAdded: { rise: valueAdded, per: 'year' }, wages: { rise: wages, per: 'year' } },
})

export const declaring = (acceptsRepayment: boolean | undefined): Plan => ({
  declarations: acceptsRepayment === undefined ? {} : { acceptsRepayment },
})
