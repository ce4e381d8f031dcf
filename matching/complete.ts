import type { Consortium } from '#consortium/consortium.ts'
import { blockingFindings } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import type { sizesOn } from '#programs/size-answers.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { anybody } from './anybody.ts'
import { leftOver } from './asked.ts'
import type { Candidate } from './candidate.ts'
import { classesOf } from './classes.ts'
import { blockingRules } from './clauses.ts'
import { setOutInGroups } from './in-groups.ts'
import { joined, type Moves } from './moves.ts'
import { movesOf } from './moves-of.ts'
import { type Reach, solved } from './programme.ts'
import { isAccepted } from './propose.ts'
import { roleSetsOf } from './role-sets.ts'
import { barOf, sizeOf } from './search.ts'

export interface Incomplete {
  readonly edition: Edition
  /** Everybody in it counts as confirmed. */
  readonly team: Consortium
  readonly on: string
  /** Asked of many editions, the sizes of organisations are worked out once. */
  readonly sizes: ReturnType<typeof sizesOn>
  /** What blocks, as `check` finds it now. */
  readonly now: readonly Finding[]
  /** Blocking clauses that stay unmet whoever joins. */
  readonly leaves: readonly RuleId[]
  /** None of them is in the team yet. Left out: anybody. */
  readonly candidates?: readonly Candidate[] | undefined
}

export type Completed =
  | { readonly is: 'found'; readonly moves: Moves; readonly size: number }
  /** No numbers meet what is necessary, or `check` refused the smallest that do; `unmet` are the clauses in the way. */
  | { readonly is: 'none'; readonly unmet: readonly RuleId[] }

/**
 * The fewest invitations, further roles and withdrawals after which no mendable blocking clause is unmet. As for proposals, the
 * programme finds the fewest and `check` on the joined team decides; here only a few refusals are followed up.
 */
export function complete({ edition, team, on, sizes, now, leaves, candidates }: Incomplete): Completed {
  const rules = blockingRules(edition).filter(({ id }) => !leaves.includes(id))
  const setting: Setting = { edition, consortium: team, on, sizeOf: sizes(edition.sizeTable) }
  const roleSets = roleSetsOf(edition, rules)
  const classes = candidates ? classesOf(edition, candidates, roleSets, setting) : [anybody]
  const asked = { rules, leaves: leftOver(edition, now, leaves) }
  const search = setOutInGroups(edition, team, { asked, roleSets, classes, setting, endless: !candidates })
  const unmetIn = (findings: readonly Finding[]): RuleId[] =>
    findings.flatMap(({ rule, outcome }) => (outcome === 'unmet' && !leaves.includes(rule) ? [rule] : []))
  const inTheWay = unmetIn(now)

  let refused: readonly RuleId[] = inTheWay
  let barred: (readonly Reach[])[] = []
  let size: number | undefined
  for (let tries = 0; tries < mostTries; tries++) {
    const next = solved({ ...search.programme, barred, ...(size === undefined ? {} : { size }) })
    if (next.is !== 'found') {
      if (size === undefined) return { is: 'none', unmet: inTheWay }
      // Nothing of this size is left: one more may do what these could not.
      size += 1
      barred = []
      continue
    }
    size = sizeOf(next.numbers, search)
    for (const moves of movesOf(search.all, search.spread(next.numbers))) {
      const then = blockingFindings(edition, joined(team, moves), on, sizes)
      if (isAccepted(now, then, leaves)) return { is: 'found', moves, size: size + team.members.length }
      refused = unmetIn(then)
    }
    barred = [...barred, barOf(next.numbers, search, false)]
  }
  return { is: 'none', unmet: refused.length > 0 ? refused : inTheWay }
}

/** A list of programmes is asked for at once; whoever wants to know more of one asks for proposals. */
const mostTries = 6
