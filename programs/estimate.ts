import type { Consortium } from '#consortium/consortium.ts'
import type { BudgetCategory } from '#consortium/plan-words.ts'
import type { MemberState } from '#consortium/seat-states.ts'
import type { Yen } from '#consortium/yen.ts'
import type { Edition } from './edition.ts'
import { byHolder, byLine } from './estimate/by-holder.ts'
import { byRate } from './estimate/by-rate.ts'
import { byWhole } from './estimate/by-whole.ts'
import { type Cell, cellsOf, goesByFormula } from './estimate/cells.ts'
import { eligible } from './estimate/eligible.ts'
import { floorsOf } from './estimate/floors.ts'
import { paidOf } from './estimate/payable.ts'
import { type Bound, cellsWhere, holdersOf, type Place, type Step, sumAt, type Working } from './estimate/working.ts'
import { askedOnce } from './questions.ts'
import { seated } from './seats.ts'
import type { Team } from './team.ts'
import type { Question } from './verdict.ts'

export type { Step } from './estimate/working.ts'

/** From the least to the most that what is missing may turn out to give; equal where all is known. Whole yen. */
export interface Span {
  readonly least: Yen
  readonly most: Yen
}

/** One line of a budget and what it gives, before what bounds its organisation in all. */
export interface EstimatedLine {
  readonly category: BudgetCategory | null
  readonly year?: number
  readonly cost?: Yen
  readonly asked?: Yen
  readonly subsidy: Span
  readonly steps: readonly Step[]
}

/** What one organisation may receive, before what bounds all together. */
export interface EstimatedPart {
  /** Its place in `members`; null for lines that do not say whose they are. */
  readonly index: number | null
  readonly name: string | null
  /** Null where a cost is missing. */
  readonly cost: Yen | null
  readonly subsidy: Span
  /** 自己負担: cost less subsidy. */
  readonly own: Span | null
  readonly paid: 'yes' | 'no' | 'perhaps'
  readonly lines: readonly EstimatedLine[]
  readonly steps: readonly Step[]
}

export interface Estimate {
  readonly parts: readonly EstimatedPart[]
  /** Of the parts, to the yen. */
  readonly sum: Span
  /** What all may receive together: the sum, less what project caps take from it. */
  readonly whole: Span
  readonly cost: Yen | null
  readonly own: Span | null
  readonly steps: readonly Step[]
  /** Project caps take something, and the documents do not say from whom. */
  readonly cut: boolean
  /** Members who may be paid and of whom no amount stands here: their places. */
  readonly silent: readonly number[]
  readonly questions: readonly Question[]
}

/**
 * What an edition would pay this consortium for its budget, line by line, by organisation and in all, by the same terms that
 * `money` and the rules judge by. Whole yen: every line is rounded down by itself (so it is our own reading where the documents do not
 * say when to round), and sums are sums of whole lines. How a project cap is shared among members no document says: it bounds the
 * whole alone. `on` is a day in Japan.
 *
 * @example estimate(edition, consortium, '2026-11-21').whole.most // 5_000_000
 */
export const estimate = (
  edition: Edition,
  consortium: Consortium,
  on: string,
  states: readonly MemberState[] = ['confirmed'],
): Estimate => estimateOf(seated(edition, consortium, on, states))

