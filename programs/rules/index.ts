import type { Clause, ShapeName } from '../rule.ts'
import { allDifferent } from './all-different.ts'
import { allOf } from './all-of.ts'
import { anyOf } from './any-of.ts'
import { attest } from './attest.ts'
import { countBetween } from './count-between.ts'
import { distinctValues } from './distinct-values.ts'
import { every } from './every.ts'
import { factIs } from './fact-is.ts'
import { figureBetween } from './figure-between.ts'
import { growthTarget } from './growth-target.ts'
import { not } from './not.ts'
import { permission } from './permission.ts'
import { relation } from './relation.ts'
import { salesFall } from './sales-fall.ts'
import type { Ask, Shape } from './shape.ts'
import { shareOfMembers } from './share-of-members.ts'
import { shareOfMoney } from './share-of-money.ts'
import { trackRecord } from './track-record.ts'
import { unpaid } from './unpaid.ts'
import { whenThen } from './when-then.ts'
import { withinCap } from './within-cap.ts'
import { withinDates } from './within-dates.ts'

/** Every shape by its name (facts.md 1.2). Everybody asks this table; nobody asks which shape a clause has. */
export const shapes = {
  'count-between': countBetween,
  every,
  'share-of-members': shareOfMembers,
  'share-of-money': shareOfMoney,
  'distinct-values': distinctValues,
  'all-different': allDifferent,
  relation,
  unpaid,
  'within-cap': withinCap,
  'fact-is': factIs,
  'figure-between': figureBetween,
  'growth-target': growthTarget,
  'sales-fall': salesFall,
  'within-dates': withinDates,
  'track-record': trackRecord,
  permission,
  attest,
  'all-of': allOf,
  'any-of': anyOf,
  'when-then': whenThen,
  not,
} satisfies {
  [Name in ShapeName]: Shape<Extract<Clause, { shape: Name }>, never> | Shape<Extract<Clause, { shape: Name }>, unknown>
}

/**
 * The shape of a clause. What `judge` found goes back into `say` and `lacks` of the same shape, which is all that the
 * erased type stands for.
 */
export const shapeOf: Ask = (clause) => shapes[clause.shape] as unknown as ReturnType<Ask>
