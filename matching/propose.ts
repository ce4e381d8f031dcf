import type { Consortium } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import type { Rule } from '#programs/rule.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { type Candidate, hopedFor, isSeated } from './candidate.ts'
import { smallestClash } from './clash.ts'
import { classesOf } from './classes.ts'
import { conditionOf } from './conditions.ts'
import { costOf, unsureOf } from './cost.ts'
import { only, roleSetsOf, useful } from './make-up.ts'
import { type Pick, picksOf } from './pick.ts'
import { type Programme, type Reach, solved } from './programme.ts'
import { blockingRules, memberFactsRead } from './readings.ts'
import { changes, joins, settingOf, stays, type Unit } from './units.ts'

export interface Proposals {
  /**
   * `nothing-missing`: no blocking clause is unmet that a partner could mend. `best-so-far`: time was up before all was tried.
   * `impossible`: nobody among the candidates can mend it, and `clash` says which clauses cannot all be met.
   */
  readonly outcome: 'nothing-missing' | 'found' | 'best-so-far' | 'impossible'
  /** Different sets of fewest invitations and changes, the best first. */
  readonly proposals: readonly Proposal[]
  readonly clash?: readonly RuleId[]
}

export interface Proposal {
  readonly add: readonly Addition[]
  readonly change: readonly Change[]
  /** Members that leave, by their place in `members`. */
  readonly remove: readonly number[]
  /** Blocking clauses that are unmet now and would not be. */
  readonly mends: readonly RuleId[]
  /** Blocking clauses that stay unmet, as no partner can mend them. */
  readonly leaves: readonly RuleId[]
}

export interface Addition {
  readonly candidate: Candidate
  readonly roles: readonly Role[]
  /** Others who would do just as well in this seat, the best first. */
  readonly instead: readonly Candidate[]
}

/** A member, by its place, and all the roles it would then hold. */
export interface Change {
  readonly member: number
  readonly roles: readonly Role[]
}

export interface Wish {
  readonly edition: Edition
  readonly consortium: Consortium
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  readonly candidates: readonly Candidate[]
  /** How many different proposals at the most; 5 where left out. */
  readonly limit?: number
  /** Also lets members take a further role or leave. */
  readonly repairs?: boolean
  /** Asked between steps; false ends the search with the best so far. */
  readonly goOn?: () => boolean
}

/**
 * Up to five different sets of fewest invitations that leave no mendable blocking clause unmet, exactly (design.md 4): an integer
 * programme over classes of candidates finds the fewest, `check` on the joined team decides; what it refuses is barred and the
 * programme solved again. The same wish gives the same answer.
 */
export function propose(wish: Wish): Proposals {
  const { edition, on, limit = 5, goOn = () => true } = wish
  const team = hopedFor(wish.consortium)
  const now = check(edition, team, on).findings.filter(({ blocking }) => blocking)
  const unmet = now.filter(({ outcome }) => outcome === 'unmet')
  const rules = blockingRules(edition)
  const mendable = unmet.filter((finding) => isMendable(finding, rules, wish.repairs ?? false))
  if (mendable.length === 0) return { outcome: 'nothing-missing', proposals: [] }

  const leaves = unmet.filter((finding) => !mendable.includes(finding)).map(({ rule }) => rule)
  const search = setOut(
    wish,
    team,
    rules.filter(({ id }) => !leaves.includes(id)),
  )
  const first = solved(search.programme)
  if (first.is === 'gave-up') return { outcome: 'best-so-far', proposals: [] }
  if (first.is === 'none') return { outcome: 'impossible', proposals: [], clash: smallestClash(search) }

  const accepted: Proposal[] = []
  let size = sizeOf(first.numbers, search)
  let barred: (readonly Reach[])[] = []
  const largest = size + furthest
  while (accepted.length < limit && goOn()) {
    const next = solved({ ...search.programme, size, barred })
    if (next.is === 'gave-up') break
    if (next.is === 'none') {
      if (accepted.length > 0) return { outcome: 'found', proposals: accepted }
      size += 1
      barred = []
      if (size > largest) break
      continue
    }
    const proposal = firstAccepted(next.numbers, search, wish, team, now, leaves)
    if (proposal) accepted.push(proposal)
    barred.push(barOf(next.numbers, search, proposal !== undefined))
  }
  return { outcome: accepted.length === limit ? 'found' : 'best-so-far', proposals: accepted }
}

/** How many more than the fewest that the conditions allow are tried, where `check` refuses them. */
const furthest = 4

/** Only the plan, the money or a person's word can mend the others. */
function isMendable({ rule, lacks }: Finding, rules: readonly Rule[], repairs: boolean): boolean {
  if (lacks.length > 0) return true
  const clause = rules.find(({ id }) => id === rule)
  return repairs && clause !== undefined && memberFactsRead(clause).some((fact) => fact !== 'requests')
}

