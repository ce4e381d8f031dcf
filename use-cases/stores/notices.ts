/** at-once: within minutes, gathered; digest: in one mail each morning; off: never. */
export const noticeWays = ['at-once', 'digest', 'off'] as const
export type NoticeWay = (typeof noticeWays)[number]

/** What holds for who has not chosen: one mail a day tells enough, and nobody asked for more. */
export const defaultWay: NoticeWay = 'digest'

/** A room of which somebody may have to be told. */
export interface ToTell {
  readonly accountId: string
  readonly roomId: string
}

/** An invitation whose last day is over, without an answer. */
export interface RanOut {
  readonly roomId: string
  readonly room: string
  readonly seatId: string
  readonly organisation: string
  readonly expiresAt: Date
}

/** Somebody invited whom no mail of ours reaches, and when they were called last. */
export interface ToCall extends RanOut {
  readonly program: string
  readonly sentAt: Date
  readonly calledAt: Date | null
}

/** What telling one person of one room needs to know besides its log. */
export interface TellingOf {
  /** How far the person has read, and was told by mail; 0 where never. */
  readonly readTo: number
  readonly mailedTo: number
  /** Whether the room has confidentiality terms. */
  readonly confidential: boolean
  /** What the seats of the room are called now, by id. */
  readonly seats: Readonly<Record<string, string>>
}

/** How people are told of what happens in their rooms, and up to where they were told by mail. */
export interface NoticeStore {
  /** What a person chose: for all rooms, null where nothing, and for single ones, by name. */
  waysOf(accountId: string): Promise<{
    all: NoticeWay | null
    rooms: { readonly roomId: string; readonly room: string; readonly way: NoticeWay }[]
  }>
  /** For all rooms (`roomId` null) or one; a `way` of null takes the choice for this room back. */
  choose(accountId: string, it: { roomId: string | null; way: NoticeWay | null }): Promise<void>
  /** No mail of any room any more. */
  silence(accountId: string): Promise<void>
  /** Those of these addresses whose people turned mail of this room off. */
  silentAmong(roomId: string, addresses: readonly string[]): Promise<ReadonlySet<string>>
  /**
   * Whom something unread waits for that others did between two moments and no mail told, in rooms that are not archived: a
   * hint, wider than what they may read. `at-once` are rooms told at once, and those where a message names the person or something urgent happened, unless a
   * mail about the room went out after `pauseFrom` and they have not looked since; `digest` are all that are not off.
   */
  listToTell(which: {
    way: 'at-once' | 'digest'
    /** For who has not chosen. */
    otherwise: NoticeWay
    from: Date
    until: Date
    kinds: readonly string[]
    /** Those of them that are told at once to everyone who is told at all. */
    urgent: readonly string[]
    pauseFrom: Date
  }): Promise<ToTell[]>
  /**
   * How many unread events of these kinds others caused in rooms this person may read and that are not archived, without messages that
   * were erased; no more than `most` are counted.
   */
  countUnread(accountId: string, which: { kinds: readonly string[]; most: number }): Promise<number>
  /** Invitations that ran out after a moment, in rooms that these organisations organise and whose seat still waits; newest first. */
  ranOut(organisationIds: readonly string[], after: Date): Promise<RanOut[]>
  /**
   * Open invitations that wait, in rooms these organisations organise, by a letter handed over or to addresses that refused mail, and
   * for which reminders are not switched off.
   */
  unreachable(organisationIds: readonly string[], at: Date): Promise<ToCall[]>
  tellingOf(it: ToTell): Promise<TellingOf>
  /** Claims the log's events after one number up to another for one mail. False where another mail told some of them. */
  claim(it: ToTell & { after: number; upTo: number; at: Date }): Promise<boolean>
}
