/** How far somebody has read a room's own log, and how much came since that was not their own doing. */
export interface Unread {
  readonly logId: string
  /** The number of the last event they saw; 0 where they never opened the room. */
  readonly readTo: number
  /** Events after it that somebody else caused. */
  readonly unread: number
  /** Those among them whose message names this person, or an organisation of theirs by its seat. */
  readonly forYou: number
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

/** A question of somebody invited that the organiser has not answered yet. */
export interface OpenQuestion {
  readonly roomId: string
  readonly room: string
  readonly seatId: string
  readonly organisation: string
  readonly text: string
  readonly at: Date
}

/** An invitation nobody has answered, whose last day is near. */
export interface Expiring {
  readonly roomId: string
  readonly room: string
  readonly seatId: string
  readonly organisation: string
  readonly expiresAt: Date
}

export type AskKind = 'asked' | 'reminded'

/** What each person has seen, and what they were asked to confirm. */
export interface AttentionStore {
  /** Never back, and never past the last number of the log. */
  readTo(accountId: string, logId: string, seq: number): Promise<void>
  /** The accounts that have read something of the log. */
  readersOf(logId: string): Promise<string[]>
  /** By room; of each room its own log alone. */
  unreadIn(accountId: string, roomIds: readonly string[]): Promise<Map<string, Unread>>
  /** How far the account has read each of these logs; one it never looked into is missing. */
  readIn(accountId: string, logIds: readonly string[]): Promise<Map<string, number>>
  /**
   * By room, what others said since in the talks beside its log that the account reads: the side rooms of its organisations, and the
   * desk where it organises. Rooms without are missing.
   */
  unreadAside(accountId: string, roomIds: readonly string[]): Promise<Map<string, { unread: number; forYou: number }>>
  /** Of these organisations, of this room, or of all whose application may still go on; the oldest closing first. */
  unsigned(which?: { organisationIds?: readonly string[]; roomId?: string }): Promise<Unsigned[]>
  /** Notes that a mail asks for this confirmation. False where one of its kind went out before. */
  noteAsk(it: Pick<Unsigned, 'roomId' | 'closing' | 'seatId'> & { kind: AskKind; at: Date }): Promise<boolean>
  /** In rooms that these organisations organise, the oldest first. */
  questionsTo(organisationIds: readonly string[]): Promise<OpenQuestion[]>
  /** Between two moments, in rooms that these organisations organise, the nearest first. */
  expiring(organisationIds: readonly string[], between: { from: Date; to: Date }): Promise<Expiring[]>
}
