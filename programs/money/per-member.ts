import type { Words } from '#consortium/words.ts'
import { words } from '#consortium/words.ts'
import { askedOnce, askFor } from '../questions.ts'
import { type Judged, sentences } from '../rules/counting.ts'
import { questionsFor, type Standing, type Team } from '../team.ts'
import { type Amount, exactly } from './amount.ts'
import { askedInAll } from './asked.ts'
import type { TermFinding } from './term-shape.ts'

/** What was found of one organisation. */
export interface FoundOf {
  readonly judged: Judged
  readonly finding: TermFinding
}

/**
 * What each of these asks for: its request, else its lines of a budget that says whose each line is. One that does not say
 * asks for at most what the others leave. Empty while no amount stands in the file.
 */
export function asksOf<One extends { readonly judged: Judged }>(
  ones: readonly One[],
  team: Team,
): (One & { readonly amount: Amount })[] {
  const all = askedInAll(team)
  if (!all) return []

  const known = team.standings.reduce((sum, standing) => sum + (askedBy(standing, team) ?? 0), 0)
  const left = Math.max(0, all.most - known)
  return ones.map((one) => {
    const { standing } = one.judged
    const own = askedBy(standing, team)
    const amount =
      own === undefined ? { least: 0, most: left, questions: [askFor('members[].requests', standing)] } : exactly(own)
    return { ...one, amount }
  })
}

/** One finding for all of them; one that is only perhaps meant turns what fails into a question. */
export function together(found: readonly FoundOf[], shown: Words): TermFinding {
  const settled = found.map(({ judged, finding }) =>
    judged.match.is === 'perhaps' && finding.outcome === 'unmet'
      ? { ...finding, outcome: 'unknown' as const, questions: questionsFor(judged.standing, judged.match) }
      : finding,
  )
  const worst = (['unmet', 'unknown', 'met'] as const).find((one) => settled.some(({ outcome }) => outcome === one))
  if (!worst || worst === 'met') return { outcome: worst ?? 'not-applicable', says: shown, questions: [] }

  const telling = settled.filter(({ outcome }) => outcome === worst)
  const over = telling.reduce((sum, { over: yen = 0 }) => sum + yen, 0)
  return {
    outcome: worst,
    says: sentences(...telling.map(({ says }) => says)),
    questions: askedOnce(telling.flatMap(({ questions }) => questions)),
    ...(worst === 'unmet' ? { over } : {}),
  }
}

/** What one asks for, where the file says it. */
export function askedBy(standing: Standing, { consortium: { plan }, standings }: Team): number | undefined {
  const { requests } = standing.member
  if (requests !== undefined) return requests

  const lines = plan?.budget
  const alone = standings.filter(({ name }) => name === standing.name).length === 1
  if (!alone || !lines?.length || lines.some(({ member }) => member === undefined)) return undefined

  const own = lines.filter(({ member }) => member === standing.name)
  return own.some(({ subsidy }) => subsidy === undefined)
    ? undefined
    : own.reduce((sum, { subsidy = 0 }) => sum + subsidy, 0)
}

/** The name of one organisation as the head of a sentence on what it asks. */
export const askedByName = ({ name }: Standing): Words => words(`${name}の申請額`, `Asked by ${name}`)
