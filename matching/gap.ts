import type { Consortium } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { blockingFindings } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { matches } from '#programs/matcher.ts'
import type { Rule } from '#programs/rule.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { type Candidate, hopedFor, isSeated, memberOf } from './candidate.ts'
import { blockingRules, selectorsOf } from './clauses.ts'
import { joined } from './moves.ts'
import { roleSetsOf } from './role-sets.ts'
import { settingOf, standingOf } from './units.ts'

/** What one organisation would do for a team by joining it. */
export interface Filling {
  readonly roles: readonly Role[]
  /** Blocking clauses that are unmet now and would be met. */
  readonly mends: readonly RuleId[]
  /** Blocking clauses that are unmet now and would be met once a fact is known. */
  readonly toConfirm: readonly RuleId[]
  /** Blocking clauses that are unmet now and would be less so. */
  readonly lowers: readonly RuleId[]
  /** Blocking clauses that are met now and would wait for a fact of it. */
  readonly opens: readonly RuleId[]
  /** Whether the clause at hand counts it for certain. */
  readonly certain: boolean
  /** Blocking clauses of which it cannot yet be said whether they mean it. */
  readonly unsure: readonly RuleId[]
}

/** An unmet clause of a team. */
export interface Gap {
  readonly rule: RuleId
  /** Null: it lowers nothing of this clause, or worsens a blocking one. */
  readonly filledBy: (candidate: Candidate) => Filling | null
}

/**
 * What it takes to mend one clause. An organisation fills the gap when, once it has joined, the clause is less short than before
 * and no blocking clause is shorter (design.md 4). Of the roles it could take those count that mend most.
 *
 * @returns null where the clause is not unmet, counting everybody who may still come
 */
export function gapOf(edition: Edition, consortium: Consortium, on: string, rule: RuleId): Gap | null {
  const team = hopedFor(consortium)
  const sizes = sizesOn(on)
  const blockingIn = (some: Consortium): Findings =>
    new Map(blockingFindings(edition, some, on, sizes).map((finding) => [finding.rule, finding]))
  const now = blockingIn(team)
  const rules = blockingRules(edition)
  const clause = rules.find(({ id }) => id === rule)
  if (!clause || now.get(rule)?.outcome !== 'unmet') return null

  const setting = settingOf(edition, team, on)
  const selectors = selectorsOf(clause)
  const roleSets = roleSetsOf(edition, rules)
  /** Whoever the clause does not speak of in these roles does nothing for it. */
  const isMeant = (candidate: Candidate, roles: readonly Role[]): boolean => {
    const standing = standingOf(edition, memberOf(candidate, roles))
    return selectors.length === 0 || selectors.some((one) => matches(one, standing, setting).is !== 'no')
  }
  const unsureIn = (candidate: Candidate, roles: readonly Role[]): RuleId[] => {
    const standing = standingOf(edition, memberOf(candidate, roles))
    const isUnsure = (some: Rule) => selectorsOf(some).some((one) => matches(one, standing, setting).is === 'perhaps')
    return rules.filter(isUnsure).map(({ id }) => id)
  }
  return {
    rule,
    filledBy(candidate) {
      if (isSeated(candidate, team)) return null
      const fillings = roleSets.flatMap((roles) => {
        if (!isMeant(candidate, roles)) return []
        const add = [{ candidate, roles, instead: [] }]
        const then = blockingIn(joined(team, { add, change: [], remove: [] }))
        if (!isBetter(rule, now, then)) return []
        const unsure = unsureIn(candidate, roles)
        return [{ roles, ...told(now, then), certain: !unsure.includes(rule), unsure }]
      })
      return fillings.sort(byWorth)[0] ?? null
    },
  }
}

type Findings = ReadonlyMap<RuleId, Finding>

/** By how much a clause is short; one that is unmet without a number is short of one thing. */
const shortOf = (finding: Finding | undefined): number => (finding?.outcome === 'unmet' ? (finding.short ?? 1) : 0)

const isBetter = (rule: RuleId, now: Findings, then: Findings): boolean =>
  shortOf(then.get(rule)) < shortOf(now.get(rule)) &&
  [...then].every(([other, finding]) => shortOf(finding) <= shortOf(now.get(other)))

function told(now: Findings, then: Findings): Pick<Filling, 'mends' | 'toConfirm' | 'lowers' | 'opens'> {
  const those = (holds: (before: Finding, after: Finding) => boolean): RuleId[] =>
    [...now].flatMap(([rule, before]) => {
      const after = then.get(rule)
      return after && holds(before, after) ? [rule] : []
    })
  const turns = (from: Finding['outcome'], ...to: Finding['outcome'][]) =>
    those((before, after) => before.outcome === from && to.includes(after.outcome))
  return {
    mends: turns('unmet', 'met', 'not-applicable'),
    toConfirm: turns('unmet', 'unknown'),
    lowers: those((before, after) => after.outcome === 'unmet' && shortOf(after) < shortOf(before)),
    opens: turns('met', 'unknown'),
  }
}

/** Those that mend most first, then that are meant for certain, then that help most and leave fewest questions, then in fewest roles. */
export const byWorth = (one: Filling, other: Filling): number =>
  other.mends.length - one.mends.length ||
  Number(other.certain) - Number(one.certain) ||
  helpedBy(other) - helpedBy(one) ||
  one.unsure.length + one.opens.length - (other.unsure.length + other.opens.length) ||
  one.roles.length - other.roles.length

const helpedBy = ({ toConfirm, lowers }: Filling): number => toConfirm.length + lowers.length
