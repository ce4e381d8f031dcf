/**
 * The money a member states, kept beside the log: what it asks for in all, and its budget line by line. Read by the organiser and
 * that member; the others hold the event and its number only.
 */
import * as z from 'zod'
import type { Plan } from '#consortium/consortium.ts'
import { oneOf, year, yen } from '#consortium/facts/values.ts'
import { budgetCategories } from '#consortium/plan-words.ts'
import { type RoomState, type Seat, seatStateOn } from './state.ts'

/** As a line of `plan.budget`, without the member, whose seat it stands beside. */
export const budgetLine = z.strictObject({
  category: oneOf(budgetCategories),
  year: year.optional(),
  cost: yen.optional(),
  subsidy: yen.optional(),
})
export type BudgetLine = Readonly<z.infer<typeof budgetLine>>

/** `yen` is what is asked in all; null where only costs were stated. A bare number is a sum without a budget. */
export const amount = z.union([
  z.number(),
  z.object({ yen: z.number().nullable(), lines: z.array(budgetLine).readonly() }),
])
export type Amount = z.infer<typeof amount>

/** What an amount beside the log says, for those who may read it, by its id. */
export type Amounts = Readonly<Record<string, Amount>>

export const amountOf = (seat: Pick<Seat, 'amountId'>, amounts: Amounts): Amount | undefined =>
  seat.amountId === null ? undefined : amounts[seat.amountId]

/** What is asked in all; undefined where it is not known here. */
export const yenOf = (stated: Amount | undefined): number | undefined =>
  typeof stated === 'object' ? (stated.yen ?? undefined) : stated

export const linesOf = (stated: Amount | undefined): readonly BudgetLine[] =>
  typeof stated === 'object' ? stated.lines : []

/** What the lines ask for together; null where none of them says. */
export const askedOn = (lines: readonly BudgetLine[]): number | null =>
  lines.some(({ subsidy }) => subsidy !== undefined) ? lines.reduce((sum, { subsidy = 0 }) => sum + subsidy, 0) : null

/** The sums alone, as they stood before anybody told lines. */
export const withoutLines = (amounts: Amounts): Amounts =>
  Object.fromEntries(
    Object.entries(amounts).flatMap(([id, stated]) => {
      const asked = yenOf(stated)
      return asked === undefined ? [] : [[id, asked]]
    }),
  )

/**
 * The budgets of the members as part of the plan: their lines by name, and the years they come to. What the organiser wrote into the
 * plan itself stands instead.
 */
export function budgetsIn(room: RoomState, amounts: Amounts, on: string): Pick<Plan, 'budget' | 'years'> {
  const lines = room.seats
    .filter((seat) => seat.ended === null && seatStateOn(seat, on) !== 'expired')
    .flatMap((seat) => linesOf(amountOf(seat, amounts)).map((line) => ({ ...line, member: seat.organisation.name })))
  if (lines.length === 0 || written(room.plan.budget)) return {}

  const years = [...new Set(lines.flatMap((line) => line.year ?? []))].toSorted((a, b) => a - b)
  return {
    budget: lines,
    ...(years.length > 0 && !written(room.plan.years) && lines.every((line) => line.year !== undefined)
      ? { years: years.map((of) => ({ year: of, ...yearOf(lines.filter((line) => line.year === of)) })) }
      : {}),
  }
}

const written = (list: unknown): boolean => Array.isArray(list) && list.length > 0

/** What a year comes to; left out where a line of it does not say. */
function yearOf(lines: readonly BudgetLine[]): { cost?: number; subsidy?: number } {
  const sum = (of: 'cost' | 'subsidy') =>
    lines.some((line) => line[of] === undefined)
      ? {}
      : { [of]: lines.reduce((total, line) => total + (line[of] ?? 0), 0) }
  return { ...sum('cost'), ...sum('subsidy') }
}
