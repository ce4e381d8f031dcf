/**
 * A room that has a socket on this node: who hears it, and up to which number it was told. New events are read once and handed
 * to its listeners in order, to each what it may read.
 */
import { dayInJapan } from '#consortium/calendar.ts'
import type { Amounts } from '#rooms/amounts.ts'
import { apply } from '#rooms/apply.ts'
import type { StoredEvent } from '#rooms/events.ts'
import { mayName } from '#rooms/mentions.ts'
import { areWords } from '#rooms/messages.ts'
import type { Heard, HereMessage } from '#rooms/protocol.ts'
import { withoutTalk } from '#rooms/snapshot.ts'
import type { RoomState } from '#rooms/state.ts'
import type { Reader, RoomHead } from '#rooms/store.ts'
import { holdsAmounts, type Sums, sumsOf } from '#rooms/sums.ts'
import { readEvent } from '#rooms/upcast.ts'
import { editionOf } from '#use-cases/rooms/room-edition.ts'
import { roomNow } from '#use-cases/rooms/room-now.ts'
import { textIdsIn } from '#use-cases/rooms/room-reading.ts'
import type { Said } from '#use-cases/rooms/say-at-once.ts'
import { writtenIn } from '#use-cases/rooms/talk-reading.ts'
import type { Services } from '#use-cases/services.ts'
import type { SideTold } from './sides.ts'

/** One socket in one room. */
export interface Listener {
  readonly accountId: string
  /** By which all who hear the same are told at once. */
  readonly socketId: string
  reader: Reader
  here(people: HereMessage): void
  beside(): void
  /** What it may read has changed: it joins anew. */
  again(): void
  ended(): void
}

/** Tells several the same. */
export type Tell = (listeners: readonly Listener[], heard: Heard) => void

export interface Hall {
  readonly head: RoomHead
  readonly listeners: Set<Listener>
  /** The room as told; its number is that of the last event told. */
  room: RoomState
  deskTold: number
  /** The number the desk may have come to: it is read where that is more than was told, as most events are the room's. */
  deskGrown: number
  /** The number the room is known to have come to. */
  grown: number
  /** What this node stored itself and has not told yet, by number: as long as nothing else came, nothing need be read. */
  readonly own: Map<number, Said>
  /** As last told, for the team as it stands. */
  sums: Sums | null
  /** The number at which the room was last kept, as far as this node knows. */
  kept: number
  /** Side rooms whose people have the room open here, by log. */
  readonly sides: Map<string, SideTold>
}

/** Events after which somebody may read more, or less. */
const movesReaders = [
  'seat-confirmed',
  'member-removed',
  'member-left',
  'organiser-changed',
  'seat-moved',
  'terms-set',
  'terms-lifted',
]

/** The hall of a room, told up to where its logs stand now. Null where there is no such room. */
export async function openHall({ stores }: Services, roomId: string): Promise<Hall | null> {
  const head = await stores.rooms.find(roomId)
  const now = head && (await roomNow(stores, head.roomLog))
  if (!head || !now) return null
  const desk = await stores.rooms.heads([head.deskLog])
  const deskTold = desk.get(head.deskLog) ?? 0
  const { room, from } = now
  const told = { deskTold, deskGrown: deskTold, grown: room.seq, sums: null }
  return { head, listeners: new Set(), room, ...told, own: new Map(), kept: from, sides: new Map() }
}

