import type { Yen } from '#consortium/yen.ts'
import type { Match } from '../match.ts'
import { matches } from '../matcher.ts'
import type { Amount } from '../money/amount.ts'
import { payable } from '../money/fall-formula.ts'
import { ownCap } from '../money/member-caps.ts'
import { raisedCap } from '../money/partner-surcharge.ts'
import type { FixedAmount, FlatCap, MoneyTerm, PartnerSurcharge, PerMemberCap } from '../money/term.ts'
import { shapeOf } from '../rules/index.ts'
import type { Who } from '../selector.ts'
import { questionsFor, type Standing } from '../team.ts'
import { covers } from './by-rate.ts'
import { goesByFormula } from './cells.ts'
import { paidOf } from './payable.ts'
import { askedSays, capSays, notMeant, requestedSays } from './words.ts'
import { cellsWhere, cutTo, endOf, holdersOf, type Place, sumAt, tell, type Working } from './working.ts'

/** What bounds each line by itself: what is asked for it, whether its holder may be paid, and the caps of each on some lines. */
export function byLine(working: Working): void {
  asAsked(working)
  for (const { holder, standing, own } of groupsOf(working)) {
    if (standing) unlessPaid(working, holder, standing, own)
    for (const [term, it] of working.team.edition.money.entries())
      if (it.term === 'flat-cap' && it.each) atLineCap(working, term, it, it.each, holder, standing, own)
  }
}

/** What bounds each organisation as a whole: what it asks for in all, and the caps of each. */
export function byHolder(working: Working): void {
  for (const { holder, standing, own } of groupsOf(working)) {
    if (!standing) continue
    asRequested(working, holder, standing, own)
    for (const [term, it] of working.team.edition.money.entries()) {
      if (it.term === 'per-member-cap' || it.term === 'partner-surcharge')
        atOwnCap(working, term, it, holder, standing, own)
      if (it.term === 'fixed-amount') atFormula(working, term, it, holder, standing, own)
    }
  }
}

/** The lines of each organisation, and those of nobody. */
const groupsOf = ({ cells, team }: Working) =>
  holdersOf(cells).map((holder) => ({
    holder,
    standing: holder === null ? undefined : team.standings[holder],
    own: cellsWhere(cells, (cell) => cell.holder === holder),
  }))

/** Nobody is paid more than they ask for; a line without a cost is taken as asked. */
function asAsked(working: Working): void {
  const { cells, yen, team } = working
  for (const [at, { cost, asked }] of cells.entries()) {
    if (asked === undefined) continue
    const given = cost === undefined ? asked : Math.min(yen[at] ?? 0, asked)
    // What a formula pays does not go by costs.
    const untold = cost === undefined ? goesByFormula(team) : given === yen[at]
    if (!untold) tell(working, { cell: at }, null, askedSays(asked, cost !== undefined), cost !== undefined)
    yen[at] = given
  }
}

/** One that says what it asks for in all, and not line by line. */
function asRequested(working: Working, holder: number | null, standing: Standing, own: readonly number[]): void {
  const { requests } = standing.member
  if (requests === undefined || own.some((at) => working.cells[at]?.asked !== undefined)) return
  if (sumAt(working, own) > requests) tell(working, { holder }, null, requestedSays(requests), true)
  cutTo(working, own, requests)
}

function unlessPaid(working: Working, holder: number | null, standing: Standing, own: readonly number[]): void {
  const { is, term, says, questions } = paidOf(standing, working.team)
  if (is === 'yes' || !says) return
  working.questions.push(...questions)
  tell(working, { holder }, term, says, is === 'no')
  if (is === 'no' || working.bound === 'least') cutTo(working, own, 0)
}

/** A cap of each on some lines: who is not meant is paid nothing for them, and lines of nobody have room for all. */
function atLineCap(
  working: Working,
  term: number,
  it: FlatCap,
  each: Who,
  holder: number | null,
  standing: Standing | undefined,
  own: readonly number[],
): void {
  const { cells, team } = working
  const lines = own.filter((at) => covers(it, cells[at] ?? { category: null }))
  const sum = sumAt(working, lines)
  if (lines.length === 0) return
  const match = standing && matches(each, standing, team)
  if (isOut(working, standing, match)) {
    tell(working, placeOf(lines, holder), term, notMeant(each.called), sum > 0)
    cutTo(working, lines, 0)
    return
  }
  const holders = standing ? 1 : team.standings.filter((one) => isIn(working, matches(each, one, team))).length
  const cap = it.most * holders
  tell(working, placeOf(lines, holder), term, capSays(it.called, sum, cap), sum > cap)
  cutTo(working, lines, cap)
}

const isIn = ({ bound }: Working, { is }: Match): boolean => is === 'yes' || (is === 'perhaps' && bound === 'most')

function isOut(working: Working, standing: Standing | undefined, match: Match | undefined): boolean {
  if (!standing || !match) return false
  if (match.is === 'perhaps') working.questions.push(...questionsFor(standing, match))
  return !isIn(working, match)
}

function atOwnCap(
  working: Working,
  term: number,
  it: PerMemberCap | PartnerSurcharge,
  holder: number | null,
  standing: Standing,
  own: readonly number[],
): void {
  const { team } = working
  const match = matches(it.who, standing, team)
  if (match.is === 'no') return
  if (match.is === 'perhaps') working.questions.push(...questionsFor(standing, match))
  // Perhaps without this cap: then nothing here bounds the most.
  if (match.is === 'perhaps' && working.bound === 'most') return

  const cap: Amount =
    it.term === 'partner-surcharge' ? raisedCap(it, standing, team, shapeOf) : ownCap(it, standing, team, shapeOf)
  capped(working, { holder }, term, it, own, endOfCap(working, cap))
}

/** What the formula pays, whatever the costs. */
function atFormula(
  working: Working,
  term: number,
  it: FixedAmount,
  holder: number | null,
  standing: Standing,
  own: readonly number[],
): void {
  const match = matches(it.who, standing, working.team)
  if (match.is === 'no') cutTo(working, own, 0)
  if (match.is === 'no') return
  const cap = endOfCap(working, payable(it, standing, working.team, shapeOf))
  for (const at of own) working.yen[at] = working.cells[at]?.asked ?? cap
  capped(working, { holder }, term, it, own, cap)
}

function capped(working: Working, at: Place, term: number, it: MoneyTerm, own: readonly number[], cap: Yen): void {
  if (!Number.isFinite(cap)) return
  const sum = sumAt(working, own)
  tell(working, at, term, capSays(it.called, sum, cap), sum > cap)
  cutTo(working, own, cap)
}

export function endOfCap(working: Working, cap: Amount): Yen {
  if (cap.least !== cap.most) working.questions.push(...cap.questions)
  return endOf(working, cap.least, cap.most)
}

const placeOf = (lines: readonly number[], holder: number | null): Place =>
  lines.length === 1 && lines[0] !== undefined ? { cell: lines[0] } : { holder }
