import type { Consortium } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import type { Setting } from '#programs/match-keys.ts'
import { type Asked, conditionsOf, rulesOf } from './asked.ts'
import { rolesOfMembers } from './role-sets.ts'
import { mostOfAClass, type Search, sizeOfUnit } from './search.ts'
import { type CandidateClass, joins, standingOf, stays, type Unit } from './units.ts'
import { bringsTo, type Leaf, leavesOf, only, useful } from './useful.ts'

/** A programme over groups of members, and how its numbers are spread over single ones. */
export interface GroupedSearch extends Search {
  /** Every unit, each member by itself. */
  readonly all: readonly Unit[]
  readonly spread: (numbers: readonly number[]) => number[]
}

/**
 * The programme that completes a team by newcomers, by other roles of members or by members that leave. Members whom the
 * conditions cannot tell apart, whatever role they take, are one unit: twenty alike would else be tried in every order.
 */
export function setOutInGroups(
  edition: Edition,
  team: Consortium,
  { asked, roleSets, classes, setting, endless }: Given,
): GroupedSearch {
  const all: Unit[] = [
    ...stays(edition, team),
    ...otherwise(edition, team, rolesAskedOfMembers(edition, roleSets)),
    ...joins(edition, classes, roleSets),
  ]
  const conditions = conditionsOf(asked, all, edition, setting)
  const leaves = conditions.flatMap(leavesOf)
  const groups = groupsOf(team, all, leaves)
  const newcomers = useful(all, conditions).filter((at) => all[at]?.does === 'join')
  const columns = [
    ...groups.flatMap(({ own: [first = []], own }) => first.map((at) => ({ at, most: own.length }))),
    ...newcomers.map((at) => ({ at, most: endless ? mostOfAClass : Math.min(all[at]?.most ?? 0, mostOfAClass) })),
  ]
  const units = columns.flatMap(({ at }) => all[at] ?? [])
  const kept = columns.map(({ at }) => at)
  const placesOf = (some: readonly number[]) => some.map((at) => kept.indexOf(at))
  return {
    all,
    units,
    rules: rulesOf(asked),
    programme: {
      units: units.map((unit, at) => ({
        most: columns[at]?.most ?? 0,
        size: sizeOfUnit(unit),
        cost: costOf(unit),
      })),
      conditions: conditions.map((condition) => only(condition, kept)),
      limits: [
        ...groups.map(({ own: [first = []], own }) => ({ of: placesOf(first), least: 0, most: own.length })),
        ...classes.map((it) => {
          const of = units.flatMap((unit, at) => (unit.does === 'join' && unit.class === it ? [at] : []))
          return { of, least: 0, most: Math.max(0, ...of.map((at) => columns[at]?.most ?? 0)) }
        }),
      ],
      barred: [],
    },
    spread(numbers) {
      const spread = all.map(() => 0)
      for (const at of newcomers) spread[at] = numbers[kept.indexOf(at)] ?? 0
      for (const { own } of groups) {
        const waiting = own.values()
        for (const [which, place] of placesOf(own[0] ?? []).entries())
          for (let left = numbers[place] ?? 0; left > 0; left--) {
            const at = waiting.next().value?.[which]
            if (at !== undefined) spread[at] = 1
          }
      }
      return spread
    },
  }
}

interface Given {
  readonly asked: Asked
  readonly roleSets: readonly (readonly Role[])[]
  readonly classes: readonly CandidateClass[]
  readonly setting: Setting
  /** There are as many of each class as it takes. */
  readonly endless: boolean
}

/** Who stands apart gives up its seat for that role: nobody in the team is asked to. */
const rolesAskedOfMembers = (edition: Edition, roleSets: Given['roleSets']): Role[] =>
  rolesOfMembers(edition).filter((role) => roleSets.some((roles) => roles.includes(role)))

/** Each member with one role more, with one of the edition's less, and with one in the place of those. */
function otherwise(edition: Edition, team: Consortium, roles: readonly Role[]): Unit[] {
  const named = edition.roles.map(({ role }) => role)
  return team.members.flatMap((member, index) => {
    const held = member.roles
    // Whoever has not said its roles takes any of them as it is.
    if (held === undefined) return []
    const here = held.filter((role) => named.includes(role))
    const apart = held.filter((role) => !named.includes(role))
    const fresh = roles.filter((role) => !held.includes(role))
    const sets = [
      ...fresh.map((role) => [...held, role]),
      ...here.map((role) => held.filter((other) => other !== role)),
      ...(here.length > 0 ? fresh.map((role) => [...apart, role]) : []),
    ]
    return sets.map((set) => ({
      does: 'change' as const,
      member: index,
      roles: set,
      most: 1,
      standing: standingOf(edition, { ...member, roles: set }),
    }))
  })
}

/** A role taken on comes before an invitation, fewer roles before more. */
const costOf = (unit: Unit): number =>
  unit.does === 'stay' ? 0 : (unit.does === 'join' ? 1_000 : 0) + unit.roles.length * 100

interface Group {
  /** Of each member its units, in the same order: as it is, then with one role more. */
  readonly own: readonly (readonly number[])[]
}

function groupsOf(team: Consortium, all: readonly Unit[], leaves: readonly Leaf[]): Group[] {
  const ofMember = team.members.map((): number[] => [])
  for (const [at, unit] of all.entries()) if (unit.does !== 'join') ofMember[unit.member]?.push(at)
  const groups = new Map<string, number[][]>()
  for (const [stay = 0, ...further] of ofMember) {
    const helps = (at: number) => leaves.some((leaf) => bringsTo(leaf, at) > bringsTo(leaf, stay))
    // What changes nothing, or no more than a change before it, is left out.
    const columns = new Map<string, number>()
    for (const at of [stay, ...further.filter(helps)]) {
      const column = JSON.stringify(leaves.map((leaf) => columnOf(leaf, at)))
      if (!columns.has(column)) columns.set(column, at)
    }
    const own = [...columns.values()]
    const key = [...columns.keys()].join(' ')
    const group = groups.get(key)
    if (group) group.push(own)
    else groups.set(key, [own])
  }
  return [...groups.values()].map((own) => ({ own }))
}

function columnOf(leaf: Leaf, at: number): unknown {
  if (leaf.is === 'sum') return leaf.weights[at]
  if (leaf.is === 'seat') return leaf.fits[at]
  return leaf.is === 'distinct' ? leaf.values[at] : null
}
