/**
 * One organisation, every programme: where it could take part, and in which seat.
 *
 * @example seatsFor({ kind: 'it-vendor', prefecture: '34' }, editions, '2026-11-21')
 */
import type { Member, OrganisationFacts } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import { memberLabel } from '#programs/questions.ts'
import { type SeatOpen, seatOpen } from '#programs/seat-open.ts'
import { sizesOn } from '#programs/size-answers.ts'

/** An edition and the roles of it that an organisation could hold. */
export interface Places {
  readonly program: string
  readonly seats: readonly PlaceIn[]
}

export interface PlaceIn extends Pick<SeatOpen, 'wantedBy'> {
  readonly role: Role
  /** As the edition calls it. */
  readonly called: Words
  /** False: its holder stands beside the consortium, as a supported firm or an adviser. */
  readonly member: boolean
  /** Whether it fits for certain; else `asks` names the facts that decide. */
  readonly is: 'yes' | 'perhaps'
  readonly asks: readonly Words[]
}

/**
 * Of each edition, in the order given, the roles in which an organisation would count; roles that a clause asks for come first, then those it
 * fits for certain. Editions without such a role are left out. Needs no team.
 *
 * @param on the day in Japan, `YYYY-MM-DD`
 */
export function seatsFor(facts: OrganisationFacts, editions: readonly Edition[], on: string): Places[] {
  const sizes = sizesOn(on)
  const organisation: Omit<Member, 'name'> = facts
  return editions.flatMap((edition) => {
    const seats = edition.roles.flatMap(({ role, called, member }): PlaceIn[] => {
      const { is, wantedBy, missing } = seatOpen(edition, organisation, role, on, sizes(edition.sizeTable))
      return is === 'no' ? [] : [{ role, called, member, is, wantedBy, asks: missing.map(memberLabel) }]
    })
    return seats.length > 0 ? [{ program: edition.id, seats: seats.sort(byFit) }] : []
  })
}

const byFit = (one: PlaceIn, other: PlaceIn): number =>
  Math.min(other.wantedBy.length, 1) - Math.min(one.wantedBy.length, 1) ||
  Number(one.is === 'perhaps') - Number(other.is === 'perhaps')
