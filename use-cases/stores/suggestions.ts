import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { RuleId } from '#programs/verdict.ts'

/**
 * How somebody came to be suggested: in a set of fewest invitations, in one that also changes the team, as one who would mend a
 * clause, as one who could take the place of a member, as the next of the short list.
 */
export const suggestionWays = ['proposal', 'repair', 'gap', 'substitute', 'next'] as const
export type SuggestionWay = (typeof suggestionWays)[number]

/** Why somebody was suggested, as data. */
export type SuggestionReason =
  /** It helps to meet a clause; `toConfirm`: once a fact is confirmed. */
  | { readonly is: 'clause'; readonly rule: RuleId; readonly toConfirm: boolean }
  /** Something else speaks for it, or against it where the weight is negative. */
  | { readonly is: 'merit'; readonly merit: string; readonly weight: number; readonly says: Words }
  /** Should whoever holds this seat leave. */
  | { readonly is: 'substitute'; readonly seatId: string }
  /** The offer of this seat came to nothing, or is silent. */
  | { readonly is: 'next'; readonly seatId: string; readonly because: 'declined' | 'expired' | 'left' | 'silent' }

export interface NewSuggestion {
  readonly organisationId: string
  readonly way: SuggestionWay
  readonly roles: readonly Role[]
  readonly reasons: readonly SuggestionReason[]
  /** The reasons as they were shown. */
  readonly why: Words
}

/** What it rests on. */
export interface SuggestedAt {
  readonly roomId: string
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly day: string
  readonly at: Date
  /** The edition's version by which the room was judged. */
  readonly version: string
  /** The numbers that the room's log and its organiser's desk had reached. */
  readonly seq: number
  readonly deskSeq: number
  /** By which lens the directory was put into classes. */
  readonly lens: number
}

export type Suggestion = NewSuggestion & SuggestedAt & { readonly id: number; readonly clauses: readonly RuleId[] }

/** When an organisation was first shown to the organiser of a room, by one way. */
export interface FirstShown extends Pick<SuggestedAt, 'roomId' | 'day' | 'seq' | 'deskSeq'> {
  readonly organisationId: string
  readonly way: SuggestionWay
}

/** What happened to a seat, as far as it says what became of whom it was offered to. */
export interface SeatStep {
  readonly roomId: string
  readonly desk: boolean
  readonly seq: number
  readonly kind: SeatStepKind
  /** Null where it concerns all seats. */
  readonly seatId: string | null
  readonly organisationId: string | null
  /** Of an offer: the last day to answer, in Japan. */
  readonly until: string | null
}
export type SeatStepKind =
  | 'candidate-listed'
  | 'candidate-dropped'
  | 'seat-asked'
  | 'seat-agreed'
  | 'seat-confirmed'
  | 'seat-declined'
  | 'seat-withdrawn'
  | 'member-removed'
  | 'member-left'
  | 'composition-closed'
  | 'composition-reopened'

/** An entry as it stands today. */
export interface EntryToday {
  readonly id: string
  /** Null where it has left the directory. */
  readonly name: string | null
}

export interface SuggestionStore {
  /** Writes down what was shown, in one statement; the same (way, roles, version, reasons) once a day. */
  note(at: SuggestedAt, them: readonly NewSuggestion[]): Promise<void>
  /** Of a room, the newest first and what was shown at once in its own order; of these organisations alone where they are given. */
  list(
    roomId: string,
    page: { offset: number; limit: number; organisationIds?: readonly string[] },
  ): Promise<Suggestion[]>
  /** Of one room, or of all from a day on; demo rooms only where they are asked for. */
  firstShown(of: { roomId: string } | { from: string; demo: boolean }): Promise<FirstShown[]>
  /** What happened to the seats of these rooms: of each log in its order, a closing once for every seat it holds. */
  seatSteps(roomIds: readonly string[]): Promise<SeatStep[]>
  /** The entries that these are today: another one where they were merged. */
  today(organisationIds: readonly string[]): Promise<Map<string, EntryToday>>
}
