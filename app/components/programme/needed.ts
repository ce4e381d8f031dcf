import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { blocks } from '#programs/rule.ts'

/** How many holders of a role an edition asks for; both absent where it sets no number. */
export interface Needed {
  readonly atLeast?: number
  readonly atMost?: number
}

/** Read off the blocking counts of that one role. Counts over several roles together belong to none of them. */
export function neededOf(edition: Pick<Edition, 'rules'>, role: Role): Needed {
  const counts = edition.rules.flatMap((rule) =>
    rule.shape === 'count-between' &&
    rule.of === undefined &&
    blocks(rule.strength) &&
    rule.who.roles?.length === 1 &&
    rule.who.roles[0] === role
      ? [rule]
      : [],
  )
  const least = counts.flatMap((it) => (it.atLeast === undefined ? [] : [it.atLeast]))
  const most = counts.flatMap((it) => (it.atMost === undefined ? [] : [it.atMost]))
  return {
    ...(least.length > 0 ? { atLeast: Math.max(...least) } : {}),
    ...(most.length > 0 ? { atMost: Math.min(...most) } : {}),
  }
}
