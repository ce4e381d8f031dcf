/** How far somebody has read a room's own log, and how much came since that was not their own doing. */
export interface Unread {
  readonly logId: string
  /** The number of the last event they saw; 0 where they never opened the room. */
  readonly readTo: number
  /** Events after it that somebody else caused. */
  readonly unread: number
}

/** A member whose organisation has not confirmed the composition that is closed now. */
export interface Unsigned {
  readonly roomId: string
  readonly room: string
  readonly program: string
  readonly organiser: { readonly id: string; readonly name: string }
  /** The number of the closing, and when it was. */
  readonly closing: number
  readonly closedAt: Date
  readonly seatId: string
  readonly organisation: { readonly id: string; readonly name: string }
}

export type AskKind = 'asked' | 'reminded'

/** What each person has seen, and what they were asked to confirm. */
export interface AttentionStore {
  /** Never back, and never past the last number of the log. */
  readTo(accountId: string, logId: string, seq: number): Promise<void>
  /** By room; of each room its own log alone. */
  unreadIn(accountId: string, roomIds: readonly string[]): Promise<Map<string, Unread>>
  /** Of these organisations, or of all; the oldest closing first. */
  unsigned(organisationIds?: readonly string[]): Promise<Unsigned[]>
  /** Notes that a mail asks for this confirmation. False where one of its kind went out before. */
  noteAsk(it: Pick<Unsigned, 'roomId' | 'closing' | 'seatId'> & { kind: AskKind; at: Date }): Promise<boolean>
}
