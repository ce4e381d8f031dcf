import type { MemberFactName } from '#consortium/consortium.ts'
import { allOfMatches, anyOfMatches, type Match, opposite } from './match.ts'
import { byDesignation } from './match-designation.ts'
import { byField } from './match-field.ts'
import { byKind, byPrefecture, byRole, bySize, notBeside, type Setting } from './match-keys.ts'
import type { Selector } from './selector.ts'
import type { Standing } from './team.ts'

/** Whether an organisation is meant, with three values: exact as long as no fact stands in two keys at once. */
export const matches = (selector: Selector, standing: Standing, setting: Setting): Match =>
  matchesWithin(selector, standing, setting, selector.roles !== undefined || selector.any !== undefined)

/** The same for a selector that narrows another one: those beside the consortium are then left in. */
export const alsoMatches = (selector: Selector, standing: Standing, setting: Setting): Match =>
  matchesWithin(selector, standing, setting, true)

/** Key by key, the cheap ones first: the first that fails settles it, and sizes are worked out for few. */
function matchesWithin(selector: Selector, standing: Standing, setting: Setting, besideToo: boolean): Match {
  const held: Match[] = []
  for (const key of keysOf(selector, standing, setting, besideToo)) {
    const match = key()
    if (match.is === 'no') return match
    held.push(match)
  }
  return allOfMatches(held)
}

function keysOf(selector: Selector, standing: Standing, setting: Setting, besideToo: boolean): (() => Match)[] {
  const { roles, kinds, sizes, designations, prefectures, where = {}, not, any } = selector
  const within = (one: Selector) => matchesWithin(one, standing, setting, true)
  return [
    ...(roles ? [() => byRole(roles, standing)] : besideToo ? [] : [() => notBeside(standing, setting)]),
    ...(kinds ? [() => byKind(selector, standing)] : []),
    ...(designations ? [() => byDesignation(designations, standing, setting.on)] : []),
    ...(prefectures ? [() => byPrefecture(prefectures, standing, setting)] : []),
    ...Object.entries(where).map(
      ([fact, test]) =>
        () =>
          byField(fact as MemberFactName, test, standing, setting),
    ),
    ...(not ? [() => opposite(within(not))] : []),
    ...(any ? [() => anyOfMatches(any.map(within))] : []),
    ...(sizes ? [() => bySize(sizes, standing, setting)] : []),
  ]
}
