import type { OrganisationFacts } from './consortium.ts'
import { possibleForms } from './legal-form.ts'
import { capitalUnder, midEmployees, smallLimits, smeLimits, specifiedLimits } from './size-tables.ts'
import type { SizeFigures } from './sizes-of.ts'
import { smeIndustriesOf } from './sme-industry.ts'

/** The facts that a size table reads. */
export type SizeFacts = Pick<OrganisationFacts, 'kind' | 'legalForm' | 'industry' | 'capital' | 'employees' | 'size'>

/** The facts whose absence may leave a size open. */
export type SizeQuestion = 'legalForm' | 'industry' | 'capital' | 'employees'

const limits = Object.values(smeLimits).flatMap((lines) => Object.values(lines))

// One figure on each limit and one over the last stand for all figures: a table cannot tell two between the same limits apart.
export const capitals = ascending([...limits.map(({ capital }) => capital), capitalUnder - 1, capitalUnder])
const headcounts = ascending([
  ...limits.map(({ employees }) => employees),
  ...Object.values(smallLimits),
  ...Object.values(specifiedLimits),
  midEmployees,
  midEmployees + 1,
])

/** The ways to fill in what is missing, and how they are laid out. */
export interface Completions {
  /** Every way that a size table can tell apart; one where nothing is missing. */
  readonly ways: readonly SizeFigures[]
  /** The facts they vary, each with how many values it takes and how far apart in `ways` two values of it stand. */
  readonly axes: readonly { readonly question: SizeQuestion; readonly values: number; readonly stride: number }[]
}

export function completionsOf(facts: SizeFacts): Completions {
  const forms = possibleForms(facts)
  const lines = smeIndustriesOf(facts.industry)
  const capital = facts.capital === undefined ? capitals : [facts.capital]
  const employees = facts.employees === undefined ? headcounts : [facts.employees]

  const ways: SizeFigures[] = []
  for (const form of forms)
    for (const line of lines)
      for (const yen of capital)
        for (const persons of employees) ways.push({ form, line, capital: yen, employees: persons })

  return {
    ways,
    axes: [
      { question: 'legalForm', values: forms.length, stride: lines.length * capital.length * employees.length },
      { question: 'industry', values: lines.length, stride: capital.length * employees.length },
      { question: 'capital', values: capital.length, stride: employees.length },
      { question: 'employees', values: employees.length, stride: 1 },
    ],
  }
}

/**
 * Which missing facts could turn the answer: those of which some filling in changes it while all else stays.
 * Asking for any other would be idle. Empty exactly when all completions agree.
 *
 * @param answers one for each of `ways`, in its order
 */
export function turning({ axes }: Completions, answers: readonly unknown[]): SizeQuestion[] {
  return axes
    .filter(({ values, stride }) =>
      // Each answer against its neighbour one step back on this axis; the first value of the axis has none.
      answers.some((answer, i) => Math.floor(i / stride) % values > 0 && answer !== answers[i - stride]),
    )
    .map(({ question }) => question)
}

function ascending(numbers: readonly number[]): number[] {
  return numbers.filter((n, i) => numbers.indexOf(n) === i).sort((a, b) => a - b)
}
