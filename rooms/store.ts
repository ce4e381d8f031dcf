/**
 * Where rooms are kept. The row is the message: `append` raises the log's number and inserts the event in one statement, so
 * numbers follow commits and have no gaps. Contract suite: tests/contracts/rooms.contract.ts.
 */
import type { ProgressStage } from '#consortium/progress.ts'
import type { Role } from '#consortium/roles.ts'
import type { SeatState } from '#consortium/seat-states.ts'
import type { Amounts, BudgetLine } from './amounts.ts'
import type { AnyEvent, StoredEvent } from './events.ts'
import type { Mention } from './mentions.ts'
import type { Present } from './protocol.ts'
import type { RoomWindows } from './windows.ts'

export interface RoomHead {
  readonly id: string
  readonly program: string
  /** The edition's version it stands on. */
  readonly version: string
  readonly name: string
  readonly organiser: { readonly id: string; readonly name: string }
  readonly demo: boolean
  /** Read only. */
  readonly archived: boolean
  readonly createdAt: Date
  readonly roomLog: string
  readonly deskLog: string
}

export interface StoredLog {
  readonly id: string
  readonly roomId: string
  readonly audience: 'room' | 'desk' | 'side'
  readonly seq: number
  readonly events: readonly StoredEvent[]
}

/** An organisation's side room: its own log, beside the seat it holds. */
export interface Side {
  readonly logId: string
  readonly seatId: string
  readonly organisation: { readonly id: string; readonly name: string }
}

/** One seat as lists and permissions see it; derived from the log in the same transaction. */
export interface SeatRow {
  readonly seatId: string
  readonly organisationId: string | null
  readonly name: string
  readonly state: SeatState
  readonly roles: readonly Role[]
}

/** What an event moves outside the log. */
export interface Projection {
  readonly room?: {
    readonly name: string
    readonly organiserId: string
    readonly version?: string
    readonly progress?: ProgressStage | null
    /** The number of the closing that stands. */
    readonly closing?: number | null
    /** The version of the confidentiality terms to be accepted before entry. */
    readonly terms?: number | null
    readonly archived?: boolean
    /** The last day of an archived room that is to be deleted. */
    readonly deleteOn?: string | null
  }
  /** `signed`: the closing that its organisation confirmed by this event. */
  readonly seat?: SeatRow & { readonly signed?: number }
  /** The organisation on this seat has a side room from here on. */
  readonly sideOf?: string
}

export interface NewEvent {
  readonly logId: string
  /** The number the decision was made on. */
  readonly after: number
  /** It is words alone, and moves nothing of the team. */
  readonly words?: boolean
  /** Others' words may have come since: the decision does not ask what was said. */
  readonly evenAfterWords?: boolean
  readonly event: AnyEvent
  readonly v: number
  readonly at: Date
  readonly by: { readonly accountId: string | null; readonly organisationId: string | null }
  /** Whose command it was and their own id for it: the same pair writes once. */
  readonly sender: string
  readonly clientId: string
  readonly project: Projection
}

/** A message that a door wishes to be written by one statement, on the room as it holds it. */
export interface Saying {
  /** The room's own log. */
  readonly logId: string
  /** The number up to which the team is known that the decision was made on. */
  readonly after: number
  readonly event: AnyEvent
  readonly text: { readonly id: string; readonly text: string }
  readonly v: number
  readonly at: Date
  readonly sessionId: string
  readonly accountId: string
  readonly sender: string
  readonly clientId: string
  /** Accounts of the demo may speak. */
  readonly evenDemo: boolean
  /** Under which key it is counted, and how many in how many seconds are enough. */
  readonly limit: { readonly key: string; readonly points: number; readonly seconds: number }
}

/** A room an organisation sits in, with the seat it holds. */
export interface SeatedRoom {
  readonly roomId: string
  readonly roomLog: string
  readonly seatId: string
  readonly state: SeatState
  readonly program: string
  readonly version: string
}

/** The one place that says who may read a room: organiser, seated and onlooker do, nobody else. */
export interface StandingIn {
  readonly organiser: boolean
  readonly seated: boolean
  readonly onlooker: boolean
  readonly atTheDoor: boolean
}

/** What somebody reads of a room. */
export interface Reader {
  /** Reads the desk and every amount. */
  readonly organiser: boolean
  /** Seats of theirs, whose amounts they read. */
  readonly seatIds: readonly string[]
  /** Side rooms of their organisations; none where left out. */
  readonly sides?: readonly Side[]
}

/** A room as lists show it. */
export interface RoomSummary {
  readonly id: string
  readonly program: string
  readonly name: string
  readonly organiser: { readonly id: string; readonly name: string }
  readonly demo: boolean
  /** How far the application has come; null while the team forms. */
  readonly progress: ProgressStage | null
  /** Read only. */
  readonly archived: boolean
  /** The last day, in Japan, where it is to be deleted. */
  readonly deleteOn: string | null
  readonly createdAt: Date
  /** Of the last event in the room's own log. */
  readonly lastAt: Date
  readonly seats: readonly SeatRow[]
}

