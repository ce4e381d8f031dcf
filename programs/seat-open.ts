import type { Consortium, Member, MemberFactName } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import type { Edition } from './edition.ts'
import type { Match } from './match.ts'
import { alsoMatches, matches } from './matcher.ts'
import { blocks, type Clause, type CountGroups, type CountMembers, type EveryMember, type Rule } from './rule.ts'
import type { SizeOf } from './size-answers.ts'
import { standingsOf } from './team.ts'
import type { RuleId } from './verdict.ts'

/** Whether an organisation could hold a role, as far as the rules tell. */
export interface SeatOpen {
  /** `perhaps`: facts that are missing decide. */
  readonly is: 'yes' | 'perhaps' | 'no'
  /** The clauses that ask for somebody in this role. */
  readonly wantedBy: readonly RuleId[]
  /** The facts of the organisation that would settle it. */
  readonly missing: readonly MemberFactName[]
}

/**
 * Whether an organisation could hold a role of an edition: every count that asks for the role means it, and no condition on who
 * holds it shuts it out. Ties to others and the plan are not looked at.
 *
 * @param rules those that decide; left out: those that block
 * @param on the day in Japan, `YYYY-MM-DD`
 */
export function seatOpen(
  edition: Edition,
  facts: Omit<Member, 'name' | 'roles'>,
  role: Role,
  on: string,
  sizeOf: SizeOf,
  rules: readonly Rule[] = edition.rules.filter(({ strength }) => blocks(strength)),
): SeatOpen {
  const consortium: Consortium = { program: edition.id, members: [{ ...facts, name: '', roles: [role] }] }
  const setting = { edition, consortium, on, sizeOf }
  const standings = standingsOf(edition, consortium, ['confirmed'])
  const judged = rules
    .flatMap((rule) => partsOf(rule).map((clause) => ({ rule: rule.id, clause })))
    .flatMap(({ rule, clause }) =>
      standings.flatMap((standing) => {
        if (isCount(clause) && (clause.atLeast ?? 0) > 0 && speaksOf(clause, role))
          return [{ rule, wants: true, match: matches(clause.who, standing, setting) }]
        if (!isCondition(clause)) return []
        const meant = matches(clause.who, standing, setting)
        return meant.is === 'no' ? [] : [{ rule, wants: false, match: alsoMatches(clause.is, standing, setting) }]
      }),
    )
  const found = judged.map(({ match }) => match)
  return {
    is: found.some(({ is }) => is === 'no') ? 'no' : found.some(({ is }) => is === 'perhaps') ? 'perhaps' : 'yes',
    wantedBy: [...new Set(judged.flatMap(({ rule, wants }) => (wants ? [rule] : [])))],
    missing: [...new Set(found.flatMap(factsMissing))],
  }
}

/** A clause and the clauses it joins by *and*. */
export const partsOf = (clause: Clause): readonly Clause[] =>
  clause.shape === 'all-of' ? clause.parts.flatMap(partsOf) : [clause]

type Count = CountMembers | CountGroups

const isCount = (clause: Clause): clause is Count => clause.shape === 'count-between' && clause.of === undefined
const isCondition = (clause: Clause): clause is EveryMember => clause.shape === 'every' && clause.of === undefined

const speaksOf = ({ who }: Count, role: Role): boolean => who.roles?.includes(role) ?? false

const factsMissing = ({ missing }: Match): MemberFactName[] =>
  missing.flatMap((it) => (it.of === 'member' ? [it.fact] : []))
