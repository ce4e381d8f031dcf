import type { Evidence } from '#consortium/facts/fact.ts'
import type { SeatState } from '#consortium/seat-states.ts'
import { words } from '#consortium/words.ts'
import { formatYen, type Yen } from '#consortium/yen.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { type Estimate, estimate, type Span } from '#programs/estimate.ts'
import { money } from '#programs/money.ts'
import { askFor } from '#programs/questions.ts'
import type { Finding, MoneyLine, Overall, Question, RuleId, Verdict } from '#programs/verdict.ts'
import { type Amounts, amountOf, withoutLines, yenOf } from './amounts.ts'
import { consortiumOf } from './consortium.ts'
import { isLive, type RoomState, seatStateOn } from './state.ts'

/**
 * What those who do not read the amounts are told of the rules that do: outcome and total, no parts and no names.
 * Laid over the verdict without amounts (`withSums`) it gives the outcomes of the verdict with them.
 */
export interface Sums {
  /** The room's number, the edition's version and the day it holds for. */
  readonly seq: number
  readonly version: string
  readonly on: string
  readonly outcome: Overall
  readonly outlook: {
    readonly outcome: Overall
    readonly unmet: readonly RuleId[]
    readonly findings: readonly SumFinding[]
  }
  readonly findings: readonly SumFinding[]
  readonly money: readonly MoneyLine[]
  /** Of what all may receive; missing while too few have stated a budget. */
  readonly estimate?: SumEstimate
  readonly evidence?: Evidence
}

/** What the estimate comes to for all together, in whole yen, without its parts. */
export interface SumEstimate extends Pick<Estimate, 'whole' | 'own' | 'cut'> {
  readonly cost: Yen | null
  readonly sum: Span
  /** How many have stated a budget or a sum. */
  readonly stated: number
}

/** Seats that an estimate counts: those who may still come are planned with. */
export const plannedWith = ['confirmed', 'agreed', 'asked'] as const

/** The sum of fewer would name, or all but name, what one of them asks for. */
const fewestSummed = 3

export type SumFinding = Pick<Finding, 'rule' | 'outcome' | 'says' | 'questions'>

/** Whether some verdict here rests on an amount that not everyone reads. */
export const holdsAmounts = (room: RoomState): boolean =>
  room.seats.some((seat) => isLive(seat) && seat.amountId !== null)

/** The sums of a room whose amounts are all known here; null where it holds none. */
export function sumsOf(room: RoomState, amounts: Amounts, edition: Edition, on: string): Sums | null {
  if (!holdsAmounts(room)) return null

  const full = check(edition, consortiumOf(room, null, amounts, on), on)
  const bare = check(edition, consortiumOf(room, null, {}, on), on)
  const judged = totalOf(room, amounts, on, ['confirmed'])
  const hoped = totalOf(room, amounts, on, plannedWith)
  const planned = sumEstimateOf(room, amounts, edition, on)
  return {
    seq: room.seq,
    version: full.version,
    on,
    outcome: full.outcome,
    outlook: {
      outcome: full.outlook.outcome,
      unmet: full.outlook.unmet,
      findings: restingOnAmounts(full.outlook.findings, bare.outlook.findings, hoped),
    },
    findings: restingOnAmounts(full.findings, bare.findings, judged),
    // Lines of a budget would tell who spends on what: only what all ask for together is told.
    money: judged === null ? bare.money : money(edition, consortiumOf(room, null, withoutLines(amounts), on), on),
    ...(planned && { estimate: planned }),
    ...(full.evidence && { evidence: full.evidence }),
  }
}

/** What the seats in these states ask for together, in yen; null where too few ask for it to be told. */
function totalOf(room: RoomState, amounts: Amounts, on: string, states: readonly SeatState[]): number | null {
  const asked = room.seats
    .filter((seat) => isLive(seat) && states.includes(seatStateOn(seat, on)))
    .flatMap((seat) => yenOf(amountOf(seat, amounts)) ?? [])
  return asked.length < fewestSummed ? null : asked.reduce((sum, yen) => sum + yen, 0)
}

/**
 * The estimate of all, once enough stand behind its sums for nobody's part to be read off them. Everybody knows whom the programme
 * pays nothing and whose seat no longer counts, so those hide nobody.
 */
function sumEstimateOf(room: RoomState, amounts: Amounts, edition: Edition, on: string): SumEstimate | null {
  if (edition.money.length === 0) return null
  const told = estimate(edition, consortiumOf(room, null, amounts, on), on, plannedWith)
  const stated = told.parts.filter(({ index }) => index !== null)
  const receiving = stated.filter(({ subsidy }) => subsidy.most > 0)
  if (receiving.length < fewestSummed) return null
  const { cost, sum, whole, own, cut } = told
  return { cost, sum, whole, own, cut, stated: stated.length }
}

/** Those that differ once the amounts are known. What says the same with and without them gives nothing away. */
function restingOnAmounts(full: readonly Finding[], bare: readonly Finding[], total: number | null): SumFinding[] {
  return full
    .filter((finding) => JSON.stringify(finding) !== JSON.stringify(bare.find((it) => it.rule === finding.rule)))
    .map(({ rule, outcome, questions }) => ({
      rule,
      outcome,
      questions: told(questions, total),
      says: sumWords(total),
    }))
}

/** A question that names two sums would name them to those who are not to read them yet. */
const told = (questions: readonly Question[], total: number | null): readonly Question[] =>
  total === null ? questions.map((it) => (it.path === 'plan.subsidy' ? askFor('plan.subsidy') : it)) : questions

const sumWords = (total: number | null) =>
  total === null
    ? words(
        `記入済みの交付希望額で判定しています。内訳は、とりまとめ役と各機関だけに表示されます。合計は${fewestSummed}者以上が記入すると表示されます。`,
        `Judged on the requests stated. The parts are shown to the organiser and each member only, the sum once ${fewestSummed} have stated theirs.`,
      )
    : words(
        `交付希望額の合計 ${formatYen(total).ja}で判定しています。内訳は、とりまとめ役と各機関だけに表示されます。`,
        `Judged on requests of ${formatYen(total).en} in all. The parts are shown to the organiser and each member only.`,
      )

/** The verdict without amounts, with the server's sums laid over it. The three names must agree. */
export function withSums(bare: Verdict, sums: Sums): Verdict {
  const over = (findings: readonly Finding[], told: readonly SumFinding[]): Finding[] =>
    findings.map((finding) => {
      const known = told.find((it) => it.rule === finding.rule)
      if (!known) return finding
      const { short: _, ...rest } = finding
      return { ...rest, ...known, counted: [], notCounted: [], lacks: [] }
    })
  return {
    ...bare,
    outcome: sums.outcome,
    outlook: {
      outcome: sums.outlook.outcome,
      unmet: sums.outlook.unmet,
      findings: over(bare.outlook.findings, sums.outlook.findings),
    },
    findings: over(bare.findings, sums.findings),
    money: sums.money,
    ...(sums.evidence && { evidence: sums.evidence }),
  }
}
