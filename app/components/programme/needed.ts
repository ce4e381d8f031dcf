import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { blocks, type Rule } from '#programs/rule.ts'

/** How many holders of a role an edition asks for; both absent where it sets no number. */
export interface Needed {
  readonly atLeast?: number
  readonly atMost?: number
}

/** Read off the blocking counts of that one role. Counts over several roles together belong to none of them. */
export const neededOf = (edition: Pick<Edition, 'rules'>, role: Role): Needed =>
  neededBy(edition, role, ({ strength }) => blocks(strength))

/** The same of what others report of the guidelines: nothing there blocks, and the page says that it is unconfirmed. */
export const reportedOf = (edition: Pick<Edition, 'rules'>, role: Role): Needed =>
  neededBy(edition, role, ({ source }) => source.kind === 'noted' && source.tag === 'secondary')

function neededBy(edition: Pick<Edition, 'rules'>, role: Role, counts: (rule: Rule) => boolean): Needed {
  const found = edition.rules.flatMap((rule) =>
    rule.shape === 'count-between' &&
    rule.of === undefined &&
    counts(rule) &&
    rule.who.roles?.length === 1 &&
    rule.who.roles[0] === role
      ? [rule]
      : [],
  )
  const least = found.flatMap((it) => (it.atLeast === undefined ? [] : [it.atLeast]))
  const most = found.flatMap((it) => (it.atMost === undefined ? [] : [it.atMost]))
  return {
    ...(least.length > 0 ? { atLeast: Math.max(...least) } : {}),
    ...(most.length > 0 ? { atMost: Math.min(...most) } : {}),
  }
}
