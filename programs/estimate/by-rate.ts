import { compareRatios, type Ratio, take } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Yen } from '#consortium/yen.ts'
import { matches } from '../matcher.ts'
import { bandedSubsidy, bestShared } from '../money/banded.ts'
import { fitting } from '../money/rows.ts'
import type { Band, MarginalBands, MoneyTerm, RateTerm } from '../money/term.ts'
import { whoseIsIt } from '../money/whose.ts'
import { shapeOf } from '../rules/index.ts'
import { questionsFor } from '../team.ts'
import type { Cell } from './cells.ts'
import { bandsSay, noRate, notMeant, rateSays } from './words.ts'
import { cellsWhere, endOf, holdersOf, tell, type Working } from './working.ts'

/** Whether a term looks at this line of a budget. */
export const covers = ({ lines }: Pick<MoneyTerm, 'lines'>, { category }: Pick<Cell, 'category'>): boolean =>
  !lines || (category !== null && lines.includes(category))

/**
 * What the cost of each line gives by the rates: each line by itself, rounded down to whole yen, the least of the rates that
 * look at it. Slices are worked out on all lines of one organisation together. A line that no rate looks at may give up to its cost.
 */
export function byRate(working: Working): void {
  const { cells, yen, team } = working
  for (const [at, { cost }] of cells.entries()) yen[at] = cost ?? 0
  for (const [term, it] of team.edition.money.entries()) {
    if (it.term === 'rate') atRate(working, term, it)
    if (it.term === 'marginal-bands') atBands(working, term, it)
  }
  for (const [at, cell] of cells.entries()) {
    if (cell.cost === undefined || isRated(working, cell)) continue
    tell(working, { cell: at }, whereOpen(team.edition.money, cell), noRate(cell.cost))
    if (cell.asked === undefined) yen[at] = endOf(working, 0, cell.cost)
  }
}

/** The clause that leaves the rate open, where one says so. */
function whereOpen(money: readonly MoneyTerm[], cell: Cell): number | null {
  const at = money.findIndex((it) => (it.term === 'rate' && it.unless && covers(it, cell)) || it.term === 'not-stated')
  return at === -1 ? null : at
}

const isRated = ({ team }: Working, cell: Cell): boolean =>
  team.edition.money.some(
    (it) =>
      (it.term === 'marginal-bands' && covers(it, cell)) ||
      (it.term === 'rate' && covers(it, cell) && !isExempt(it, cell, team)),
  )

/** Those for whom the documents leave the rate open. */
const isExempt = ({ unless }: RateTerm, { holder }: Cell, team: Working['team']): boolean => {
  const standing = holder === null ? undefined : team.standings[holder]
  return unless !== undefined && standing !== undefined && matches(unless, standing, team).is !== 'no'
}

function atRate(working: Working, term: number, it: RateTerm): void {
  const { cells, yen, team } = working
  for (const at of cellsWhere(cells, (cell) => covers(it, cell) && cell.cost !== undefined)) {
    const { cost = 0, holder } = cells[at] as Cell
    if (isExempt(it, cells[at] as Cell, team)) continue
    const rate = rateOf(working, it, holder)
    const given = take(rate, cost)
    tell(working, { cell: at }, term, rateSays(cost, rate, given))
    yen[at] = Math.min(yen[at] ?? 0, given)
  }
}

/** The rate of one organisation: the lowest or the highest that it may turn out to have. */
function rateOf(working: Working, it: RateTerm, holder: number | null): Ratio {
  const { team } = working
  const standing = holder === null ? undefined : team.standings[holder]
  const fit = fitting([...(it.rows ?? []), { called: words('', ''), rate: it.rate }], team, shapeOf, standing)
  working.questions.push(...fit.questions)
  const rates: Ratio[] = fit.rows.map(({ rate }) => rate)
  const { fixed } = it
  if (fixed && standing) {
    const match = matches(fixed, standing, team)
    if (match.is === 'yes') return [1, 1]
    if (match.is === 'perhaps') {
      rates.push([1, 1])
      working.questions.push(...questionsFor(standing, match))
    }
  }
  if (fixed && !standing && team.standings.some((one) => matches(fixed, one, team).is !== 'no')) {
    rates.push([1, 1])
    working.questions.push(whoseIsIt())
  }
  const sign = working.bound === 'least' ? 1 : -1
  return rates.reduce((one, other) => (compareRatios(one, other) * sign <= 0 ? one : other))
}

