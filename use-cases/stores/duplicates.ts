import type { Contacts } from '#consortium/contacts.ts'
import type { OrganisationContent, PersonRole } from './organisations.ts'

/** A name as duplicates are looked for by: folded, without its legal forms, which stand beside it. */
export interface NameKey {
  readonly key: string
  readonly forms: string
}

/** What makes a pair look like one organisation, besides its name. */
export type Likeness = 'prefecture' | 'municipality' | 'domain'

export interface LikelyPair {
  readonly one: string
  readonly other: string
  readonly alike: readonly Likeness[]
}

/** What hangs on an entry. */
export interface Carried {
  readonly people: number
  readonly claims: number
  /** Rooms where it is asked, has agreed or is confirmed. */
  readonly rooms: number
}

/** What went from one entry to the other. */
export interface Moved {
  /** `had` is the role they held already where they came to. */
  readonly people: readonly { readonly accountId: string; readonly role: PersonRole; readonly had: PersonRole | null }[]
  readonly claims: readonly string[]
  readonly invitations: readonly string[]
  readonly colleagues: readonly string[]
  readonly corrections: readonly string[]
  /** For open seats; absent where it was joined before there were any. */
  readonly applications?: readonly string[]
  /** Seats by their rooms. */
  readonly seats: readonly { readonly roomId: string; readonly seatId: string }[]
  /** The number, and with it all that the register says; null where it did not go. */
  readonly corporateNumber: string | null
  /** How the entry that stays stood before, and its version after. */
  readonly before: OrganisationContent
  readonly versionAfter: number
  /** Who signs and who answers at the entry that stays, before, and the version after; absent where nothing went over. */
  readonly contacts?: { readonly before: Contacts; readonly versionAfter: number }
}

export interface Merge {
  readonly id: string
  readonly stays: { readonly id: string; readonly name: string }
  readonly goes: { readonly id: string; readonly name: string }
  readonly moved: Moved
  readonly at: Date
}

export interface DuplicateStore {
  /** Entries shown in the directory whose name has no key, or one made from another name. */
  unkeyed(limit: number): Promise<{ id: string; name: string }[]>
  setKeys(keys: readonly ({ readonly id: string; readonly name: string } & NameKey)[]): Promise<void>
  /**
   * Shown entries with the same name key, forms that do not speak against it, and the same prefecture, municipality or domain.
   * Never two with a number each: these are two legal persons. Never an invented one with a real one, nor a pair dismissed.
   */
  likely(limit: number): Promise<LikelyPair[]>
  dismiss(pair: readonly [string, string], by: string, at: Date): Promise<void>
  carriedBy(ids: readonly string[]): Promise<Map<string, Carried>>

  /** Holds both entries until the transaction ends, the smaller id first. */
  hold(ids: readonly [string, string]): Promise<void>
  /**
   * People, open claims, invitations, colleagues asked, corrections and applications for open seats go over; what the other has
   * already stays behind.
   */
  carryOver(
    from: string,
    to: string,
  ): Promise<Omit<Moved, 'seats' | 'corporateNumber' | 'before' | 'versionAfter' | 'contacts'>>
  /** The same, back again, as far as it is still there. */
  carryBack(from: string, to: string, moved: Moved): Promise<void>
  /** All that the register says, rows included, goes over with the number. */
  carryRegister(from: string, to: string): Promise<void>
  /** Makes an entry lead to another; null takes it back. */
  forward(id: string, to: string | null): Promise<void>

  addMerge(it: { stays: string; goes: string; moved: Moved; by: string; at: Date }): Promise<string>
  findMerge(id: string): Promise<Merge | null>
  /** Not undone, newest first. */
  listMerges(limit: number): Promise<Merge[]>
  /** False where it was undone before. */
  undone(id: string, by: string, at: Date): Promise<boolean>
}
