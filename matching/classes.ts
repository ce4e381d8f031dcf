import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import { alsoMatches } from '#programs/matcher.ts'
import type { Rule } from '#programs/rule.ts'
import { factsOfSelector, type Selector } from '#programs/selector.ts'
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
  // Money is asked for by seats: before there is one, nothing of it tells candidates apart.
  const besideMoney = rules.filter((rule) => !memberFactsRead(rule).includes('requests'))
  const beside = [...new Set(besideMoney.flatMap(readBeside))].filter((fact) => fact !== 'roles')
  const views = viewsOf(rules, (candidate, selectors) => {
    // The roles it is asked for with are the same for all; only what it is besides tells candidates apart.
    const marks = roleSets.map((roles) => {
      const standing = standingOf(edition, memberOf(candidate, roles))
      return selectors.map((one) => mark[alsoMatches(one, standing, setting).is]).join('')
    })
    return [...new Set(marks)].length > 1 ? marks.join() : (marks[0] ?? '')
  })
  const seenAs = (candidate: Candidate): string =>
    JSON.stringify([views.map((view) => view(candidate)), beside.map((fact) => factOf(candidate, fact))])

  // Most of a directory is known by kind and place alone: those are looked at once.
  const alike = grouped([...candidates].sort(byMerit), (one) => JSON.stringify(facts.map((fact) => factOf(one, fact))))
  const classes = grouped([...alike.values()], ([first]) => (first ? seenAs(first) : ''))
  return [...classes].map(([key, groups]) => ({ key, candidates: groups.flat().sort(byMerit) }))
}

/** What selectors that read the same facts say of a candidate: those of whom these are the same are looked at once. */
function viewsOf(
  rules: readonly Rule[],
  look: (candidate: Candidate, selectors: readonly Selector[]) => string,
): ((candidate: Candidate) => string)[] {
  const selectors = rules
    .flatMap(selectorsOf)
    .map(({ roles: _, ...rest }) => rest)
    .filter((one) => Object.keys(one).some((key) => key !== 'called'))
  const byFacts = grouped(selectors, (one) => [...new Set(factsOfSelector(one))].sort().join())
  return [...byFacts.values()].map((alike) => {
    const reads = [...new Set(alike.flatMap(factsOfSelector))].filter((fact) => fact !== 'roles')
    const seen = new Map<string, string>()
    return (candidate) => {
      const known = JSON.stringify(reads.map((fact) => factOf(candidate, fact)))
      const view = seen.get(known) ?? look(candidate, alike)
      seen.set(known, view)
      return view
    }
  })
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
