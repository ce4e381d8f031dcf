import type { CountBetween } from '../rule.ts'
import { countEntries } from './count-entries.ts'
import { countGroups } from './count-groups.ts'
import { countMembers } from './count-members.ts'
import { byForm, type Shape } from './shape.ts'

/** So many of them: organisations, groups of organisations counted as one, or entries of a list in the plan. */
export const countBetween: Shape<CountBetween, unknown> = byForm(({ of, onePer }) => {
  if (of !== undefined) return countEntries
  return onePer === undefined ? countMembers : countGroups
})
