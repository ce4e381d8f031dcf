import type { Every } from '../rule.ts'
import { everyEntry } from './every-entry.ts'
import { everyMember } from './every-member.ts'
import { byForm, type Shape } from './shape.ts'

/** Each that is meant is so: organisations of the team, or entries of a list in the plan. */
export const every: Shape<Every, unknown> = byForm(({ of }) => (of === undefined ? everyMember : everyEntry))
