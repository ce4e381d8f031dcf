import type { OrganisationFactName } from '#consortium/consortium.ts'
import type { Edition } from '#programs/edition.ts'
import { type EditionChanges, editionChanges } from '#programs/edition-changes.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import { factsTaken } from './facts.ts'

/** What a room's people are told of another version of the edition they stand on. */
export interface EditionChange {
  readonly from: string
  readonly version: string
  /** null where the version the room stands on was never kept, so that nothing can be compared. */
  readonly changes: EditionChanges | null
  /** Facts of members that come into the room with it, because its rules read them and those before did not. */
  readonly facts: readonly OrganisationFactName[]
}

/** @param from the version the room stands on; null where it was never kept */
export function changeTo(version: string, from: Edition | null, to: Edition): EditionChange {
  const before = from ? factsTaken(factsForRooms(from), 'confirmed') : null
  return {
    from: version,
    version: to.version,
    changes: from && editionChanges(from, to),
    facts: before ? factsTaken(factsForRooms(to), 'confirmed').filter((it) => !before.includes(it)) : [],
  }
}