/** Tells everyone in the hall what came since. Called one at a time for each hall. */
export async function tellHall(services: Services, hall: Hall, tell: Tell): Promise<void> {
  const { head } = hall
  const { rooms } = services.stores
  const own = ownOf(hall)
  const events = own?.map((it) => it.event) ?? (await rooms.since(head.roomLog, hall.room.seq))
  const { deskGrown } = hall
  const desk = deskGrown > hall.deskTold ? await rooms.since(head.deskLog, hall.deskTold) : []
  if (desk.length === 0 && hall.deskGrown === deskGrown) hall.deskGrown = hall.deskTold
  if (events.length === 0 && desk.length === 0) return

  // Before a word is said: who has lost the seat by these very events hears none of them.
  if (events.some((event) => movesReaders.includes(event.kind))) await renewReaders(services, hall)
  const room = events.map(readEvent).reduce(apply, hall.room)
  const asks = events.some(isRequest)
  const [texts, amounts] = await Promise.all([
    own
      ? Object.fromEntries(own.map((it) => [it.text.id, it.text.text]))
      : rooms.texts(head.roomLog, textIdsIn(events)),
    asks ? rooms.amounts(head.roomLog) : {},
  ])
  const mentions = await rooms.mentions(Object.keys(texts).filter((id) => mayName(texts[id] ?? '')))
  const atDesk = await writtenIn(services.stores, [desk])
  const sums = await sumsFor(services, hall, room, events)
  const listeners = [...hall.listeners]

  hall.room = withoutTalk(room)
  hall.sums = sums
  for (const seq of [...hall.own.keys()]) if (seq <= room.seq) hall.own.delete(seq)
  hall.deskTold = desk.at(-1)?.seq ?? hall.deskTold
  // The organiser's people hear the same, and so do all others, unless an amount is told that only its own seat reads.
  const groups = groupsBy(listeners, ({ reader }) =>
    reader.organiser ? 'organiser' : asks ? reader.seatIds.toSorted().join() : '',
  )
  for (const group of groups) {
    const { organiser = false, seatIds = [] } = group[0]?.reader ?? {}
    if (events.length === 0 && !(organiser && desk.length > 0)) continue
    tell(group, {
      roomId: head.id,
      events,
      desk: organiser ? desk : [],
      texts: organiser ? { ...texts, ...atDesk.texts } : texts,
      mentions: organiser ? { ...mentions, ...atDesk.mentions } : mentions,
      amounts: amountsIn(events, amounts, organiser ? undefined : seatIds),
      sums: organiser ? null : sums,
    })
  }
}

/** What comes next, where this node stored all of it itself. */
function ownOf({ own, room, grown }: Hall): Said[] | null {
  const run: Said[] = []
  for (let next = own.get(room.seq + 1); next; next = own.get(next.event.seq + 1)) run.push(next)
  return run.length > 0 && room.seq + run.length >= grown ? run : null
}

/** The sums that those hear who do not read the amounts. Words move none of them. */
async function sumsFor({ stores, clock }: Services, hall: Hall, room: RoomState, events: readonly StoredEvent[]) {
  const on = dayInJapan(clock.now())
  const { sums } = hall
  if (!holdsAmounts(room)) return null
  if (sums?.on === on && events.every(areWords)) return { ...sums, seq: room.seq }
  const [amounts, edition] = await Promise.all([stores.rooms.amounts(hall.head.roomLog), editionOf(stores, room)])
  return sumsOf(room, amounts, edition, on)
}

function groupsBy(listeners: readonly Listener[], key: (it: Listener) => string): Listener[][] {
  const groups = new Map<string, Listener[]>()
  for (const listener of listeners) {
    const group = groups.get(key(listener))
    if (group) group.push(listener)
    else groups.set(key(listener), [listener])
  }
  return [...groups.values()]
}

/** Looks anew at what everybody here may read. */
export async function renewReaders({ stores }: Services, hall: Hall): Promise<void> {
  const listeners = [...hall.listeners]
  const readers = await stores.rooms.readersIn([...new Set(listeners.map((it) => it.accountId))], hall.head.id)
  for (const listener of listeners) {
    const reader = readers.get(listener.accountId)
    if (!reader) {
      hall.listeners.delete(listener)
      listener.ended()
    } else {
      const other =
        reader.organiser !== listener.reader.organiser ||
        reader.seatIds.length !== listener.reader.seatIds.length ||
        sidesOf(reader) !== sidesOf(listener.reader)
      listener.reader = reader
      if (other) listener.again()
    }
  }
}

const sidesOf = ({ sides = [] }: Reader) => sides.map(({ logId }) => logId).join()

const isRequest = (event: StoredEvent) => event.kind === 'request-set'

/** The amounts these events point to, as far as they belong to these seats. */
function amountsIn(events: readonly StoredEvent[], amounts: Amounts, seatIds: readonly string[] | undefined): Amounts {
  const mine = events.filter(isRequest).filter(({ body }) => !seatIds || seatIds.includes(String(body.seatId)))
  return Object.fromEntries(
    mine.flatMap(({ body }) => {
      const yen = amounts[String(body.amountId)]
      return yen === undefined ? [] : [[String(body.amountId), yen]]
    }),
  )
}
