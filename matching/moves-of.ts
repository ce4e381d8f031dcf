import type { Moves } from './moves.ts'
import type { CandidateClass, Unit } from './units.ts'

/**
 * Moves that these numbers of units may stand for: first the best of every class, then with others of one class after another, for ties between
 * organisations (one corporate family, one group a member) tell candidates of a class apart.
 */
export function movesOf(units: readonly Unit[], numbers: readonly number[]): Moves[] {
  const taken = units.flatMap((unit, at) => ((numbers[at] ?? 0) > 0 ? [{ unit, number: numbers[at] ?? 0 }] : []))
  const staying = taken.flatMap(({ unit }) => (unit.does === 'join' ? [] : [unit.member]))
  const change = taken.flatMap(({ unit }) =>
    unit.does === 'change' ? [{ member: unit.member, roles: unit.roles }] : [],
  )
  const members = new Set(units.flatMap((unit) => (unit.does === 'join' ? [] : [unit.member])))
  const remove = [...members].filter((member) => !staying.includes(member))

  const classes = [...new Set(taken.flatMap(({ unit }) => (unit.does === 'join' ? [unit.class] : [])))]
  const shifts = [
    new Map<CandidateClass, number>(),
    ...classes.flatMap((it) =>
      Array.from({ length: Math.min(it.candidates.length - 1, mostShifts) }, (_, by) => new Map([[it, by + 1]])),
    ),
  ]
  return shifts.map((shift) => {
    const next = new Map<CandidateClass, number>(shift)
    const picked = taken.flatMap(({ unit, number }) => {
      if (unit.does !== 'join') return []
      const from = next.get(unit.class) ?? 0
      next.set(unit.class, from + number)
      return Array.from({ length: number }, (_, one) => ({ unit, at: (from + one) % unit.class.candidates.length }))
    })
    const add = picked.flatMap(({ unit, at }) => {
      const candidate = unit.class.candidates[at]
      if (!candidate) return []
      const others = unit.class.candidates.filter(
        (_, other) => !picked.some((it) => it.unit.class === unit.class && it.at === other),
      )
      return [{ candidate, roles: unit.roles, instead: others.slice(0, mostInstead) }]
    })
    return { add, change, remove }
  })
}

/** How many others of one class are tried where `check` refuses the best. */
const mostShifts = 8

const mostInstead = 5

/** How many of a class are looked at beyond those that are taken. */
export const spares = mostShifts + mostInstead
