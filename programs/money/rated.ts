import { take } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import { askedOnce } from '../questions.ts'
import { sortTeam } from '../rules/counting.ts'
import type { Ask } from '../rules/shape.ts'
import { questionsFor, type Standing, type Team } from '../team.ts'
import { type Amount, exactly } from './amount.ts'
import { linesOf } from './budget-lines.ts'
import { fitting } from './rows.ts'
import type { RateTerm } from './term.ts'
import { whoseIsIt } from './whose.ts'

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
export function entriesOf(term: RateTerm, team: Team): Rated[] {
  const budget = linesOf(team, term.lines)
  const lined = budget.flatMap(({ cost, subsidy, member }) =>
    cost === undefined || subsidy === undefined ? [] : [{ cost, subsidy, member }],
  )
  const shared =
    byMember(term) &&
    budget.length > 0 &&
    lined.length === budget.length &&
    lined.every(({ member }) => member !== undefined)
  const years = term.lines ? undefined : team.consortium.plan?.years
  const dated = years?.flatMap(({ cost, subsidy }) =>
    cost === undefined || subsidy === undefined ? [] : [{ cost, subsidy, shared }],
  )
  return [...(dated ?? []), ...lined]
}

/**
 * What an entry may be paid: the share of its cost that its row gives, or up to all of it where it stands for one paid the
 * fixed amount. Hands back the judge of entries, so that the team is looked through once and not once a line.
 */
export function mostOf(term: RateTerm, team: Team, ask: Ask): (entry: Rated) => Amount {
  if (!byMember(term)) {
    const most = atRows(term, team, ask)
    return ({ cost }) => most(cost)
  }

  const own = team.standings.map((standing) => ({ standing, most: atOwnRate(term, standing, team, ask) }))
  // With nobody there, the rate that needs nobody.
  const nobodys = atRows({ rate: term.rate, rows: (term.rows ?? []).filter(({ who }) => !who) }, team, ask)
  // Two of one name cannot be told apart: the last in the file is taken.
  const byName = new Map<string | undefined, (typeof own)[number]>(own.map((one) => [one.standing.name, one]))
  return ({ cost, member, shared }) => {
    if (shared) return exactly(cost)
    const holder = byName.get(member)
    if (holder) return holder.most(cost)
    // Whose seat is not firm yet is judged once it is.
    if (team.waiting.some(({ standing }) => standing.name === member)) return exactly(cost)
    if (own.length === 0) return nobodys(cost)

    const each = own.map(({ most }) => most(cost))
    const least = Math.min(...each.map((one) => one.least))
    const most = Math.max(...each.map((one) => one.most))
    return least === most
      ? exactly(least)
      : { least, most, questions: askedOnce([...each.flatMap(({ questions }) => questions), whoseIsIt()]) }
  }
}

/** Whether it matters whose cost an entry is. */
const byMember = ({ fixed, rows }: Pick<RateTerm, 'fixed' | 'rows'>): boolean =>
  fixed !== undefined || (rows?.some(({ who }) => who !== undefined) ?? false)

function atOwnRate(term: RateTerm, standing: Standing, team: Team, ask: Ask): (cost: number) => Amount {
  const rated = atRows(term, team, ask, standing)
  if (!term.fixed) return rated

  const { sure, perhaps } = sortTeam(term.fixed, { ...team, standings: [standing] })
  if (sure.length > 0) return exactly
  const [open] = perhaps
  if (!open) return rated
  return (cost) => {
    const { least, questions } = rated(cost)
    return { least, most: cost, questions: [...questionsFor(standing, open.match), ...questions] }
  }
}

function atRows(
  { rate, rows = [] }: Pick<RateTerm, 'rate' | 'rows'>,
  team: Team,
  ask: Ask,
  of?: Standing,
): (cost: number) => Amount {
  const fit = fitting([...rows, { called: words('', ''), rate }], team, ask, of)
  return (cost) => {
    const given = fit.rows.map((row) => take(row.rate, cost))
    return { least: Math.min(...given), most: Math.max(...given), questions: fit.questions }
  }
}
