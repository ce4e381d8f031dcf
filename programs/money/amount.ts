import type { BudgetCategory } from '#consortium/plan-words.ts'
import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce, askFor } from '../questions.ts'
import { sentences } from '../rules/counting.ts'
import type { Team } from '../team.ts'
import type { Outcome, Question } from '../verdict.ts'
import type { TermFinding } from './term.ts'

/** An amount in whole yen of which part may be missing: it lies from `least` to `most`, and `questions` would settle it. */
export interface Amount {
  readonly least: number
  readonly most: number
  readonly questions: readonly Question[]
  /** Two sums in the file contradict each other: these are the least and the most. */
  readonly differ?: true
}

/** The sum of some entries; one without its amount leaves the sum open upwards. Undefined when none has an amount. */
export function sumOf(amounts: readonly (number | undefined)[], ask: () => readonly Question[]): Amount | undefined {
  const known = amounts.filter((amount) => amount !== undefined)
  if (known.length === 0) return undefined

  const least = known.reduce((sum, amount) => sum + amount, 0)
  return known.length === amounts.length ? exactly(least) : { least, most: Infinity, questions: ask() }
}

export const exactly = (yen: number): Amount => ({ least: yen, most: yen, questions: [] })

/**
 * What is asked in all: `plan.subsidy`, else the sum by year, else by budget line, else by organisation. Two that differ
 * leave it open between them, and are asked about.
 */
export function askedInAll({ consortium: { plan, members }, standings }: Team): Amount | undefined {
  const stated = [
    plan?.subsidy === undefined ? undefined : exactly(plan.subsidy),
    sumOf(
      (plan?.years ?? []).map(({ subsidy }) => subsidy),
      () => [askFor('plan.years')],
    ),
    sumOf(
      (plan?.budget ?? []).map(({ subsidy }) => subsidy),
      () => [askFor('plan.budget')],
    ),
  ].filter((amount) => amount !== undefined)
  const requests = sumOf(
    standings.map(({ member }) => member.requests),
    () =>
      standings
        .filter(({ member }) => member.requests === undefined)
        .map((standing) => askFor('members[].requests', standing)),
  )
  if (stated.length === 0) return requests

  // Seats not yet confirmed make the sum of requests smaller than the plan's: then only too large a sum contradicts it.
  const whole = members.filter(({ state }) => state !== 'considered').length
  const covered = standings.length >= whole
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

const whichIsRight = (one: number, other: number): Question =>
  askFor(
    'plan.subsidy',
    undefined,
    words(
      `「補助金申請額」と内訳の合計が食い違っています（${formatYen(one).ja}と${formatYen(other).ja}）。どちらかを直してください。`,
      `The subsidy asked for and the sum of its parts differ (${formatYen(one).en} and ${formatYen(other).en}). Correct one of them.`,
    ),
  )

/** What is asked on some lines of the budget; undefined while there is no budget. An empty line is zero. */
export function askedOnLines({ consortium: { plan } }: Team, lines: readonly BudgetCategory[]): Amount | undefined {
  if (!plan?.budget) return undefined

  const entries = plan.budget.filter(({ category }) => lines.includes(category))
  return entries.length === 0
    ? exactly(0)
    : (sumOf(
        entries.map(({ subsidy }) => subsidy),
        () => [askFor('plan.budget')],
      ) ?? {
        least: 0,
        most: Infinity,
        questions: [askFor('plan.budget')],
      })
}

export const asked = (team: Team, lines?: readonly BudgetCategory[]): Amount | undefined =>
  lines ? askedOnLines(team, lines) : askedInAll(team)

/** An amount against a cap that may itself lie between two numbers. */
export function against(amount: Amount, cap: Amount): { readonly outcome: Outcome; readonly over?: number } {
  if (amount.most <= cap.least) return { outcome: 'met' }
  if (amount.least > cap.most) return { outcome: 'unmet', over: amount.least - cap.most }
  return { outcome: 'unknown' }
}

/** The finding of a plain comparison, with its sentence. */
export function compared(called: { ja: string; en: string }, amount: Amount | undefined, cap: Amount): TermFinding {
  const limit = formatYen(cap.least)
  const capped = words(`${called.ja}の上限は${limit.ja}です。`, `${called.en}: at most ${limit.en}.`)
  const shown = Number.isFinite(cap.least) ? { cap: cap.least } : {}
  if (!amount) return { outcome: 'not-applicable', says: capped, questions: [], ...shown }

  const { outcome, over = 0 } = against(amount, cap)
  const sum = formatYen(amount.least)
  if (outcome === 'unknown')
    return {
      outcome,
      says: sentences(
        capped,
        words(
          amount.differ
            ? `記入された金額が${sum.ja}と${formatYen(amount.most).ja}で食い違っています。`
            : amount.most === amount.least
              ? `申請額は${sum.ja}です。人数が決まると判定できます。`
              : `分かっている申請額は${sum.ja}です。金額がそろうと判定できます。`,
          `Asked so far: ${sum.en}; what is missing decides.`,
        ),
      ),
      questions: askedOnce([...amount.questions, ...cap.questions]),
      asked: amount.least,
      ...shown,
    }
  const excess = formatYen(over)
  return {
    outcome,
    says:
      outcome === 'met'
        ? words(
            `${called.ja}は${sum.ja}で、上限${limit.ja}以内です。`,
            `${called.en}: ${sum.en}, within the cap of ${limit.en}.`,
          )
        : words(
            `${called.ja}が${sum.ja}で、上限${limit.ja}を${excess.ja}超えています。${excess.ja}減らしてください。`,
            `${called.en}: ${sum.en}, which is ${excess.en} over the cap of ${limit.en}. Reduce it by ${excess.en}.`,
          ),
    questions: [],
    asked: amount.least,
    ...(outcome === 'unmet' ? { over } : {}),
    ...shown,
  }
}