/** The programme and what its numbers stand for. */
export interface Search {
  readonly units: readonly Unit[]
  readonly programme: Programme
  /** The rule of each condition. */
  readonly rules: readonly RuleId[]
}

function setOut({ edition, on, candidates, repairs = false }: Wish, team: Consortium, rules: readonly Rule[]): Search {
  const setting = settingOf(edition, team, on)
  const roleSets = roleSetsOf(edition, rules)
  const free = candidates.filter((one) => !isSeated(one, team))
  const classes = classesOf(edition, free, roleSets, setting)
  const all: Unit[] = [
    ...stays(edition, team),
    ...(repairs ? changes(edition, team, [...new Set(roleSets.flat())]) : []),
    ...joins(edition, classes, roleSets),
  ]
  const conditions = rules.map((rule) => conditionOf(rule, all, edition, setting))
  const kept = useful(all, conditions)
  const units = kept.flatMap((at) => all[at] ?? [])
  const membersOf = (member: number) =>
    units.flatMap((unit, at) => (unit.does !== 'join' && unit.member === member ? [at] : []))
  return {
    units,
    rules: rules.map(({ id }) => id),
    programme: {
      units: units.map((unit) => ({
        most: Math.min(unit.most, mostOfAClass),
        size: unit.does === 'stay' ? -1 : unit.does === 'join' ? 1 : 0,
        cost: costOf(unit, unsureOf(unit, rules, setting)),
      })),
      conditions: conditions.map((condition) => only(condition, kept)),
      limits: [
        ...team.members.map((_, member) => ({ of: membersOf(member), least: repairs ? 0 : 1, most: 1 })),
        ...classes.map((it) => ({
          of: units.flatMap((unit, at) => (unit.does === 'join' && unit.class === it ? [at] : [])),
          least: 0,
          most: it.candidates.length,
        })),
      ],
      barred: [],
    },
  }
}

/** No programme asks for more than some dozens of one kind. */
const mostOfAClass = 60

const sizeOf = (numbers: readonly number[], { programme }: Search): number =>
  numbers.reduce((sum, number, at) => sum + number * (programme.units[at]?.size ?? 0), 0)

/** Shuts these numbers out; once accepted, also the same organisations in other roles. */
function barOf(numbers: readonly number[], { units }: Search, accepted: boolean): Reach[] {
  const taken = units.flatMap((unit, at) => ((numbers[at] ?? 0) > 0 ? [{ unit, at, reach: numbers[at] ?? 0 }] : []))
  if (!accepted) return taken.map(({ at, reach }) => ({ of: [at], reach }))
  const classes = new Set(taken.flatMap(({ unit }) => (unit.does === 'join' ? [unit.class] : [])))
  return [
    ...taken.flatMap(({ unit, at, reach }) => (unit.does === 'join' ? [] : [{ of: [at], reach }])),
    ...[...classes].map((it) => ({
      of: units.flatMap((unit, at) => (unit.does === 'join' && unit.class === it ? [at] : [])),
      reach: taken.reduce((sum, { unit, reach }) => (unit.does === 'join' && unit.class === it ? sum + reach : sum), 0),
    })),
  ]
}

function firstAccepted(
  numbers: readonly number[],
  { units }: Search,
  { edition, on }: Wish,
  team: Consortium,
  now: readonly Finding[],
  leaves: readonly RuleId[],
): Proposal | undefined {
  for (const pick of picksOf(units, numbers)) {
    const then = check(edition, joined(team, pick), on).findings.filter(({ blocking }) => blocking)
    if (!isAccepted(now, then, leaves)) continue
    const unmetThen = then.filter(({ outcome }) => outcome === 'unmet').map(({ rule }) => rule)
    return {
      ...pick,
      mends: now.flatMap(({ rule, outcome }) => (outcome === 'unmet' && !unmetThen.includes(rule) ? [rule] : [])),
      leaves: unmetThen,
    }
  }
  return undefined
}

/** No mendable clause is unmet, and none that stays unmet is further from being met. */
const isAccepted = (now: readonly Finding[], then: readonly Finding[], leaves: readonly RuleId[]): boolean =>
  then.every((finding) => {
    if (finding.outcome !== 'unmet') return true
    const before = now.find(({ rule }) => rule === finding.rule)
    return leaves.includes(finding.rule) && (finding.short ?? 0) <= (before?.short ?? 0)
  })

/** The team with a pick carried out; whoever leaves is gone, newcomers stand last. */
export function joined(team: Consortium, { add, change, remove }: Pick): Consortium {
  const kept = team.members.flatMap((member, at) => {
    if (remove.includes(at)) return []
    const roles = change.find((it) => it.member === at)?.roles
    return [roles ? { ...member, roles } : member]
  })
  const members = [
    ...kept,
    ...add.map(({ candidate, roles }) => ({
      ...candidate.facts,
      name: candidate.name,
      roles,
      state: 'confirmed' as const,
    })),
  ]
  return { ...team, members }
}
