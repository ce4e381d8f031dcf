import type { ReadEvent, RoomEvent } from './events.ts'
import type { RoomState } from './state.ts'

/** Since when a room is kept to be read only. */
export interface Archived {
  /** ISO time, UTC. */
  readonly at: string
}

export type ArchiveEvent = Extract<RoomEvent, { kind: 'room-archived' | 'room-restored' }>

export const applyToArchive = (room: RoomState, event: ArchiveEvent, { at }: Pick<ReadEvent, 'at'>): RoomState => ({
  ...room,
  archived: event.kind === 'room-archived' ? { at } : null,
})
