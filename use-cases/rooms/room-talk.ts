import { apply } from '#rooms/apply.ts'
import type { Command } from '#rooms/commands.ts'
import { emptyRoom, type Message, type RoomState } from '#rooms/state.ts'
import { readEvent } from '#rooms/upcast.ts'
import type { Window } from '#rooms/windows.ts'
import type { Stores } from '../services.ts'

/** The messages of a window as they stand, with their edits and erasures. */
export const messagesIn = async (stores: Stores, logId: string, which: Window): Promise<readonly Message[]> =>
  (await stores.rooms.said(logId, which)).map(readEvent).reduce(apply, emptyRoom).messages

/** The message posted under a number. */
export async function messageAt(
  stores: Stores,
  logId: string,
  room: Pick<RoomState, 'seq'>,
  seq: number,
): Promise<Message | undefined> {
  if (seq > room.seq) return undefined
  const [message] = await messagesIn(stores, logId, { from: seq, before: seq + 1, limit: 1 })
  return message
}

/** The room with those of its messages that the wishes are about: a room at hand holds none. */
export async function withMeant(
  stores: Stores,
  logId: string,
  room: RoomState,
  wishes: readonly Command[],
): Promise<RoomState> {
  const meant = new Set<number>()
  for (const { kind, body } of wishes) {
    const seq =
      kind === 'edit-message'
        ? body.message
        : kind === 'erase-message'
          ? await stores.rooms.messageOf(logId, body.textId)
          : null
    if (seq !== null) meant.add(seq)
  }
  const messages = await Promise.all([...meant].map((seq) => messageAt(stores, logId, room, seq)))
  return meant.size === 0 ? room : { ...room, messages: messages.flatMap((it) => it ?? []) }
}
