import type { Command } from './commands.ts'
import { type Asker, type Decision, no } from './decide.ts'
import type { RoomEvent } from './events.ts'
import type { RoomState } from './state.ts'

export type OnArchive = Extract<Command, { kind: 'archive-room' | 'restore-room' }>

/**
 * An archived room hears no wish but to be restored. The house still writes whose a seat is: entries that are joined, and claims
 * that are decided, stop at no door.
 */
export const isShut = (room: RoomState, by: Asker, { kind }: Command): boolean =>
  room.archived !== null && !by.house && kind !== 'restore-room'

export function decideOnArchive(room: RoomState, command: OnArchive): Decision<RoomEvent> {
  if (command.kind === 'archive-room') return { ok: true, event: { kind: 'room-archived', body: {} } }
  return room.archived ? { ok: true, event: { kind: 'room-restored', body: {} } } : no('room-not-archived')
}
