import type { Consortium, OrganisationFacts, SeatFacts } from '#consortium/consortium.ts'
import type { ClosingCause } from '#consortium/register.ts'
import type { Role } from '#consortium/roles.ts'
import type { SeatState } from '#consortium/seat-states.ts'
import type { Statement } from '#consortium/statements.ts'
import type { Archived } from './archive.ts'
import type { Composition, ProgressStep } from './composition.ts'
import type { By, OrganisationRef, Said, Successor, ways } from './events.ts'
import type { Motion } from './motions.ts'
import type { TermsVersion } from './terms.ts'

/** How an invitation went out. */
export type Way = (typeof ways)[number]

/** How a seat came to an end. */
export type Ending = 'declined' | 'withdrawn' | 'removed' | 'left'

/** One seat in the room. It keeps its id from the desk's short list to its end. */
export interface Seat {
  readonly id: string
  readonly organisation: OrganisationRef
  readonly roles: readonly Role[]
  /** 候補 stand on the desk, not here; 期限切れ follows from `until` and the day (`seatStateOn`). */
  readonly state: Exclude<SeatState, 'considered' | 'expired'>
  /** Those facts of the organisation that the edition reads: public ones while asked, all shared ones from 参加確定 on. */
  readonly facts: OrganisationFacts
  readonly seatFacts: Omit<SeatFacts, 'roles' | 'requests'>
  /** Where the money it asks for stands beside the log; null = not answered. */
  readonly amountId: string | null
  readonly way: Way | null
  /** Last day to answer, in Japan. */
  readonly until: string | null
  /** A 内諾 the organiser recorded. */
  readonly said: Said | null
  /** It said yes itself, and whether the person may speak for it is not decided yet. */
  readonly claiming: boolean
  /** The register says that the organisation is no more. */
  readonly closed: { readonly on: string; readonly cause: ClosingCause; readonly successor: Successor | null } | null
  readonly ended: { readonly how: Ending; readonly reason: string | null } | null
  /** When its state last changed; ISO time, UTC. */
  readonly since: string
}

export interface Message {
  readonly seq: number
  readonly at: string
  readonly by: By
  /** As it reads now. */
  readonly textId: string
  readonly erased: boolean
  /** When it was last edited; ISO time, UTC. */
  readonly edited: string | null
  /** What it said before each edit, oldest first, and since when. */
  readonly earlier: readonly { readonly textId: string; readonly at: string }[]
}

export interface Attestation {
  readonly is: boolean
  readonly byName: string
  readonly on: string
}

export interface EditionMove {
  readonly seq: number
  /** ISO time, UTC. */
  readonly at: string
  readonly from: string
  readonly version: string
}

/** A room after its first `seq` events. Plain JSON: the same object is built in the browser and on the server. */
export interface RoomState {
  readonly seq: number
  readonly name: string
  readonly purpose: string
  /** Prefectures of activity, JIS X 0401; empty = not said yet. */
  readonly area: NonNullable<Consortium['area']>
  readonly program: string
  /** The edition's version the room stands on. */
  readonly version: string
  /** When it was last moved to another version of its edition. */
  readonly moved: EditionMove | null
  readonly organiser: { readonly id: string; readonly name: string } | null
  /** In the order they were asked. */
  readonly seats: readonly Seat[]
  /** As `plan` of a consortium file, without declarations. */
  readonly plan: Readonly<Record<string, unknown>>
  readonly attested: Readonly<Partial<Record<Statement, Attestation>>>
  /** Those that were closed, oldest first; the last is closed now unless it was reopened. */
  readonly compositions: readonly Composition[]
  /** How far the application has come, step by step; empty while the team forms. */
  readonly progress: readonly ProgressStep[]
  /** Every version of its confidentiality terms, oldest first. */
  readonly terms: readonly TermsVersion[]
  /** Kept to be read only; null while it lives. */
  readonly archived: Archived | null
  /** Changes that were moved for consent, oldest first, and what became of them. */
  readonly motions: readonly Motion[]
  /** Accounts that have said something, each once. */
  readonly wrote: readonly string[]
  /** Those that are held here, oldest first: all of them only where the whole log was folded. */
  readonly messages: readonly Message[]
  /** Events of newer code were met: this screen should be loaded again. */
  readonly reload: boolean
}

export const emptyRoom: RoomState = {
  seq: 0,
  name: '',
  purpose: '',
  area: [],
  program: '',
  version: '',
  moved: null,
  organiser: null,
  seats: [],
  plan: {},
  attested: {},
  compositions: [],
  progress: [],
  terms: [],
  archived: null,
  motions: [],
  wrote: [],
  messages: [],
  reload: false,
}

/** 候補: an organisation on the organiser's short list. */
export interface Candidate {
  readonly id: string
  readonly organisation: OrganisationRef
  readonly facts: OrganisationFacts
  readonly roles: readonly Role[]
}

/** The organiser's desk after its first `seq` events. */
export interface DeskState {
  readonly seq: number
  readonly candidates: readonly Candidate[]
  /** What the organiser's people say to each other about them. */
  readonly messages: readonly Message[]
  readonly reload: boolean
}

export const emptyDesk: DeskState = { seq: 0, candidates: [], messages: [], reload: false }

export const seatOf = (room: RoomState, seatId: string): Seat | undefined => room.seats.find((it) => it.id === seatId)

/** A seat asked for longer than its last day has run out. The day decides, so that no clock has to write an event. */
export const seatStateOn = (seat: Seat, on: string): SeatState =>
  seat.state === 'asked' && seat.until !== null && seat.until < on ? 'expired' : seat.state

/** Neither ended nor run out of the room: asked, agreed or confirmed. */
export const isLive = (seat: Seat): boolean => seat.ended === null
