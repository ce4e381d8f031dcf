import type { BudgetCategory } from '#consortium/plan-words.ts'
import type { Yen } from '#consortium/yen.ts'
import type { Team } from '../team.ts'
import { paidOf } from './payable.ts'

/** One line of a budget: whose it is, for what, in which year; its eligible cost and what is asked for it, in whole yen. */
export interface Cell {
  /** Place in the team's `standings`; null where the file does not say whose it is. */
  readonly holder: number | null
  readonly category: BudgetCategory | null
  readonly year?: number | undefined
  readonly cost?: Yen | undefined
  readonly asked?: Yen | undefined
}

/**
 * What the file says of money, as one list: the lines of the budget; beside them the requests of those who have no line. Where
 * neither stands there, the years; else the sum asked for.
 */
export function cellsOf(team: Team): Cell[] {
  const { plan } = team.consortium
  const only = onlyPayee(team)
  if (goesByFormula(team))
    return team.standings.map(({ member: { requests } }, holder) => ({
      holder,
      category: null,
      asked: requests ?? (holder === only ? plan?.subsidy : undefined),
    }))

  const lined = (plan?.budget ?? [])
    .filter(({ cost, subsidy }) => cost !== undefined || subsidy !== undefined)
    .filter(({ member }) => member === undefined || !isWaiting(team, member))
    .map(({ category, year, cost, subsidy, member }) => ({
      holder: member === undefined ? only : holderCalled(team, member),
      category,
      year,
      cost,
      asked: subsidy,
    }))
  const holders = new Set(lined.map(({ holder }) => holder))
  // Lines of nobody speak for all: requests beside them would count twice.
  const requests = holders.has(null)
    ? []
    : team.standings.flatMap(({ member: { requests: asked } }, holder) =>
        asked === undefined || holders.has(holder) ? [] : [{ holder, category: null, asked }],
      )
  if (lined.length + requests.length > 0) return [...lined, ...requests]

  const years = (plan?.years ?? []).filter(({ cost, subsidy }) => cost !== undefined || subsidy !== undefined)
  if (years.length > 0)
    return years.map(({ year, cost, subsidy }) => ({ holder: only, category: null, year, cost, asked: subsidy }))
  return plan?.subsidy === undefined ? [] : [{ holder: only, category: null, asked: plan.subsidy }]
}

/** Its seat does not count yet, and so neither does its budget. */
const isWaiting = ({ standings, waiting }: Team, name: string): boolean =>
  waiting.some(({ standing }) => standing.name === name) && standings.every((standing) => standing.name !== name)

/** What is paid follows from sales and not from costs. */
export const goesByFormula = ({ edition }: Team): boolean => edition.money.some(({ term }) => term === 'fixed-amount')

/** Two of one name cannot be told apart. */
function holderCalled({ standings }: Team, name: string): number | null {
  const called = standings.flatMap((standing, at) => (standing.name === name ? [at] : []))
  return called.length === 1 ? (called[0] ?? null) : null
}

/** What nobody is named for belongs to the only one who may be paid, where there is only one. */
function onlyPayee(team: Team): number | null {
  const may = team.standings.flatMap((standing, at) => {
    const beside = standing.roles?.every((role) => team.edition.roles.some((it) => it.role === role && !it.member))
    return paidOf(standing, team).is === 'no' || (beside && standing.roles?.length) ? [] : [at]
  })
  return may.length === 1 ? (may[0] ?? null) : null
}
