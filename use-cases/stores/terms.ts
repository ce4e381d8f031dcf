/** That somebody accepted a version of a room's confidentiality terms. */
export interface Acceptance {
  readonly version: number
  /** Null once the account is gone. */
  readonly accountId: string | null
  /** As the person was called then. */
  readonly name: string
  /** For which organisation of the room they entered. */
  readonly organisationId: string | null
  readonly organisation: string | null
  readonly at: Date
}

/** Who accepted which version of a room's confidentiality terms, when. The versions themselves stand in the room's log. */
export interface TermsStore {
  /** Keeps it, once. False where another version stands now, or none. */
  accept(it: {
    roomId: string
    version: number
    accountId: string
    name: string
    organisationId: string | null
    at: Date
  }): Promise<boolean>
  /** The oldest first. */
  acceptances(roomId: string): Promise<Acceptance[]>
  /** Those of these rooms whose terms this account has not accepted and whose organiser it does not belong to. */
  awaiting(accountId: string, roomIds: readonly string[]): Promise<ReadonlySet<string>>
}