/** The same for a team already seated. */
function estimateOf(team: Team): Estimate {
  const cells = cellsOf(team)
  const [least, most] = [reckon(team, cells, 'least'), reckon(team, cells, 'most')]
  const spanOf = (own: readonly number[]): Span => ({ least: sumAt(least.parts, own), most: sumAt(most.parts, own) })
  // Slices may give a line more where they give less in all: of a single line only the ends are told.
  const lineOf = (at: number): Span => {
    const ends = [least.lines[at] ?? 0, most.lines[at] ?? 0]
    return { least: Math.min(...ends), most: Math.max(...ends) }
  }
  const all = cells.map((_, at) => at)
  const sum = spanOf(all)
  const whole = { least: sumAt(least.whole, all), most: sumAt(most.whole, all) }
  const cost = costOf(cells)
  const open = sum.least !== sum.most || whole.least !== whole.most
  const { told } = most.whole
  const floors = floorsOf(team, most.parts, whole.most)
  return {
    parts: holdersOf(cells).map((holder) => partOf(team, cells, holder, spanOf, lineOf, [...told, ...floors])),
    sum,
    whole,
    cost,
    own: ownShare(cost, whole),
    steps: stepsAt([...told, ...floors], 'whole'),
    cut: whole.most < sum.most || whole.least < sum.least,
    silent: team.standings.flatMap((standing, at) =>
      cells.some(({ holder }) => holder === at || holder === null) || !mayReceive(team, at) ? [] : [standing.index],
    ),
    questions: open ? askedOnce([...least.whole.questions, ...most.whole.questions]) : [],
  }
}

interface Reckoned {
  /** What each line comes to, before what bounds its holder. */
  readonly lines: readonly Yen[]
  readonly parts: Working
  readonly whole: Working
}

/** The parts as each comes to by itself, then the whole with what bounds all together. */
function reckon(team: Team, cells: readonly Cell[], bound: Bound): Reckoned {
  const parts: Working = { team, bound, ...eligible(team, cells), yen: cells.map(() => 0), questions: [] }
  byRate(parts)
  byLine(parts)
  const lines = goesByFormula(team) ? parts.yen : [...parts.yen]
  byHolder(parts)
  const whole: Working = { ...parts, yen: [...parts.yen] }
  byWhole(whole)
  // A cap on all that only one receives is a cap on that one.
  const paid = holdersOf(cells.filter((_, at) => (parts.yen[at] ?? 0) > 0))
  return { lines, parts: paid.length === 1 ? whole : parts, whole }
}

function partOf(
  team: Team,
  cells: readonly Cell[],
  holder: number | null,
  spanOf: (own: readonly number[]) => Span,
  lineOf: (at: number) => Span,
  told: Working['told'],
): EstimatedPart {
  const standing = holder === null ? undefined : team.standings[holder]
  const own = cellsWhere(cells, (cell) => cell.holder === holder)
  const cost = costOf(own.flatMap((at) => cells[at] ?? []))
  const subsidy = spanOf(own)
  return {
    index: standing?.index ?? null,
    name: standing?.name ?? null,
    cost,
    subsidy,
    own: ownShare(cost, subsidy),
    paid: standing ? paidOf(standing, team).is : 'perhaps',
    lines: own.map((at) => {
      const { category, year, cost: spent, asked } = cells[at] as Cell
      return {
        category,
        ...(year === undefined ? {} : { year }),
        ...(spent === undefined ? {} : { cost: spent }),
        ...(asked === undefined ? {} : { asked }),
        subsidy: lineOf(at),
        steps: stepsAt(told, { cell: at }),
      }
    }),
    steps: stepsAt(told, { holder }),
  }
}

const stepsAt = (told: Working['told'], place: Place): Step[] =>
  told.filter(({ at }) => JSON.stringify(at) === JSON.stringify(place)).map(({ step }) => step)

/** Null where a cost is missing, or there is none. */
const costOf = (cells: readonly Cell[]): Yen | null =>
  cells.length === 0 || cells.some(({ cost }) => cost === undefined)
    ? null
    : cells.reduce((sum, { cost = 0 }) => sum + cost, 0)

/** 自己負担: what is left to pay of a cost; null where the cost is not known. */
export const ownShare = (cost: Yen | null, { least, most }: Span): Span | null =>
  cost === null ? null : { least: cost - most, most: cost - least }

/** A member, not one beside the consortium, whom no term pays nothing. */
function mayReceive(team: Team, at: number): boolean {
  const standing = team.standings[at]
  if (!standing || paidOf(standing, team).is === 'no') return false
  const roles = standing.roles ?? []
  return roles.length === 0 || roles.some((role) => team.edition.roles.some((it) => it.role === role && it.member))
}
