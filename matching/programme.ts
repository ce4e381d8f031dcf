import type { Condition } from './conditions.ts'
import { weightOfSize } from './cost.ts'
import { makeRows, type Rows } from './rows.ts'

/** The integer programme behind a proposal: how many of each unit, so that every condition holds at the least cost. */
export interface Programme {
  readonly units: readonly Quantity[]
  readonly conditions: readonly Condition[]
  /** Sums over units that may not be passed: one change a member, no more of a class than there are. */
  readonly limits: readonly { readonly of: readonly number[]; readonly least: number; readonly most: number }[]
  /** Solutions not wanted again: of each list, not all reach their numbers. */
  readonly barred: readonly (readonly Reach[])[]
  /** What the sizes add up to, where that is fixed. */
  readonly size?: number
}

export interface Quantity {
  readonly most: number
  /** What one counts towards the size of a proposal. */
  readonly size: number
  /** Orders proposals of one size; smaller is better, and it never outweighs a size. */
  readonly cost: number
}

/** So many of these units together, or more. */
export interface Reach {
  readonly of: readonly number[]
  readonly reach: number
}

export type Solved =
  | { readonly is: 'found'; readonly numbers: readonly number[] }
  | { readonly is: 'none' }
  /** Time was up. `numbers` meet every condition, but fewer might; null where none were come to. */
  | { readonly is: 'gave-up'; readonly numbers: readonly number[] | null }

/**
 * How many of each unit; proved to be the least, or proved that there is none.
 *
 * @param left milliseconds after which the best so far is the answer
 */
export function solved(programme: Programme, left = Number.POSITIVE_INFINITY): Solved {
  if (programme.conditions.some(({ is }) => is === 'never')) return { is: 'none' }

  const { units } = programme
  const rows = makeRows()
  const solution = rows.least(written(programme, rows), left)
  if (solution.is === 'none') return solution
  const { is, numbers } = solution
  const ofUnits = numbers && units.map((_, at) => Math.round(numbers.get(unitName(at)) ?? 0))
  return is === 'found' && ofUnits ? { is, numbers: ofUnits } : { is: 'gave-up', numbers: ofUnits }
}

/** Writes the rows of a programme, none of whose conditions is `never`; the name of the row that is to be least. */
export function written(programme: Programme, rows: Omit<Rows, 'least'>): string {
  const { units } = programme
  const size = rows.row(programme.size === undefined ? {} : { equal: programme.size })
  const cost = rows.row({})
  for (const [at, unit] of units.entries()) {
    rows.add(unitName(at), rows.row({ max: unit.most }), 1)
    rows.add(unitName(at), size, unit.size)
    rows.add(unitName(at), cost, unit.size * weightOfSize + unit.cost)
  }
  for (const { of, least, most } of programme.limits) {
    const limit = rows.row({ min: least, max: most })
    for (const at of of) rows.add(unitName(at), limit, 1)
  }
  const writing = { rows, units }
  seatOnce(programme.conditions, writing)
  for (const condition of programme.conditions) hold(condition, writing)
  for (const bar of programme.barred) keepOut(bar, writing)
  return cost
}

interface Writing {
  readonly rows: Omit<Rows, 'least'>
  readonly units: readonly Quantity[]
}

const unitName = (at: number) => `u${at}`
const sitting = (at: number, seat: number) => `s${at}.${seat}`

/** However many seats a unit fits, each of it sits once. */
function seatOnce(conditions: readonly Condition[], { rows, units }: Writing): void {
  const seats = [...new Map(conditions.flatMap(seatsIn).map((it) => [it.seat, it])).values()]
  for (const at of units.keys()) {
    const fits = seats.filter((it) => it.fits[at])
    if (fits.length === 0) continue
    const once = rows.row({ max: 0 })
    rows.add(unitName(at), once, -1)
    for (const { seat } of fits) rows.add(sitting(at, seat), once, 1)
  }
}

type SeatCondition = Extract<Condition, { is: 'seat' }>

const seatsIn = (condition: Condition): SeatCondition[] =>
  condition.is === 'seat' ? [condition] : 'parts' in condition ? condition.parts.flatMap(seatsIn) : []

/** Writes a condition that holds where `when` is 1; always, where that is left out. */
function hold(condition: Condition, writing: Writing, when?: string): void {
  const { rows, units } = writing
  if (condition.is === 'always') return
  if (condition.is === 'all') {
    for (const part of condition.parts) hold(part, writing, when)
    return
  }
  // A row that asks for `atLeast` where it holds, and for no more than what is so anyway where it need not.
  const asking = (atLeast: number, anyway = 0): string => {
    if (when === undefined) return rows.row({ min: atLeast })
    const row = rows.row({ min: anyway })
    rows.add(when, row, anyway - atLeast)
    return row
  }
  switch (condition.is) {
    case 'never':
      asking(1)
      return
    case 'sum': {
      const anyway = condition.weights.reduce(
        (sum, weight, at) => sum + Math.min(weight, 0) * (units[at]?.most ?? 0),
        0,
      )
      const row = asking(condition.atLeast, Math.min(anyway, condition.atLeast))
      for (const [at, weight] of condition.weights.entries()) rows.add(unitName(at), row, weight)
      return
    }
    case 'seat': {
      const row = asking(condition.atLeast)
      for (const [at, fits] of condition.fits.entries()) if (fits) rows.add(sitting(at, condition.seat), row, 1)
      return
    }
    case 'distinct': {
      const row = asking(condition.atLeast)
      for (const value of new Set(condition.values.flatMap((list) => list ?? []))) {
        const isThere = rows.flag()
        const brought = rows.row({ max: 0 })
        rows.add(isThere, brought, 1)
        rows.add(isThere, row, 1)
        for (const [at, list] of condition.values.entries())
          if (list?.includes(value)) rows.add(unitName(at), brought, -1)
      }
      for (const [at, list] of condition.values.entries())
        if (list === null) rows.add(unitName(at), row, condition.atLeast)
      return
    }
    case 'any': {
      const row = asking(1)
      for (const part of condition.parts) {
        const holds = rows.flag()
        rows.add(holds, row, 1)
        hold(part, writing, holds)
      }
    }
  }
}

/** Not all of these at once. Among solutions of one size this shuts out the one alone. */
function keepOut(bar: readonly Reach[], { rows, units }: Writing): void {
  const notAll = rows.row({ max: bar.length - 1 })
  for (const { of, reach } of bar) {
    const reached = rows.flag()
    rows.add(reached, notAll, 1)
    const most = of.reduce((sum, at) => sum + (units[at]?.most ?? 0), 0)
    const below = rows.row({ max: reach - 1 })
    for (const at of of) rows.add(unitName(at), below, 1)
    rows.add(reached, below, -Math.max(most - reach + 1, 0))
  }
}
