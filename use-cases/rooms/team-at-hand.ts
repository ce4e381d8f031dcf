import { dayInJapan } from '#consortium/calendar.ts'
import type { Consortium, FactPath } from '#consortium/consortium.ts'
import type { Edition } from '#programs/edition.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import { consortiumOf, seatIdsOf } from '#rooms/consortium.ts'
import { consideredIn } from '#rooms/desk.ts'
import type { RoomState } from '#rooms/state.ts'
import type { RoomHead } from '#rooms/store.ts'
import type { Services } from '../services.ts'
import type { NotedRoom } from '../suggestions/note-suggestions.ts'
import { viewRoom } from './room-reading.ts'

/** The team of a room as its organiser knows it, amounts included, and who need not be looked at any more. */
export interface TeamAtHand {
  readonly head: RoomHead
  readonly room: RoomState
  /** The number the organiser's desk has reached. */
  readonly deskSeq: number
  /** In the version that the room stands on. */
  readonly edition: Edition
  /** The day in Japan. */
  readonly on: string
  readonly consortium: Consortium
  /** The facts of members that the room judges by. */
  readonly reads: readonly FactPath[]
  /** The seats behind `consortium.members`, in the same order. */
  readonly seatIds: readonly string[]
  /** Entries that sit or sat here: seated, asked, declined, let go or too late to answer. They are not proposed again. */
  readonly known: ReadonlySet<string>
  /** Entries on the organiser's short list (候補) → their place on it. */
  readonly listed: ReadonlyMap<string, string>
  /** Entries that were adopted together with the organiser before → how often. */
  readonly partners: Readonly<Record<string, number>>
}

/** For whom the directory is looked through: a team, and whom it knows. */
export interface Seeker extends Pick<TeamAtHand, 'edition' | 'reads' | 'known' | 'listed' | 'partners'> {
  readonly head: Pick<RoomHead, 'demo'>
  readonly room: Pick<RoomState, 'area' | 'purpose'>
}

/** The room behind it, as a suggestion is written down for it. */
export const notedAs = ({ head, room, deskSeq, edition, on }: TeamAtHand): NotedRoom => ({
  roomId: head.id,
  version: edition.version,
  seq: room.seq,
  deskSeq,
  on,
})

/** Null where there is no such room. For its organiser alone: whoever asks has been let in before. */
export async function teamAtHand({ stores, clock }: Services, roomId: string): Promise<TeamAtHand | null> {
  const head = await stores.rooms.find(roomId)
  if (!head) return null

  const on = dayInJapan(clock.now())
  const { view, edition } = await viewRoom(stores, { head, on }, { organiser: true, seatIds: [] })
  const { room, desk, amounts } = view
  const considered = consideredIn(room, desk)
  return {
    head,
    room,
    deskSeq: desk.seq,
    edition,
    on,
    consortium: consortiumOf(room, null, amounts, on),
    reads: factsForRooms(edition),
    seatIds: seatIdsOf(room, null, on),
    known: new Set([head.organiser.id, ...room.seats.flatMap(({ organisation }) => organisation.id ?? [])]),
    listed: new Map(considered.flatMap(({ id, organisation }) => (organisation.id ? [[organisation.id, id]] : []))),
    partners: (await stores.rooms.workedTogether(head.organiser.id)).partners,
  }
}
