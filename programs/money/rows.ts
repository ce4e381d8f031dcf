import type { FactPath } from '#consortium/consortium.ts'
import { alsoMatches } from '../matcher.ts'
import { askedOnce } from '../questions.ts'
import { pathsOf } from '../rules/counting.ts'
import type { Ask } from '../rules/shape.ts'
import { questionsFor, type Standing, type Team } from '../team.ts'
import type { Question } from '../verdict.ts'
import type { Amount } from './amount.ts'
import type { MemberRow } from './term.ts'
import { whoseIsIt } from './whose.ts'

/** The rows of a table that may be the first to fit. `open`: perhaps none of them does. */
export interface Fitting<R> {
  readonly rows: readonly R[]
  readonly open: boolean
  /** What would settle which row it is. */
  readonly questions: readonly Question[]
}

/** Goes down a table to the first row that fits for certain, for the team or for one organisation of it. */
export function fitting<R extends MemberRow>(
  rows: readonly R[],
  team: Team,
  ask: Ask,
  of?: Standing | undefined,
): Fitting<R> {
  const may: R[] = []
  const questions: Question[] = []
  for (const row of rows) {
    const open = openOf(row, team, ask, of)
    if (!open) continue

    may.push(row)
    if (open.length === 0) return { rows: may, open: false, questions: askedOnce(questions) }
    questions.push(...open)
  }
  return { rows: may, open: true, questions: askedOnce(questions) }
}

/** The cap of a table as an interval; undefined where no row fits. */
export function capOf({ rows, open, questions }: Fitting<{ readonly most: number }>): Amount | undefined {
  const caps = rows.map(({ most }) => most)
  return caps.length === 0
    ? undefined
    : { least: Math.min(...caps), most: open ? Infinity : Math.max(...caps), questions }
}

/** The facts that the conditions of a table may read. */
export const readByRows = (rows: readonly MemberRow[] | undefined, ask: Ask): FactPath[] =>
  rows?.flatMap(({ when, who }) => [...(when ? ask(when).reads(when, ask) : []), ...(who ? pathsOf(who) : [])]) ?? []

/**
 * What would settle whether a row fits: nothing where it does, undefined where it does not. Nobody there to fit a condition
 * is no fit, so that the table goes on.
 */
function openOf({ when, who }: MemberRow, team: Team, ask: Ask, of?: Standing): readonly Question[] | undefined {
  const condition = when && ask(when).judge(when, team, ask)
  const match = who && of ? alsoMatches(who, of, team) : undefined
  if (match?.is === 'no' || condition?.outcome === 'unmet' || condition?.outcome === 'not-applicable') return undefined

  return [
    ...(condition?.outcome === 'unknown' ? condition.questions : []),
    ...(match?.is === 'perhaps' && of ? questionsFor(of, match) : []),
    ...(who && !of ? [whoseIsIt()] : []),
  ]
}
