/**
 * A room as it stood at one number, kept so that nobody has to fold its log from number 1. Derived data: whoever throws it away loses
 * time and nothing else. What was said is not part of it; that is read window by window (windows.ts).
 */
import { apply, newSeat } from './apply.ts'
import type { StoredEvent } from './events.ts'
import { emptyRoom, type RoomState } from './state.ts'
import { readEvent } from './upcast.ts'

/**
 * The name of this fold; a snapshot made by any other is passed over. Raise the number where `apply` makes something else of an old
 * event; what a room and a seat hold is part of the name by itself.
 */
export const foldName = ['1', ...Object.keys(emptyRoom), ...Object.keys(newSeat('', { id: null, name: '' }, ''))].join(
  ' ',
)

/** So many events later a room is kept anew. */
export const snapshotEvery = 50

/** A room by what was kept of it, or from the start, and the events after. Nothing of what was said is held. */
export const roomAfter = (kept: RoomState | null, events: readonly StoredEvent[]): RoomState =>
  events.map(readEvent).reduce((room, event) => withoutTalk(apply(room, event)), kept ?? emptyRoom)

/** The room without what was said in it. */
export const withoutTalk = (room: RoomState): RoomState =>
  room.messages.length === 0 ? room : { ...room, messages: emptyRoom.messages }

/**
 * Whether a room that was read from what was kept at number `from` is to be kept anew. Not while it holds events of newer code, which
 * that code will understand.
 */
export const isToBeKept = (room: RoomState, from: number): boolean => room.seq - from >= snapshotEvery && !room.reload
