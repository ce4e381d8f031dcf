import type { StoredEvent } from '#rooms/events.ts'
import type { Heard, Present } from '#rooms/protocol.ts'
import type { Reader, RoomHead } from '#rooms/store.ts'
import type { Stores } from '../services.ts'
import { textIdsIn } from './room-reading.ts'

/** What a reader hears beside the room's own log: the organiser's desk, and the side rooms of their own organisations. */
export async function readTalks(
  stores: Stores,
  head: Pick<RoomHead, 'deskLog'>,
  { organiser, sides = [] }: Reader,
  after: { readonly desk: number; readonly sides: Readonly<Record<string, number>> },
): Promise<Required<Pick<Heard, 'desk' | 'sides' | 'texts' | 'mentions'>>> {
  const since = (logId: string, seq: number) => stores.rooms.since(logId, seq)
  const [desk, ...aside] = await Promise.all([
    organiser ? since(head.deskLog, after.desk) : [],
    ...sides.map(({ logId }) => since(logId, after.sides[logId] ?? 0)),
  ])
  return { desk, sides: aside.flat(), ...(await writtenIn(stores, [desk, ...aside])) }
}

/** The texts that these logs' events point to, and whom they name. */
export async function writtenIn(stores: Stores, logs: readonly (readonly StoredEvent[])[]) {
  const texts: Record<string, string> = {}
  for (const events of logs) {
    const logId = events[0]?.logId
    if (logId) Object.assign(texts, await stores.rooms.texts(logId, textIdsIn(events)))
  }
  return { texts, mentions: await stores.rooms.mentions(Object.keys(texts)) }
}

/** A talk beside the room's own log, as somebody who reads it sees it. */
export interface Talk {
  readonly logId: string
  readonly of: 'desk' | 'side'
  /** The organiser, or the organisation whose side room it is. */
  readonly organisation: { readonly id: string; readonly name: string }
}

/** The talks beside the room's own log that somebody reads. */
export const talksOf = (head: RoomHead, { organiser, sides = [] }: Reader): Talk[] => [
  ...sides.map(({ logId, organisation }): Talk => ({ logId, of: 'side', organisation })),
  ...(organiser ? [{ logId: head.deskLog, of: 'desk' as const, organisation: head.organiser }] : []),
]

/** Who reads a talk: of the organisation everyone who may read the room; of the desk those who organise. */
export async function peopleOf(stores: Stores, roomId: string, { of, organisation }: Talk): Promise<Present[]> {
  const accountIds = await stores.rooms.accountsOf(organisation.id, { editing: of === 'desk' })
  return stores.rooms.namesIn(roomId, accountIds)
}
