import type { MemberFactName } from '#consortium/consortium.ts'
import { allOfMatches, anyOfMatches, type Match, opposite } from './match.ts'
import { byDesignation } from './match-designation.ts'
import { byField } from './match-field.ts'
import { byKind, byPrefecture, bySize, type Setting } from './match-keys.ts'
import { byRole, notBeside } from './match-role.ts'
import type { Selector } from './selector.ts'
import type { Standing } from './team.ts'

/** Whether an organisation is meant, with three values: exact as long as no fact stands in two keys at once. */
export const matches = (selector: Selector, standing: Standing, setting: Setting): Match =>
  matchesWithin(selector, standing, setting, selector.roles !== undefined || selector.any !== undefined)

/** The same for a selector that narrows another one: those beside the consortium are then left in. */
export const alsoMatches = (selector: Selector, standing: Standing, setting: Setting): Match =>
  matchesWithin(selector, standing, setting, true)

/** Key by key: the first that fails settles it. */
function matchesWithin(selector: Selector, standing: Standing, setting: Setting, besideToo: boolean): Match {
  const held: Match[] = []
  if (!selector.roles && !besideToo) {
    const match = notBeside(standing, setting.edition)
    if (match.is === 'no') return match
    held.push(match)
  }
  for (const by of keys) {
    const match = by(selector, standing, setting)
    if (!match) continue
    if (match.is === 'no') return match
    held.push(match)
  }
  return allOfMatches(held)
}

/** What one key of a selector says; undefined where the selector does not have it. */
type Key = (selector: Selector, standing: Standing, setting: Setting) => Match | undefined

/** The cheap ones first: sizes are worked out for few. */
const keys: readonly Key[] = [
  ({ roles }, standing) => roles && byRole(roles, standing),
  (selector, standing) => selector.kinds && byKind(selector, standing),
  ({ designations }, standing, { on }) => designations && byDesignation(designations, standing, on),
  ({ prefectures }, standing, setting) => prefectures && byPrefecture(prefectures, standing, setting),
  ({ where }, standing, setting) => where && byFields(where, standing, setting),
  ({ not }, standing, setting) => not && opposite(alsoMatches(not, standing, setting)),
  ({ any }, standing, setting) => any && anyOfMatches(any.map((one) => alsoMatches(one, standing, setting))),
  ({ sizes }, standing, setting) => sizes && bySize(sizes, standing, setting),
]

const byFields = (where: NonNullable<Selector['where']>, standing: Standing, setting: Setting): Match =>
  allOfMatches(Object.entries(where).map(([fact, test]) => byField(fact as MemberFactName, test, standing, setting)))
