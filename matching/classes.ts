import type { Role } from '#consortium/roles.ts'
import { smeIndustriesOf } from '#consortium/sme-industry.ts'
import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import { alsoMatches } from '#programs/matcher.ts'
import type { Rule } from '#programs/rule.ts'
import { factsOfSelector, type Selector } from '#programs/selector.ts'
import { type Candidate, memberOf } from './candidate.ts'
import { blockingRules, memberFactsRead, readBeside, selectorsOf } from './clauses.ts'
import { type CandidateClass, standingOf } from './units.ts'

/** How clauses see the facts of candidates, by the question: kept by whoever gives out the same facts again. */
export type SeenBefore = (asked: string) => WeakMap<object, string>

/**
 * Candidates in classes: two stand in one when every blocking rule sees them alike, whatever role of those on offer they take.
 * Each class has its best candidate first; classes come in the order of their best.
 */
export function classesOf(
  edition: Edition,
  candidates: readonly Candidate[],
  roleSets: readonly (readonly Role[])[],
  setting: Setting,
  seenBefore: SeenBefore = () => new WeakMap(),
): CandidateClass[] {
  const { on, consortium } = setting
  const seen = seenBefore(JSON.stringify([edition.id, edition.version, on, consortium.area ?? null, roleSets]))
  const fresh = candidates.filter(({ facts }) => !seen.has(facts))
  if (fresh.length > 0) look(fresh, { edition, roleSets, setting, seen })

  const classes = grouped([...candidates].sort(byMerit), ({ facts }) => seen.get(facts) ?? '')
  return [...classes].map(([key, them]) => ({ key, candidates: them }))
}

interface Looking {
  readonly edition: Edition
  readonly roleSets: readonly (readonly Role[])[]
  readonly setting: Setting
  readonly seen: WeakMap<object, string>
}

/** Writes down how the clauses see each of these. */
function look(candidates: readonly Candidate[], { edition, roleSets, setting, seen }: Looking): void {
  const rules = blockingRules(edition)
  const facts = [...new Set(rules.flatMap(memberFactsRead))].filter((fact) => fact !== 'roles')
  // Money is asked for by seats: before there is one, nothing of it tells candidates apart.
  const besideMoney = rules.filter((rule) => !memberFactsRead(rule).includes('requests'))
  const beside = [...new Set(besideMoney.flatMap(readBeside))].filter((fact) => fact !== 'roles')
  const byTrade = tellsTrades(rules)
  const views = viewsOf(rules, byTrade, (candidate, selectors) => {
    const marksOf = (some: readonly Selector[], roles: readonly Role[]) => {
      const standing = standingOf(edition, memberOf(candidate, roles))
      return some.map((one) => mark[alsoMatches(one, standing, setting).is]).join('')
    }
    // The roles it is asked for with are the same for all; only what it is besides tells candidates apart.
    const ofRoles = selectors.filter((one) => JSON.stringify(one).includes('"roles"'))
    const ofFacts = selectors.filter((one) => !ofRoles.includes(one))
    const marks = ofRoles.length > 0 ? roleSets.map((roles) => marksOf(ofRoles, roles)) : []
    return [marksOf(ofFacts, roleSets[0] ?? []), ...marks].join()
  })
  const seenAs = (candidate: Candidate): string =>
    JSON.stringify([views.map((view) => view(candidate)), beside.map((fact) => factOf(candidate, fact))])

  // Most of a directory is known by kind and place alone: those are looked at once.
  for (const alike of grouped(candidates, (one) => asRead(one, facts, byTrade)).values()) {
    const [first] = alike
    const key = first ? seenAs(first) : ''
    for (const one of alike) seen.set(one.facts, key)
  }
}

/** What selectors that read the same facts say of a candidate: those of whom these are the same are looked at once. */
function viewsOf(
  rules: readonly Rule[],
  byTrade: boolean,
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
      const known = asRead(candidate, reads, byTrade)
      const view = seen.get(known) ?? look(candidate, alike)
      seen.set(known, view)
      return view
    }
  })
}

const mark = { yes: 'y', no: 'n', perhaps: 'p' } as const

/** These facts of a candidate, as far as they are told apart; a trade by its line of the size tables where only sizes read it. */
const asRead = (candidate: Candidate, facts: readonly string[], byTrade: boolean): string =>
  JSON.stringify(
    facts.map((fact) =>
      fact === 'industry' && !byTrade ? smeIndustriesOf(candidate.facts.industry) : factOf(candidate, fact),
    ),
  )

/** Whether some clause tells trades apart by more than the size tables: by name, or by the field of business they stand for. */
const tellsTrades = (rules: readonly Rule[]): boolean =>
  rules.some(
    (rule) =>
      memberFactsRead(rule).includes('businessField') ||
      selectorsOf(rule).some((one) => JSON.stringify(one).includes('"industry":')),
  )

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
