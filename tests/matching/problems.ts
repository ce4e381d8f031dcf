import fc from 'fast-check'
import type { Consortium, OrganisationFacts } from '#consortium/consortium.ts'
import { designations } from '#consortium/designations.ts'
import type { Kind } from '#consortium/kinds.ts'
import type { Candidate } from '#matching/candidate.ts'
import { blockingRules, memberFactsRead, selectorsOf } from '#matching/clauses.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import type { Wish } from '#matching/search.ts'
import type { Edition } from '#programs/edition.ts'
import type { Clause, Rule } from '#programs/rule.ts'
import type { Selector } from '#programs/selector.ts'
import { aDay } from '#tests/builders/programs.ts'

/** Not more than so many are asked for at once, so that every way of filling the seats can be tried. */
const mostAskedFor = 2

/**
 * Random wishes with up to nine candidates, one for each number: they go through the editions by turns and through the blocking
 * clauses of each, one clause and up to two others at a time, asking for fewer organisations than they do. Candidates are of the
 * kinds and designations that the clauses speak of, as often as not; of each something may be unknown.
 */
export function* problems(editions: readonly Edition[], { seed, count }: Drawn): Generator<Wish> {
  const drawn = fc.sample(aDraw, { seed, numRuns: count })
  for (const [at, draw] of drawn.entries()) {
    const whole = editions[at % editions.length]
    if (whole) yield problemOf(whole, Math.floor(at / editions.length), draw)
  }
}

export interface Drawn {
  readonly seed: number
  readonly count: number
}

const aFact = fc.nat({ max: 1_000 })
const anOrganisation = fc.record({ kind: aFact, place: aFact, size: aFact, figures: aFact, holds: aFact, role: aFact })
const aDraw = fc.record({
  others: fc.array(aFact, { minLength: 1, maxLength: 2 }),
  members: fc.array(anOrganisation, { maxLength: 2 }),
  candidates: fc.array(anOrganisation, { maxLength: 9 }),
})
type Draw = typeof aDraw extends fc.Arbitrary<infer T> ? T : never
type Sketch = Draw['members'][number]

function problemOf(whole: Edition, turn: number, { others, members, candidates }: Draw): Wish {
  const all = blockingRules(whole)
  const asking = all.filter(({ shape }) => asksForSomebody.includes(shape))
  const chosen = [pick(all, turn), ...others.map((at) => pick(asking, at))]
  const rules = all.filter((rule) => chosen.includes(rule)).map(smaller)
  const edition = { ...whole, rules }
  const roleSets = roleSetsOf(edition, rules)
  const draw = factsFor(rules)
  const consortium: Consortium = {
    program: whole.id,
    area: ['20'],
    members: members.map((sketch, at) => ({
      ...draw(sketch),
      name: `席${at}`,
      roles: roleSets[sketch.role % roleSets.length] ?? [],
    })),
  }
  const pool = candidates.map((sketch, at): Candidate => ({ key: `${at}`, name: `候補${at}`, facts: draw(sketch) }))
  return { edition, consortium, on: aDay, candidates: pool, limit: 2 }
}

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % from.length]

/** Clauses that a team without anybody in it leaves unmet, most of them. */
const asksForSomebody: readonly Rule['shape'][] = [
  'count-between',
  'share-of-members',
  'distinct-values',
  'any-of',
  'all-of',
]

/** The same clause asking for fewer: whether two or ten are asked for, one is tried like the other. */
function smaller<C extends Clause | Rule>(clause: C): C {
  const fields = Object.entries(clause).map(([key, value]): [string, unknown] => {
    if (key === 'atLeast' && typeof value === 'number') return [key, Math.min(value, mostAskedFor)]
    if (key === 'parts' && Array.isArray(value)) return [key, (value as Clause[]).map(smaller)]
    return [key, value]
  })
  return Object.fromEntries(fields) as unknown as C
}

/** Organisations of whom nothing is told but what these clauses read, from the values they ask for and a few others. */
function factsFor(rules: readonly Rule[]): (sketch: Sketch) => OrganisationFacts {
  const selectors = rules.flatMap(selectorsOf).flatMap(withParts)
  const read: readonly string[] = rules.flatMap(memberFactsRead)
  const kinds: readonly (Kind | undefined)[] = [
    ...new Set(selectors.flatMap((one) => one.kinds ?? []).slice(0, 2)),
    'company',
    undefined,
  ]
  const held = [...new Set(selectors.flatMap((one) => one.designations ?? []))].slice(0, 2)
  const named = held.length > 0 ? held : Object.keys(designations).slice(0, 1)
  const lists = [undefined, [], ...named.map((id) => [id])]
  return ({ kind, place, size, figures, holds }) => {
    const facts: Record<string, unknown> = {
      kind: pick(kinds, kind),
      prefecture: pick(['20', '34', undefined], place),
      size: pick(['sme', 'large', undefined], size),
      capital: pick([5_000_000, 900_000_000, undefined], figures),
      employees: pick([5, 3_000, undefined], figures),
      industry: pick(['09', '39', undefined], figures + place),
      businessField: pick(['製造', '流通', undefined], holds),
      designations: pick(lists, holds),
    }
    const told = Object.entries(facts).filter(([name, value]) => value !== undefined && read.includes(name))
    return Object.fromEntries(told) as OrganisationFacts
  }
}

const withParts = (one: Selector): Selector[] => [
  one,
  ...(one.any ?? []).flatMap(withParts),
  ...(one.not ? withParts(one.not) : []),
]
