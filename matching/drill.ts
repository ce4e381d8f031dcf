import type { Consortium } from '#consortium/consortium.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { RuleId, Verdict } from '#programs/verdict.ts'
import { type Candidate, hopedFor } from './candidate.ts'
import { joined } from './moves.ts'
import { propose } from './propose.ts'
import type { Wish } from './search.ts'

/** What happens when one member leaves. */
export interface Withdrawal {
  /** Its place in `members`. */
  readonly member: number
  readonly name: string
  /** Blocking clauses that hold, or may hold, with it and are unmet without it. */
  readonly breaks: readonly RuleId[]
  /** Blocking clauses that are met with it and open without it. */
  readonly opens: readonly RuleId[]
  /** Others who could take its place, the best first: each by itself mends what breaks. */
  readonly substitutes: readonly Candidate[]
  /** Members who could take over what it does by holding a further role, by their places; the lead's succession. */
  readonly heirs: readonly number[]
}

/**
 * For every member whose seat counts: what breaks if it leaves, who could come instead and who of the others could take over.
 * Nobody is asked; nothing changes. Members only short-listed are left out.
 */
export function drill(
  edition: Edition,
  consortium: Consortium,
  on: string,
  candidates: readonly Candidate[],
): Withdrawal[] {
  const team = hopedFor(consortium)
  const now = check(edition, team, on)
  const sizes = sizesOn(on)
  return team.members.map((member, at) => {
    const rest: Consortium = { ...team, members: team.members.filter((_, other) => other !== at) }
    const then = check(edition, rest, on)
    const breaks = turned(now, then, 'unmet')
    // Of whom it is not known whether they fit is no substitute: what breaks would then be open, not met.
    const asGood = (wish: Pick<Wish, 'candidates' | 'repairs'>) =>
      breaks.length === 0
        ? []
        : propose({ ...wish, edition, consortium: rest, on, sizes }).proposals.filter((proposal) => {
            const open = turned(now, check(edition, joined(rest, proposal), on), 'unknown')
            return !breaks.some((rule) => open.includes(rule))
          })
    const alone = asGood({ candidates })
    const within = asGood({ candidates: [], repairs: true })
    return {
      member: at,
      name: member.name,
      breaks,
      opens: turned(now, then, 'unknown'),
      substitutes: alone.flatMap(({ add }) =>
        add.length === 1 ? add.flatMap((it) => [it.candidate, ...it.instead]) : [],
      ),
      heirs: within.flatMap(({ add, change, remove }) =>
        add.length + remove.length === 0 && change.length === 1
          ? change.map((it) => (it.member >= at ? it.member + 1 : it.member))
          : [],
      ),
    }
  })
}

/** Blocking clauses that come out so without it and did not with it. */
const turned = (now: Verdict, then: Verdict, outcome: 'unmet' | 'unknown'): RuleId[] =>
  then.findings.flatMap((finding) => {
    const before = now.findings.find(({ rule }) => rule === finding.rule)?.outcome
    const worse = outcome === 'unmet' ? before !== 'unmet' : before === 'met'
    return finding.blocking && finding.outcome === outcome && worse ? [finding.rule] : []
  })

/** How many more than needed a counting clause has: 10 of 10, spare 0. Null where the clause counts nobody. */
export interface Spare {
  readonly rule: RuleId
  readonly has: number
  readonly needs: number
}

/** Of every counting clause of an edition that blocks: how many count now and how many must. */
export function spares(edition: Edition, consortium: Consortium, on: string): Spare[] {
  const { findings } = check(edition, hopedFor(consortium), on)
  return edition.rules.flatMap((rule) => {
    if (rule.shape !== 'count-between' || rule.atLeast === undefined) return []
    const finding = findings.find((it) => it.rule === rule.id)
    return finding?.blocking ? [{ rule: rule.id, has: finding.counted.length, needs: rule.atLeast }] : []
  })
}
