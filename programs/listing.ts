/** What lists and filters say of an edition, all of it read off its rules. */
import type { Member } from '#consortium/consortium.ts'
import type { PrefectureCode } from '#consortium/prefecture.ts'
import type { Edition } from './edition.ts'
import { alsoMatches, matches } from './matcher.ts'
import { moneyOf } from './money.ts'
import { blocks, type Clause, type CountMembers, type EveryMember } from './rule.ts'
import { seated } from './seats.ts'
import type { Selector } from './selector.ts'
import { type Sort, sorts } from './sorts.ts'
import type { Team } from './team.ts'

export interface Listing {
  /** JIS X 0401; absent where every prefecture will do. */
  readonly prefectures?: readonly PrefectureCode[]
  /** The most it pays, in yen; absent where no cap in yen is printed. */
  readonly cap?: number
}

/** @param on the day in Japan, `YYYY-MM-DD` */
export function listingOf(edition: Edition, on: string): Listing {
  const prefectures = placesOf(edition.rules.filter(({ strength }) => blocks(strength)))
  const caps = moneyOf(seated(edition, { program: edition.id, members: [] }, on, []))
    .flatMap(({ cap }) => cap ?? [])
    // A cap that grows with the team comes to nothing before anybody is in it; that is no amount to print.
    .filter((cap) => cap > 0)
  return {
    ...(prefectures.length > 0 ? { prefectures } : {}),
    ...(caps.length > 0 ? { cap: Math.max(...caps) } : {}),
  }
}

/**
 * Whether an organisation of that sort can sit in the team as a member, as far as the rules tell: some seat is open to it, and no
 * condition on who sits there shuts it out. Who stands beside the team is not meant.
 *
 * @param on the day in Japan, `YYYY-MM-DD`
 */
export function takes(edition: Edition, sort: Sort, on: string): boolean {
  const facts: Omit<Member, 'name'> = sorts[sort].member
  const blocking = edition.rules.filter(({ strength }) => blocks(strength)).flatMap(partsOf)
  const counts = blocking.filter((it): it is CountMembers => it.shape === 'count-between' && it.of === undefined)
  const conditions = blocking.filter((it): it is EveryMember => it.shape === 'every' && it.of === undefined)
  return edition.roles
    .filter(({ member }) => member)
    .some(({ role }) => {
      const team = seated(edition, { program: edition.id, members: [{ name: '', roles: [role], ...facts }] }, on, [
        'confirmed',
      ])
      const needed = counts.filter((it) => (it.atLeast ?? 0) > 0 && speaksOf(it.who, role))
      return (
        needed.every((it) => meant(it.who, team)) &&
        conditions.every((it) => !meant(it.who, team) || meets(it.is, team))
      )
    })
}

const partsOf = (clause: Clause): readonly Clause[] =>
  clause.shape === 'all-of' ? clause.parts.flatMap(partsOf) : [clause]

const speaksOf = (who: Selector, role: string): boolean =>
  (who.roles as readonly string[] | undefined)?.includes(role) ?? false

const meant = (who: Selector, team: Team): boolean => team.standings.some((it) => matches(who, it, team).is !== 'no')
const meets = (is: Selector, team: Team): boolean => team.standings.every((it) => alsoMatches(is, it, team).is !== 'no')

/** The prefectures an edition is for, where its conditions print a list. */
function placesOf(clauses: readonly Clause[]): PrefectureCode[] {
  const selectors = clauses.flatMap(partsOf).flatMap((it) => {
    if (it.shape === 'every' && it.of === undefined) return [it.is]
    return it.shape === 'count-between' && it.of === undefined ? [it.who] : []
  })
  return [...new Set(selectors.flatMap(({ prefectures }) => (Array.isArray(prefectures) ? prefectures : [])))].sort()
}
