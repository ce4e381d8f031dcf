/** What a reader of a room hears of it: the same for who opens the page, joins by socket or is told. */
import type { Edition } from '#programs/edition.ts'
import type { StoredEvent } from '#rooms/events.ts'
import type { Heard } from '#rooms/protocol.ts'
import type { RoomState } from '#rooms/state.ts'
import type { RoomHead, Side } from '#rooms/store.ts'
import { sumsOf } from '#rooms/sums.ts'
import { emptyView, hear, type RoomView } from '#rooms/view.ts'
import type { Stores } from '../services.ts'
import { editionOf } from './room-edition.ts'
import { foldRoom } from './room-writing.ts'
import { readTalks } from './talk-reading.ts'

/** Who reads, as far as it matters what they may read. */
export interface Reader {
  /** Reads the desk and every amount. */
  readonly organiser: boolean
  /** Seats of theirs, whose amounts they read. */
  readonly seatIds: readonly string[]
  /** Side rooms of their organisations; none where left out. */
  readonly sides?: readonly Side[]
}

/** Null where they have no seat and do not organise. */
export async function readerIn(stores: Stores, accountId: string, roomId: string): Promise<Reader | null> {
  const { organiser, seated, onlooker } = await stores.rooms.standingIn(accountId, roomId)
  if (!organiser && !seated && !onlooker) return null
  const seats = await stores.rooms.seatsOf(accountId, roomId)
  const sides = await stores.rooms.sidesOf(accountId, roomId)
  return { organiser, seatIds: seats.map((it) => it.seatId), sides }
}

/** Everything after these numbers, with the texts, amounts and sums that go with it, and the edition in the version the room stands on. */
export async function readRoom(
  stores: Stores,
  at: { head: RoomHead; on: string },
  reader: Reader,
  after: { room: number; desk: number; sides: Readonly<Record<string, number>> } = { room: 0, desk: 0, sides: {} },
): Promise<{ heard: Heard; room: RoomState; edition: Edition }> {
  const { head, on } = at
  const log = await stores.rooms.load(head.roomLog)
  if (!log) throw new Error(`Room ${head.id} has lost its log.`)
  const room = foldRoom(log)
  const edition = await editionOf(stores, room)
  const events = log.events.filter((it) => it.seq > after.room)
  const { desk, sides, ...aside } = await readTalks(stores, head, reader, after)
  const all = reader.organiser ? undefined : reader.seatIds
  return {
    room,
    edition,
    heard: {
      roomId: head.id,
      events: [...events],
      desk,
      sides,
      texts: { ...(await stores.rooms.texts(head.roomLog, textIdsIn(events))), ...aside.texts },
      mentions: { ...(await stores.rooms.mentions(textIdsIn(events))), ...aside.mentions },
      amounts: await stores.rooms.amounts(head.roomLog, all),
      sums: reader.organiser ? null : sumsOf(room, await stores.rooms.amounts(head.roomLog), edition, on),
    },
  }
}

/** The whole room as its reader sees it, and the edition in the version it stands on. */
export async function viewRoom(
  stores: Stores,
  at: { head: RoomHead; on: string },
  reader: Reader,
): Promise<{ view: RoomView; edition: Edition }> {
  const { heard, edition } = await readRoom(stores, at, reader)
  const view = hear(emptyView, heard)
  if (view === 'gap') throw new Error(`The log of room ${at.head.id} has a gap.`)
  return { view, edition }
}

/** The texts that messages among these events point to. */
export const textIdsIn = (events: readonly StoredEvent[]): string[] =>
  events.flatMap(({ kind, body }) =>
    (kind === 'message-posted' || kind === 'message-edited') && typeof body.textId === 'string' ? [body.textId] : [],
  )
