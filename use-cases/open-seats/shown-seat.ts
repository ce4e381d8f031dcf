import type { Role } from '#consortium/roles.ts'
import { roles as roleWords } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import { requireEdition } from '../rooms/room-edition.ts'
import type { OpenSeat, SeatApplication } from '../stores/open-seats.ts'
import { howItStands, type OpenSeatStanding } from './how-it-stands.ts'

/**
 * An open seat as everyone may see it. Of a blind one nothing here leads to who asks: no name, no room, no clause of its team, and
 * no day on which it was written.
 */
export interface ShownSeat {
  readonly id: string
  readonly program: { readonly id: string; readonly name: Words }
  readonly roles: readonly { readonly role: Role; readonly called: Words }[]
  readonly prefecture: string | null
  /** Null where it is over and the reader had no part in it: a link kept for years must not follow the room. */
  readonly text: string | null
  readonly questions: readonly string[]
  readonly until: string
  readonly blind: boolean
  readonly demo: boolean
  readonly standing: OpenSeatStanding
  /** Who asks today; null where that is not shown, and once it is over: whoever takes over the room later did not ask. */
  readonly asker: { readonly id: string; readonly name: string } | null
}

/** @param inside whether the reader organises the room, or applied: they read it after its end too */
export async function shownSeat(seat: OpenSeat, on: string, { inside }: { inside: boolean }): Promise<ShownSeat> {
  const { id, prefecture, until, blind, demo, organiser } = seat
  const edition = await requireEdition(seat.program)
  const standing = howItStands(seat, on)
  const reads = inside || standing === 'open'
  return {
    id,
    program: { id: edition.id, name: edition.name },
    roles: seat.roles.map((role) => ({
      role,
      called: edition.roles.find((it) => it.role === role)?.called ?? roleWords[role],
    })),
    prefecture,
    text: reads ? seat.text : null,
    questions: reads ? seat.questions : [],
    until,
    blind,
    demo,
    standing,
    asker: standing === 'open' && !blind ? shownName(organiser) : null,
  }
}

/** An entry that was hidden goes by no name, and its page is not found. */
const shownName = ({ id, name, hidden }: OpenSeat['organiser']): ShownSeat['asker'] => (hidden ? null : { id, name })

/** An application as those who made it see it. */
export interface OwnApplication
  extends Pick<
    SeatApplication,
    | 'id'
    | 'openSeatId'
    | 'organisation'
    | 'blind'
    | 'answers'
    | 'message'
    | 'state'
    | 'word'
    | 'createdAt'
    | 'changedAt'
  > {
  /** Who organises the room now, once they may know. */
  readonly organiser: ShownSeat['asker']
}

/** @param asker as the seat shows it to everyone */
export const ownApplication = (
  it: SeatApplication,
  seat: OpenSeat,
  { asker }: Pick<ShownSeat, 'asker'>,
): OwnApplication => ({
  id: it.id,
  openSeatId: it.openSeatId,
  organisation: it.organisation,
  blind: it.blind,
  answers: it.answers,
  message: it.message,
  state: it.state,
  word: it.word,
  createdAt: it.createdAt,
  changedAt: it.changedAt,
  organiser: knowEachOther(it, seat) || readsByName(it, seat) ? shownName(seat.organiser) : asker,
})

/** A room that was handed on has another organiser, to whom nobody was introduced. */
const knowEachOther = ({ introducedAt, agreedFor }: SeatApplication, { organiser }: OpenSeat): boolean =>
  introducedAt !== null && agreedFor === organiser.id

/** Whoever waits for an answer under their own name may know who reads it. */
const readsByName = (it: SeatApplication, seat: OpenSeat): boolean => !it.blind && !seat.blind && it.state === 'open'
