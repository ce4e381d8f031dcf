import type { Consortium } from '#consortium/consortium.ts'
import type { Edition } from '#programs/edition.ts'
import type { sizesOn } from '#programs/size-answers.ts'
import type { RuleId } from '#programs/verdict.ts'
import { type Asked, conditionsOf, rulesOf } from './asked.ts'
import { type Candidate, isSeated } from './candidate.ts'
import { classesOf, type SeenBefore } from './classes.ts'
import { costOf, unsureOf } from './cost.ts'
import type { Programme, Reach } from './programme.ts'
import { roleSetsOf } from './role-sets.ts'
import { changes, joins, manyIn, settingOf, stays, type Unit } from './units.ts'
import { only, useful } from './useful.ts'

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
  /** Of several wishes on one day the sizes of organisations are worked out once. */
  readonly sizes?: ReturnType<typeof sizesOn>
  /** How candidates of a directory that is asked again and again were seen before. */
  readonly seenBefore?: SeenBefore
  /** Milliseconds left, asked before every step: the solver stops with them, and the best so far is the answer. */
  readonly left?: () => number
}

export const endless = (): number => Number.POSITIVE_INFINITY

/** The programme and what its numbers stand for. */
export interface Search {
  readonly units: readonly Unit[]
  readonly programme: Programme
  /** The rule of each condition. */
  readonly rules: readonly RuleId[]
}

/** The programme that completes a team: its units, a condition for each of these rules, and who there is. */
export function setOut(
  { edition, on, candidates, repairs = false, sizes, seenBefore }: Wish,
  team: Consortium,
  { rules, leaves }: Asked,
): Search {
  const setting = settingOf(edition, team, on, sizes)
  const roleSets = roleSetsOf(edition, rules)
  const free = candidates.filter((one) => !isSeated(one, team))
  const classes = classesOf(edition, free, roleSets, setting, seenBefore)
  const all: Unit[] = [
    ...stays(edition, team),
    ...(repairs ? changes(edition, team, [...new Set(roleSets.flat())]) : []),
    ...joins(edition, classes, roleSets),
  ]
  const conditions = conditionsOf({ rules, leaves }, all, edition, setting)
  const kept = useful(all, conditions)
  const units = kept.flatMap((at) => all[at] ?? [])
  const membersOf = (member: number) =>
    units.flatMap((unit, at) => (unit.does !== 'join' && unit.member === member ? [at] : []))
  return {
    units,
    rules: rulesOf({ rules, leaves }),
    programme: {
      units: units.map((unit) => ({
        most: Math.min(unit.most, mostOfAClass),
        size: sizeOfUnit(unit),
        cost: costOf(unit, unsureOf(unit, rules, setting)),
      })),
      conditions: conditions.map((condition) => only(condition, kept)),
      limits: [
        ...team.members.map((_, member) => ({ of: membersOf(member), least: repairs ? 0 : 1, most: 1 })),
        ...classes.map((it) => ({
          of: units.flatMap((unit, at) => (unit.does === 'join' && unit.class === it ? [at] : [])),
          least: 0,
          most: manyIn(it),
        })),
      ],
      barred: [],
    },
  }
}

/** No programme asks for more than some dozens of one kind. */
export const mostOfAClass = 60

/** What one of a unit adds to the number of steps, counted from the team without its members: one that stays takes none, one more is the invitation. */
export const sizeOfUnit = ({ does }: Unit): number => (does === 'stay' ? -1 : does === 'join' ? 1 : 0)

/** How many invitations and changes these numbers come to, but for the members who stay. */
export const sizeOf = (numbers: readonly number[], { programme }: Search): number =>
  numbers.reduce((sum, number, at) => sum + number * (programme.units[at]?.size ?? 0), 0)

/** Shuts these numbers out; once accepted, also the same organisations in other roles. */
export function barOf(numbers: readonly number[], { units }: Search, accepted: boolean): Reach[] {
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
