import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import { alsoMatches } from '#programs/matcher.ts'
import type { Selector } from '#programs/selector.ts'
import { type Candidate, memberOf } from './candidate.ts'
import { blockingRules, memberFactsRead, readBeside, selectorsOf } from './clauses.ts'
import { type CandidateClass, standingOf } from './units.ts'

/**
 * Candidates in classes: two stand in one when every blocking rule sees them alike, whatever role of those on offer they take.
 * Each class has its best candidate first; classes come in the order of their best.
 */
export function classesOf(
  edition: Edition,
  candidates: readonly Candidate[],
  roleSets: readonly (readonly Role[])[],
  setting: Setting,
): CandidateClass[] {
  const rules = blockingRules(edition)
  const facts = [...new Set(rules.flatMap(memberFactsRead))].filter((fact) => fact !== 'roles')
  const beside = [...new Set(rules.flatMap(readBeside))].filter((fact) => fact !== 'roles')
  const selectors = rules.flatMap(selectorsOf).map(({ roles: _, ...rest }) => rest)
  const ofRoles = selectors.filter((one) => JSON.stringify(one).includes('"roles"'))
  const ofFacts = selectors.filter((one) => !ofRoles.includes(one) && Object.keys(one).some((key) => key !== 'called'))

  // The roles it is asked for with are the same for all; only what it is besides tells candidates apart.
  const seenAs = (candidate: Candidate): string => {
    const seen = (some: readonly Selector[], roles: readonly Role[]) => {
      const standing = standingOf(edition, memberOf(candidate, roles))
      return some.map((one) => mark[alsoMatches(one, standing, setting).is]).join('')
    }
    const parts = [seen(ofFacts, roleSets[0] ?? []), ...roleSets.map((roles) => seen(ofRoles, roles))]
    return JSON.stringify([parts, beside.map((fact) => factOf(candidate, fact))])
  }

  // Most of a directory is known by kind and place alone: those are looked at once.
  const alike = grouped([...candidates].sort(byMerit), (one) => JSON.stringify(facts.map((fact) => factOf(one, fact))))
  const classes = grouped([...alike.values()], ([first]) => (first ? seenAs(first) : ''))
  return [...classes].map(([key, groups]) => ({ key, candidates: groups.flat().sort(byMerit) }))
}

const mark = { yes: 'y', no: 'n', perhaps: 'p' } as const

const factOf = ({ facts }: Candidate, fact: string): unknown =>
  (facts as Readonly<Record<string, unknown>>)[fact] ?? null

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export const meritOf = ({ merits = [] }: Candidate): number => merits.reduce((sum, { weight }) => sum + weight, 0)

/** The same candidates come in the same order, however they were given. */
const byMerit = (one: Candidate, other: Candidate): number =>
  meritOf(other) - meritOf(one) || compare(one.name, other.name) || compare(one.key, other.key)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
