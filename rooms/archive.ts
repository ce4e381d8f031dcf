import type { ReadEvent, RoomEvent } from './events.ts'
import type { RoomState } from './state.ts'

/** Since when a room is kept to be read only. */
export interface Archived {
  /** ISO time, UTC. */
  readonly at: string
  /** Where the organiser asked for it to be deleted: its last day, in Japan. */
  readonly deletion: { readonly on: string } | null
}

/** How many days every member has to take its data before a room is deleted. */
export const daysToTakeData = 14

export type ArchiveEvent = Extract<
  RoomEvent,
  { kind: 'room-archived' | 'room-restored' | 'deletion-asked' | 'deletion-taken-back' }
>

export function applyToArchive(room: RoomState, event: ArchiveEvent, { at }: Pick<ReadEvent, 'at'>): RoomState {
  switch (event.kind) {
    case 'room-archived':
      return { ...room, archived: { at, deletion: null } }
    case 'room-restored':
      return { ...room, archived: null }
    case 'deletion-asked':
      return { ...room, archived: room.archived && { ...room.archived, deletion: event.body } }
    case 'deletion-taken-back':
      return { ...room, archived: room.archived && { ...room.archived, deletion: null } }
  }
}
