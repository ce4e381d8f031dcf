import type { DayBetween, WithinDates } from '../rule.ts'
import { callDates } from './call-dates.ts'
import { dayBetween } from './day-between.ts'
import { byForm, type Shape } from './shape.ts'

/** A day lies in a window: the day of the check in that of the call, or a day of the plan. */
export const withinDates: Shape<WithinDates | DayBetween, unknown> = byForm(({ of }) =>
  of === undefined ? callDates : dayBetween,
)
