import type { Match } from '../match.ts'
import type { Interval } from './interval.ts'

/** What one member or entry brings to a count of different values: whether it counts, and its value or values if known. */
export interface Value {
  readonly is: Match['is']
  /** Undefined = not known. A list brings each of its values. */
  readonly values: unknown
}

/**
 * How many different values there may be. Who might not count adds nothing at the least; a value not known may be one
 * that is there already or a new one. Every number between is possible, too. With `among`, only those values count; a
 * value not known may then be none of them. `many` = a value not known may be a list of several.
 */
export function tallied(
  all: readonly Value[],
  { among, many = false }: { readonly among?: readonly unknown[] | undefined; readonly many?: boolean } = {},
): Interval {
  const counts = (value: unknown) => among === undefined || among.includes(value)
  const valuesIn = (some: readonly Value[]) =>
    new Set(some.flatMap(({ values }) => (values === undefined ? [] : [values].flat())).filter(counts))

  const sure = all.filter(({ is }) => is === 'yes')
  const possible = all.filter(({ is }) => is !== 'no')
  const silent = possible.filter(({ values }) => values === undefined).length
  const known = valuesIn(possible).size
  const mostOf = among?.length ?? Infinity
  // Somebody who counts has some value, unless it may be one that does not count or an empty list.
  const floor = sure.length > 0 && among === undefined && !many ? 1 : 0
  return {
    least: Math.max(valuesIn(sure).size, floor),
    most: Math.min(known + (many && silent > 0 ? Infinity : silent), mostOf),
  }
}
