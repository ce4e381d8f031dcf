/** What a reader of a room hears of it: the same for who opens the page, joins by socket or is told. */
import type { Edition } from '#programs/edition.ts'
import type { StoredEvent } from '#rooms/events.ts'
import { textIdsOf } from '#rooms/messages.ts'
import type { Heard } from '#rooms/protocol.ts'
import type { Message, RoomState } from '#rooms/state.ts'
import type { Reader, RoomHead } from '#rooms/store.ts'
import { sumsOf } from '#rooms/sums.ts'
import { emptyView, hear, type RoomView } from '#rooms/view.ts'
import { windowSize } from '#rooms/windows.ts'
import type { Stores } from '../services.ts'
import { editionOf } from './room-edition.ts'
import { type RoomNow, roomNow } from './room-now.ts'
import { messagesIn } from './room-talk.ts'
import { readTalks } from './talk-reading.ts'

/** Null where they have no seat and do not organise. */
export const readerIn = async (
  { rooms }: Pick<Stores, 'rooms'>,
  accountId: string,
  roomId: string,
): Promise<Reader | null> => (await rooms.readersIn([accountId], roomId)).get(accountId) ?? null

/** A room to be read, and the day it is judged for. */
interface ReadAt {
  readonly head: RoomHead
  readonly on: string
}
interface After {
  readonly room: number
  readonly desk: number
  readonly sides: Readonly<Record<string, number>>
}
const fromTheStart: After = { room: 0, desk: 0, sides: {} }

/** Who missed more events than these is told the room anew. */
const longestAway = 300

/** Everything after these numbers, with the texts, amounts and sums that go with it, and the edition in the version the room stands on. */
export async function readRoom(
  stores: Stores,
  at: ReadAt,
  reader: Reader,
  after = fromTheStart,
): Promise<{ heard: Heard; edition: Edition }> {
  const { head } = at
  const { room, from, events: late } = await requireRoom(stores, head)
  const events = (after.room < from ? await stores.rooms.since(head.roomLog, after.room) : late).filter(
    // Another's event may have landed between the two reads; sums and edition are those of what was read first.
    ({ seq }) => seq > after.room && seq <= room.seq,
  )
  const edition = await editionOf(stores, room)
  const { desk, sides, ...aside } = await readTalks(stores, head, reader, after)
  const ids = textIdsIn(events)
  return {
    edition,
    heard: {
      roomId: head.id,
      events,
      desk,
      sides,
      texts: { ...(await stores.rooms.texts(head.roomLog, ids)), ...aside.texts },
      mentions: { ...(await stores.rooms.mentions(ids)), ...aside.mentions },
      ...(await moneyIn(stores, at, reader, room, edition)),
    },
  }
}

/** What a browser hears that holds the room up to these numbers: what came since or, after a long time, the room anew. */
export async function hearSince(stores: Stores, at: ReadAt, reader: Reader, after: After): Promise<Heard> {
  const heads = await stores.rooms.heads([at.head.roomLog])
  if ((heads.get(at.head.roomLog) ?? 0) - after.room <= longestAway)
    return (await readRoom(stores, at, reader, after)).heard
  const { view } = await viewRoom(stores, at, reader)
  const { sums } = view
  return { roomId: at.head.id, events: [], desk: [], texts: {}, amounts: {}, sums, anew: view }
}

/**
 * The room as its reader sees it at first, however long its log: the team by what was kept of it, and the last window of what was said
 * and of what else happened. Whoever was there from number 1 holds the same, and more of what came earlier.
 */
export async function viewRoom(
  stores: Stores,
  at: ReadAt,
  reader: Reader,
): Promise<{ view: RoomView; edition: Edition; now: RoomNow }> {
  const { head } = at
  const now = await requireRoom(stores, head)
  const { room } = now
  const window = { at: room.seq, limit: windowSize + 1 }
  const [edition, said, happened, talks] = await Promise.all([
    editionOf(stores, room),
    messagesIn(stores, head.roomLog, window),
    stores.rooms.happened(head.roomLog, window),
    readTalks(stores, head, reader, fromTheStart),
  ])
  const [messages, events] = [said.slice(-windowSize), happened.slice(-windowSize)]
  const beside = hear(emptyView, { roomId: head.id, events: [], ...talks, amounts: {}, sums: null })
  if (beside === 'gap') throw new Error(`A log beside room ${head.id} has a gap.`)
  const written = await textsOf(stores, head.roomLog, messages)
  return {
    now,
    edition,
    view: {
      ...beside,
      room: { ...room, messages },
      texts: { ...written.texts, ...beside.texts },
      mentions: { ...written.mentions, ...beside.mentions },
      ...(await moneyIn(stores, at, reader, room, edition)),
      happened: events,
      from: {
        talk: said.length > windowSize ? (messages[0]?.seq ?? 1) : 1,
        happened: happened.length > windowSize ? (events[0]?.seq ?? 1) : 1,
      },
    },
  }
}

/** The texts of these messages, as they read now and before, and whom they name. */
export async function textsOf(stores: Stores, logId: string, messages: readonly Message[]) {
  const ids = messages.filter((it) => !it.erased).flatMap(textIdsOf)
  const [texts, mentions] = await Promise.all([stores.rooms.texts(logId, ids), stores.rooms.mentions(ids)])
  return { texts, mentions }
}

async function requireRoom(stores: Stores, { id, roomLog }: RoomHead): Promise<RoomNow> {
  const now = await roomNow(stores, roomLog)
  if (!now) throw new Error(`Room ${id} has lost its log.`)
  return now
}

/** The amounts this reader may see and, where those are not all, the sums. */
async function moneyIn(
  stores: Stores,
  { head, on }: ReadAt,
  { organiser, seatIds }: Reader,
  room: RoomState,
  edition: Edition,
): Promise<Pick<Heard, 'amounts' | 'sums'>> {
  const amounts = await stores.rooms.amounts(head.roomLog, organiser ? undefined : seatIds)
  return {
    amounts,
    sums: organiser ? null : sumsOf(room, await stores.rooms.amounts(head.roomLog), edition, on),
  }
}

/** The texts that messages among these events point to. */
export const textIdsIn = (events: readonly StoredEvent[]): string[] =>
  events.flatMap(({ kind, body }) =>
    (kind === 'message-posted' || kind === 'message-edited') && typeof body.textId === 'string' ? [body.textId] : [],
  )
