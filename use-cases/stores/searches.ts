/** A search that a person keeps, to come back to it. */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  /** What it looks for, as `writeWishes` writes it. */
  readonly query: string
  readonly savedAt: Date
  /** When its results were last looked at from the list. */
  readonly seenAt: Date
}

/** The saved searches of each person; nobody sees those of another. */
export interface SearchStore {
  /** The one saved last comes first. */
  of(accountId: string): Promise<SavedSearch[]>
  /** A query that is kept already gets the new name. Null where the person keeps `most` others. */
  save(it: { accountId: string; name: string; query: string; at: Date; most: number }): Promise<SavedSearch | null>
  /** Null where this person keeps no such search. */
  rename(accountId: string, id: string, name: string): Promise<SavedSearch | null>
  forget(accountId: string, id: string): Promise<SavedSearch | null>
  see(accountId: string, id: string, at: Date): Promise<SavedSearch | null>
  /** How many of these organisations were entered or changed after a moment. */
  changedSince(organisationIds: readonly string[], at: Date): Promise<number>
}