function atBands(working: Working, term: number, it: MarginalBands): void {
  const { cells } = working
  const covered = cellsWhere(cells, (cell) => covers(it, cell) && cell.cost !== undefined)
  const holders = holdersOf(covered.map((at) => cells[at] as Cell))
  for (const holder of holders) {
    const own = covered.filter((at) => cells[at]?.holder === holder)
    if (it.each || holders.length === 1) sliced(working, term, it, holder, own)
    // Whose the better slices are nobody says: each line at its best, and the slices bound the whole.
    else atBestSlice(working, term, it, own)
  }
}

function atBestSlice(working: Working, term: number, it: MarginalBands, own: readonly number[]): void {
  const [best] = bandsFor(working, it, null)
  const rate = best?.bands[0]?.rate ?? [1, 1]
  for (const at of own) {
    const cost = working.cells[at]?.cost ?? 0
    const given = take(rate, cost)
    tell(working, { cell: at }, term, rateSays(cost, rate, given))
    working.yen[at] = Math.min(working.yen[at] ?? 0, given)
  }
}

/** The lines of one organisation by its slices: each line gets what the cost up to it gives more, so that they add up exactly. */
function sliced(
  working: Working,
  term: number,
  it: MarginalBands,
  holder: number | null,
  own: readonly number[],
): void {
  const { cells, yen, team } = working
  const standing = holder === null ? undefined : team.standings[holder]
  const match = it.each && standing ? matches(it.each, standing, team) : undefined
  if (match?.is === 'perhaps' && standing) working.questions.push(...questionsFor(standing, match))
  const nothing = match?.is === 'no' || (match?.is === 'perhaps' && working.bound === 'least')
  const rows = bandsFor(working, it, holder)
  const ways = rows.map(({ bands, shared }) => {
    let cost = 0
    return own.map((at) => {
      const before = worth(cost, bands, shared)
      cost += cells[at]?.cost ?? 0
      return worth(cost, bands, shared) - before
    })
  })
  const sum = (way: readonly Yen[]) => way.reduce((all, one) => all + one, 0)
  const chosen = ways.reduce((one, other) =>
    endOf(working, sum(other) - sum(one), sum(one) - sum(other)) < 0 ? other : one,
  )
  const cost = own.reduce((all, at) => all + (cells[at]?.cost ?? 0), 0)
  const bands = rows[ways.indexOf(chosen)]?.bands ?? it.bands
  const says: Words = nothing && it.each ? notMeant(it.each.called) : bandsSay(cost, bands, sum(chosen))
  const [only] = own
  tell(working, own.length === 1 && only !== undefined ? { cell: only } : { holder }, term, says, nothing)
  for (const [place, at] of own.entries()) yen[at] = nothing ? 0 : Math.min(yen[at] ?? 0, chosen[place] ?? 0)
}

const worth = (cost: Yen, bands: readonly Band[], shared: number): Yen =>
  shared === 1
    ? bandedSubsidy(cost, bands)
    : bestShared(
        cost,
        Array.from({ length: shared }, () => bands),
      )

/** The slices an organisation may have; what nobody is named for is shared by all of `each`, as it gives the most. */
export function bandsFor(working: Working, it: MarginalBands, holder: number | null) {
  const { team } = working
  const standing = holder === null ? undefined : team.standings[holder]
  const fit = fitting([...(it.rows ?? []), { called: words('', ''), bands: it.bands }], team, shapeOf, standing)
  working.questions.push(...fit.questions)
  const meant =
    it.each && !standing ? team.standings.filter((one) => it.each && matches(it.each, one, team).is !== 'no') : []
  return fit.rows.map(({ bands }) => ({ bands, shared: Math.max(1, meant.length) }))
}
