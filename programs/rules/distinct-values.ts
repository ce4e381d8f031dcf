import type { DistinctValues } from '../rule.ts'
import { distinctAreas } from './distinct-areas.ts'
import { distinctOfEntries } from './distinct-of-entries.ts'
import { distinctOfMembers } from './distinct-of-members.ts'
import { byForm, type Shape } from './shape.ts'

/** So many different values: of the activity area, of a fact of the members, of a field of a list in the plan. */
export const distinctValues: Shape<DistinctValues, unknown> = byForm(({ of }) => {
  if (of === undefined) return distinctOfMembers
  return of === 'area' ? distinctAreas : distinctOfEntries
})
