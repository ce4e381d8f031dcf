import { formatPercent, take } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import type { Yen } from '#consortium/yen.ts'
import { bandedSubsidy } from '../money/banded.ts'
import { capOf, fitting } from '../money/rows.ts'
import type { CapBy, CountCap, FlatCap, MarginalBands, MoneyTerm, ShareCap } from '../money/term.ts'
import { askFor } from '../questions.ts'
import { questionsOf, sortTeam } from '../rules/counting.ts'
import { shapeOf } from '../rules/index.ts'
import { endOfCap } from './by-holder.ts'
import { bandsFor, covers } from './by-rate.ts'
import { byYear } from './by-year.ts'
import { capSays } from './words.ts'
import { cellsWhere, cutTo, endOf, holdersOf, sumAt, tell, type Working } from './working.ts'

/**
 * What bounds all together. Narrow caps come before wide ones, so that what a narrow one takes away is not taken twice: some lines,
 * shares of other lines, years, then everything.
 */
export function byWhole(working: Working): void {
  const money = working.team.edition.money.map((it, term) => ({ it, term, rank: rankOf(it) }))
  for (const { it, term } of money.toSorted((a, b) => a.rank - b.rank)) byTerm(working, term, it)
  const { subsidy } = working.team.consortium.plan ?? {}
  const all = working.cells.map((_, at) => at)
  if (subsidy === undefined || sumAt(working, all) <= subsidy) return
  tell(
    working,
    'whole',
    null,
    capSays(words('計画の補助金申請額', 'Asked in the plan'), sumAt(working, all), subsidy),
    true,
  )
  cutTo(working, all, subsidy)
}

function rankOf(it: MoneyTerm): number {
  const lines = it.lines?.length ?? 0
  if (it.term === 'share-cap') return it.of === 'equity' ? 400 : 200
  if (it.term === 'per-year-cap') return 300
  if (it.term === 'marginal-bands') return 50
  return lines > 0 ? 100 + lines : 'besides' in it && it.besides ? 250 : 500
}

function byTerm(working: Working, term: number, it: MoneyTerm): void {
  if (it.term === 'flat-cap' && !it.each) capOn(working, term, it, it.most - (it.under ? 1 : 0))
  else if (it.term === 'cap-by') byTable(working, term, it)
  else if (it.term === 'count-cap') byCount(working, term, it)
  else if (it.term === 'share-cap' && it.in !== 'cost') byShare(working, term, it)
  else if (it.term === 'per-year-cap') byYear(working, term, it)
  else if (it.term === 'marginal-bands' && !it.each) bySlices(working, term, it)
}

/** The cells a cap looks at: its lines, all but some lines, or all. */
const meant = ({ cells }: Working, it: Pick<FlatCap | CapBy, 'lines' | 'besides'>): number[] =>
  cellsWhere(cells, (cell) => covers(it, cell) && !(it.besides && covers({ lines: it.besides }, cell)))

function capOn(
  working: Working,
  term: number,
  it: FlatCap | CapBy | CountCap,
  cap: Yen,
  how?: Parameters<typeof capSays>[3],
): void {
  const own = meant(working, it)
  if (own.length === 0 || !Number.isFinite(cap)) return
  const sum = sumAt(working, own)
  tell(working, 'whole', term, capSays(it.called, sum, cap, how), sum > cap)
  cutTo(working, own, cap)
}

function byTable(working: Working, term: number, it: CapBy): void {
  const fit = fitting(it.rows, working.team, shapeOf)
  const cap = capOf(fit)
  const [only] = fit.rows
  if (cap) capOn(working, term, it, endOfCap(working, cap), fit.rows.length === 1 && only ? only.called : it.by)
}

function byCount(working: Working, term: number, it: CountCap): void {
  const { sure, perhaps } = sortTeam(it.who, working.team)
  working.questions.push(...questionsOf(perhaps))
  const count = endOf(working, sure.length, sure.length + perhaps.length)
  const how = words(
    `${it.each.toLocaleString('ja')}円 × ${it.who.called.ja}${count}者`,
    `${it.each.toLocaleString('en')} yen × ${count} ${it.who.called.en}`,
  )
  capOn(working, term, it, it.each * count, how)
}

/** At most a share of other lines, of all, or of the equity. While the equity is missing, nothing is certain. */
function byShare(working: Working, term: number, it: ShareCap): void {
  const own = cellsWhere(working.cells, (cell) => covers(it, cell))
  if (own.length === 0) return
  const cap = shareOf(working, it)
  if (!Number.isFinite(cap)) return
  const sum = sumAt(working, own)
  const share = formatPercent(it.share)
  const how = words(`${it.ofCalled.ja}の${share.ja}`, `${share.en} of ${it.ofCalled.en}`)
  tell(working, 'whole', term, capSays(it.called, sum, cap, how), sum > cap)
  cutTo(working, own, cap)
}

/** Of everything: as much as makes it that share of both together. */
function shareOf(working: Working, it: ShareCap): Yen {
  const { cells, team } = working
  const [n, d] = it.share
  const { of } = it
  if (of === 'equity') {
    const { equity } = team.consortium.plan ?? {}
    if (equity !== undefined) return take(it.share, equity)
    working.questions.push(askFor('plan.equity'))
    return endOf(working, 0, Infinity)
  }
  if (of === 'all') {
    const others = sumAt(
      working,
      cellsWhere(cells, (cell) => !covers(it, cell)),
    )
    return n < d ? take([n, d - n], others) : Infinity
  }
  return take(
    it.share,
    sumAt(
      working,
      cellsWhere(cells, (cell) => covers({ lines: of }, cell)),
    ),
  )
}

/** Slices of all the cost together, where several share it: what the lines give at their best is bounded by them. */
function bySlices(working: Working, term: number, it: MarginalBands): void {
  const { cells } = working
  const own = cellsWhere(cells, (cell) => covers(it, cell) && cell.cost !== undefined)
  if (holdersOf(own.flatMap((at) => cells[at] ?? [])).length < 2) return
  const cost = own.reduce((all, at) => all + (cells[at]?.cost ?? 0), 0)
  const given = bandsFor(working, it, null).map(({ bands }) => bandedSubsidy(cost, bands))
  const cap = endOf(working, Math.min(...given), Math.max(...given))
  const sum = sumAt(working, own)
  tell(working, 'whole', term, capSays(it.called, sum, cap), sum > cap)
  cutTo(working, own, cap)
}
