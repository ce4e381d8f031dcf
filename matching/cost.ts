import type { Setting } from '#programs/match-keys.ts'
import { matches } from '#programs/matcher.ts'
import type { Rule } from '#programs/rule.ts'
import { meritOf } from './classes.ts'
import { selectorsOf } from './clauses.ts'
import type { Unit } from './units.ts'

/** Above every sum of costs of a proposal: a smaller one always comes first. */
export const weightOfSize = 1_000_000

/** Orders proposals of one size, the cheapest first: who fits for certain, then in fewer roles, then who more speaks for. */
export function costOf(unit: Unit, unsure: number): number {
  if (unit.does === 'stay') return 0
  const merit = unit.does === 'join' ? Math.min(Math.round(bestMerit(unit.class.candidates)), mostMerit) : mostMerit
  return unsure * 1_000 + unit.roles.length * 100 + mostMerit - merit
}

const mostMerit = 90

const bestMerit = ([best]: readonly Parameters<typeof meritOf>[0][]): number => (best ? meritOf(best) : 0)

/** Of how many clauses it cannot yet be said whether they mean it; one that asks for a role it is to take counts for several. */
export const unsureOf = ({ standing }: Pick<Unit, 'standing'>, rules: readonly Rule[], setting: Setting): number => {
  const weights = rules.flatMap((rule) => {
    const open = selectorsOf(rule).filter((one) => matches(one, standing, setting).is === 'perhaps')
    if (open.length === 0) return []
    return [open.some(({ roles = [] }) => roles.some((role) => standing.roles?.includes(role))) ? ofItsRole : 1]
  })
  return Math.min(
    weights.reduce((sum, weight) => sum + weight, 0),
    20,
  )
}

const ofItsRole = 5
