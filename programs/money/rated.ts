import { take } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import { askFor } from '../questions.ts'
import { questionsOf, sortTeam } from '../rules/counting.ts'
import { questionsFor, type Team } from '../team.ts'
import { type Amount, exactly } from './amount.ts'
import type { RateTerm } from './term.ts'

/** An entry of the plan with both numbers. */
export interface Rated {
  readonly cost: number
  readonly subsidy: number
  /** Whose it is, where it says so. */
  readonly member?: string | undefined
  /** The budget says whose everything is, so that this one need not: only its cost bounds it. */
  readonly shared?: boolean
}

/** The entries a rate looks at: lines of the budget and, unless only some lines are meant, years. */
export function entriesOf({ lines, fixed }: RateTerm, { consortium: { plan } }: Team): Rated[] {
  const budget = (plan?.budget ?? []).filter(({ category }) => !lines || lines.includes(category))
  const lined = budget.flatMap(({ cost, subsidy, member }) =>
    cost === undefined || subsidy === undefined ? [] : [{ cost, subsidy, member }],
  )
  const shared =
    fixed !== undefined &&
    budget.length > 0 &&
    lined.length === budget.length &&
    lined.every(({ member }) => member !== undefined)
  const years = (lines ? [] : (plan?.years ?? [])).flatMap(({ cost, subsidy }) =>
    cost === undefined || subsidy === undefined ? [] : [{ cost, subsidy, shared }],
  )
  return [...years, ...lined]
}

/**
 * What an entry may be paid: the share of its cost, or up to all of it where it stands for one paid the fixed amount.
 * Hands back the judge of entries, so that the team is looked through once and not once a line.
 */
export function mostOf({ rate, fixed }: RateTerm, team: Team): (entry: Rated) => Amount {
  if (!fixed) return ({ cost }) => exactly(take(rate, cost))

  const { sure, perhaps, out } = sortTeam(fixed, team)
  const byName = new Map([...out, ...perhaps, ...sure].map((one) => [one.standing.name, one]))
  const questions = [...questionsOf(perhaps), whoseIsIt()]
  return ({ cost, member, shared }) => {
    const atRate = take(rate, cost)
    if (shared) return exactly(cost)

    const own = member === undefined ? undefined : byName.get(member)
    if (own?.match.is === 'perhaps')
      return { least: atRate, most: cost, questions: questionsFor(own.standing, own.match) }
    if (own) return exactly(own.match.is === 'yes' ? cost : atRate)
    if (sure.length + perhaps.length === 0) return exactly(atRate)
    return perhaps.length + out.length === 0 ? exactly(cost) : { least: atRate, most: cost, questions }
  }
}

const whoseIsIt = () =>
  askFor(
    'plan.budget',
    undefined,
    words(
      '「経費区分別の額」に、経費と補助金を機関ごとに分けて記入してください。',
      'Please give the costs and subsidies by category, organisation by organisation.',
    ),
  )
