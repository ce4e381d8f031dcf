import type { BudgetCategory } from '#consortium/plan-words.ts'
import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { Team } from '../team.ts'
import type { Question } from '../verdict.ts'
import { type Amount, exactly, sumOf } from './amount.ts'
import { type BudgetLine, linesOf } from './budget-lines.ts'

/**
 * What is asked: on some lines of the budget, or in all, or in all but for some lines. Undefined while no amount stands in
 * the file.
 */
export function asked(
  team: Team,
  lines?: readonly BudgetCategory[],
  besides?: readonly BudgetCategory[],
): Amount | undefined {
  if (lines) return askedOnLines(team, lines)

  const all = askedInAll(team)
  if (!all || !besides) return all

  const left = askedOnLines(team, besides) ?? { least: 0, most: Infinity, questions: [askFor('plan.budget')] }
  return {
    least: Math.max(0, all.least - left.most),
    most: Math.max(0, all.most - left.least),
    questions: askedOnce([...all.questions, ...left.questions]),
  }
}

/**
 * What is asked in all: `plan.subsidy`, else the sum by year, else by budget line, else by organisation. Two that differ
 * leave it open between them, and are asked about.
 */
export function askedInAll(team: Team): Amount | undefined {
  const { plan } = team.consortium
  const stated = [
    plan?.subsidy === undefined ? undefined : exactly(plan.subsidy),
    sumOf(plan?.years, () => [askFor('plan.years')]),
    sumOf(plan?.budget, () => [askFor('plan.budget')]),
  ].filter((amount) => amount !== undefined)
  const requests = requestedBy(team)
  if (stated.length === 0) return requests

  // Seats not yet confirmed make the sum of requests smaller than the plan's: then only too large a sum contradicts it.
  const covered = team.waiting.every(({ state }) => state === 'considered')
  const all = requests ? [...stated, covered ? requests : { ...requests, most: Infinity }] : stated
  const settled = all.filter(({ most }) => Number.isFinite(most))
  const floor = Math.max(...all.map(({ least }) => least))
  if (settled.length === 0)
    return { least: floor, most: Infinity, questions: askedOnce(all.flatMap((one) => one.questions)) }

  const least = Math.min(...settled.map((one) => one.least))
  return floor === least
    ? exactly(least)
    : { least, most: floor, questions: [whichIsRight(least, floor)], differ: true }
}

/** What is asked on some lines of the budget; undefined while there is no budget. */
export const askedOnLines = (team: Team, lines: readonly BudgetCategory[]): Amount | undefined =>
  team.consortium.plan?.budget && askedOn(linesOf(team, lines))

/** What is asked on these lines: nothing where there are none. */
export function askedOn(entries: readonly BudgetLine[]): Amount {
  if (entries.length === 0) return exactly(0)

  const questions = [askFor('plan.budget')]
  return sumOf(entries, () => questions) ?? { least: 0, most: Infinity, questions }
}

function requestedBy({ standings }: Team): Amount | undefined {
  const silent = standings.filter(({ member }) => member.requests === undefined)
  return sumOf(
    standings.map(({ member }) => ({ subsidy: member.requests })),
    () => silent.map((standing) => askFor('members[].requests', standing)),
  )
}

const whichIsRight = (one: number, other: number): Question =>
  askFor(
    'plan.subsidy',
    undefined,
    words(
      `「補助金申請額」と内訳の合計が食い違っています（${formatYen(one).ja}と${formatYen(other).ja}）。どちらかを直してください。`,
      `The subsidy asked for and the sum of its parts differ (${formatYen(one).en} and ${formatYen(other).en}). Correct one of them.`,
    ),
  )