export interface WorkedTogether {
  readonly rooms: number
  /** Id of the other organisation → number of rooms. */
  readonly partners: Readonly<Record<string, number>>
}

export interface RoomStore extends RoomWindows {
  /** A room with its own log and its organiser's desk, both empty. */
  create(it: {
    id?: string
    program: string
    version: string
    name: string
    organiserId: string
    demo: boolean
  }): Promise<RoomHead>
  find(roomId: string): Promise<RoomHead | null>
  /** Rooms whose last day is before this one, in Japan. */
  listToDelete(today: string): Promise<string[]>
  /** With its logs and everything beside them, for good. */
  delete(roomId: string): Promise<void>
  /** The whole log. `lock` holds it until the transaction ends, for one who lost the race once. */
  load(logId: string, how?: { lock: boolean }): Promise<StoredLog | null>
  /** The events after a number, in order. */
  since(logId: string, seq: number): Promise<StoredEvent[]>
  /** What this command became, where it came before. */
  findSent(logId: string, sender: string, clientId: string): Promise<StoredEvent | null>
  /**
   * Not ok: somebody else's event took the number. Load, decide again.
   *
   * @throws with the code `sent-twice` where the same command was being stored by somebody else at this very moment: begin anew
   */
  append(it: NewEvent): Promise<{ ok: true; event: StoredEvent } | { ok: false }>
  /**
   * Answers each; null, and not written, unless at that moment the session stands, its person edits for the organiser or for a confirmed seat
   * that awaits no terms, the team is as it was held, the same was not sent before, and the limit, which counts it, has room. One alone
   * waits for whoever holds its log; of several, that one is not written, nor are any where one was sent before.
   */
  sayAtOnce(them: readonly Saying[]): Promise<(StoredEvent | null)[]>
  /** The newest events after a number that this account did not cause, newest first. */
  latest(logId: string, which: { after: number; notBy: string; limit: number }): Promise<StoredEvent[]>
  /** The last number of each log. */
  heads(logIds: readonly string[]): Promise<Map<string, number>>

  addText(it: { id: string; logId: string; text: string }): Promise<void>
  /** Empties the text, and whom it named; number, kind and time stay. */
  eraseText(id: string, at: Date): Promise<void>
  /** Whom a text names, in the place of those it named before. */
  nameIn(textId: string, mentions: readonly Mention[]): Promise<void>
  /** Whom these texts name, by text. */
  mentions(textIds: readonly string[]): Promise<Readonly<Record<string, Mention[]>>>
  /** Texts of a log that are not erased, by id. */
  texts(logId: string, ids?: readonly string[]): Promise<Readonly<Record<string, string>>>
  addAmount(it: {
    id: string
    logId: string
    seatId: string
    yen: number | null
    lines?: readonly BudgetLine[]
  }): Promise<void>
  /** Amounts beside a log; with `seatIds`, of these seats only. */
  amounts(logId: string, seatIds?: readonly string[]): Promise<Amounts>

  /** Holds the organisation as it is until the transaction ends, so that copied facts cannot be overtaken by a save. */
  holdOrganisation(organisationId: string): Promise<void>
  /**
   * Rooms where the organisation has a seat in one of these states (参加確定 where left out); their logs are held until the
   * transaction ends, in the order of their ids so that nobody waits in a ring.
   */
  roomsWhereSeated(organisationId: string, states?: readonly SeatState[]): Promise<SeatedRoom[]>
  /** Which of these organisations have, or had, a seat anywhere. */
  seatedAmong(organisationIds: readonly string[]): Promise<string[]>
  /**
   * What the account is to the room: acts for its organiser, acts for a confirmed seat, or only looks on as viewer of an
   * organisation that holds one; `atTheDoor` instead of the latter two where the room's terms are still to be accepted.
   */
  standingIn(accountId: string, roomId: string): Promise<StandingIn>
  /** Confirmed seats of organisations the account may act for; `mayEdit` for editors and owners. */
  seatsOf(accountId: string, roomId: string): Promise<{ seatId: string; organisationId: string; mayEdit: boolean }[]>
  /**
   * What each of these accounts reads of the room; who reads nothing is not among them. Side rooms are those of organisations the account
   * belongs to, in whatever part, and that sit here confirmed.
   */
  readersIn(accountIds: readonly string[], roomId: string): Promise<ReadonlyMap<string, Reader>>
  /** Of two entries that became one, or two again: whose side room here was the one's is the other's, and the other way round. */
  swapSides(roomId: string, one: string, other: string): Promise<void>
  /** The people of an organisation, by account; with `editing` those alone who act for it. */
  accountsOf(organisationId: string, which: { readonly editing: boolean }): Promise<string[]>
  /** Those of these accounts that may read the room, by name and with the organisation they come from there. */
  namesIn(roomId: string, accountIds: readonly string[]): Promise<Present[]>
  /** Rooms these organisations organise or sit in, newest first. */
  listFor(organisationIds: readonly string[]): Promise<RoomSummary[]>
  /** Rooms where the organisation is confirmed whose application was adopted, and in how many of them each other sits. */
  workedTogether(organisationId: string): Promise<WorkedTogether>
}
