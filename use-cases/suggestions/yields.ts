import type { FirstShown, SeatStep, SuggestionWay } from '../stores/suggestions.ts'
import { becameOf, type Stage, stages } from './became.ts'

/** How many came how far: each step counts whoever came further. */
export type Yield = Readonly<Record<Stage, number>>

export interface YieldOfWay {
  readonly way: SuggestionWay
  readonly counts: Yield
}

/** A suggestion with the step it came to. */
export interface Counted extends Pick<FirstShown, 'way' | 'day'> {
  readonly stage: Stage
}

/**
 * How far each organisation came that was suggested, once a room and way.
 *
 * @param todayOf the entry that an entry is today
 */
export function counted(
  shown: readonly FirstShown[],
  steps: readonly SeatStep[],
  todayOf: (organisationId: string) => string,
  on: string,
): Counted[] {
  const stepsIn = grouped(steps, ({ roomId }) => roomId)
  const each = grouped(shown, (it) => [it.roomId, it.way, todayOf(it.organisationId)].join())
  return [...each.values()].flatMap((them) => {
    const [first] = them
    if (!first) return []
    const day = them.map((it) => it.day).reduce((one, other) => (other < one ? other : one))
    const seq = Math.min(...them.map((it) => it.seq))
    const deskSeq = Math.min(...them.map((it) => it.deskSeq))
    const who = todayOf(first.organisationId)
    const isIt = (id: string | null) => id !== null && todayOf(id) === who
    const { stage } = becameOf({ seq, deskSeq }, isIt, stepsIn.get(first.roomId) ?? [], on)
    return [{ way: first.way, day, stage }]
  })
}

export const yieldOf = (them: readonly Pick<Counted, 'stage'>[]): Yield => {
  const reached = (stage: Stage) => them.filter((it) => stages.indexOf(it.stage) >= stages.indexOf(stage)).length
  return {
    shown: reached('shown'),
    listed: reached('listed'),
    asked: reached('asked'),
    answered: reached('answered'),
    joined: reached('joined'),
    closed: reached('closed'),
  }
}

/** In the order given; a way nobody was suggested by is left out. */
export const byWay = (ways: readonly SuggestionWay[], them: readonly Counted[]): YieldOfWay[] =>
  ways.flatMap((way) => {
    const some = them.filter((it) => it.way === way)
    return some.length > 0 ? [{ way, counts: yieldOf(some) }] : []
  })

/** In the order of their first. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
