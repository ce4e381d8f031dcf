import { words } from '#consortium/words.ts'
import type { Yen } from '#consortium/yen.ts'
import type { PerYearCap } from '../money/term.ts'
import { askFor } from '../questions.ts'
import { capSays, tooManyYears } from './words.ts'
import { cellsWhere, cutTo, sumAt, tell, type Working } from './working.ts'

/** Each year at most so much, a later year no more than the one before where that is said, and all of them together. */
export function byYear(working: Working, term: number, it: PerYearCap): void {
  const { cells } = working
  const all = cells.map((_, at) => at)
  if (all.length === 0) return
  const years = [...new Set(cells.flatMap(({ year }) => (year === undefined ? [] : [year])))].toSorted((a, b) => a - b)
  if (years.length === 0) byPlannedYears(working, term, it, all)

  let before = it.year
  for (const [place, year] of years.entries()) {
    const own = cellsWhere(cells, (cell) => cell.year === year)
    const sum = sumAt(working, own)
    if (place >= it.years) {
      tell(working, 'whole', term, tooManyYears(year, it.years), sum > 0)
      cutTo(working, own, 0)
      continue
    }
    const cap = it.notOverYearBefore ? Math.min(it.year, before) : it.year
    const how = cap < it.year ? words('前年度の額まで', 'the amount of the year before') : undefined
    tell(working, 'whole', term, capSays(words(`${year}年度`, `Fiscal ${year}`), sum, cap, how), sum > cap)
    cutTo(working, own, cap)
    before = sumAt(working, own)
  }

  const planned =
    years.length > 0 ? years.length : new Set(working.team.consortium.plan?.years?.map(({ year }) => year)).size
  const total = it.totals?.[planned - 1] ?? it.total ?? it.year * it.years
  const sum = sumAt(working, all)
  tell(working, 'whole', term, capSays(words('全期間の総額', 'All years together'), sum, total), sum > total)
  cutTo(working, all, total)
}

/** Lines that name no year: the years of the plan bound them, where it says them; else one year's cap at the least. */
function byPlannedYears(working: Working, term: number, it: PerYearCap, all: readonly number[]): void {
  const planned = working.team.consortium.plan?.years ?? []
  const byYear = new Map<number, Yen>()
  for (const { year, subsidy } of planned)
    byYear.set(year, (byYear.get(year) ?? 0) + (subsidy ?? Number.POSITIVE_INFINITY))
  if (planned.length > 0 && planned.every(({ subsidy }) => subsidy !== undefined)) {
    const cap = [...byYear.values()].reduce((sum, one) => sum + Math.min(one, it.year), 0)
    const sum = sumAt(working, all)
    if (sum > cap)
      tell(working, 'whole', term, capSays(words('年度別の額の合計', 'The years of the plan'), sum, cap), true)
    cutTo(working, all, cap)
    return
  }
  if (sumAt(working, all) <= it.year) return
  working.questions.push(askFor('plan.years'))
  if (working.bound === 'least') cutTo(working, all, it.year)
}
