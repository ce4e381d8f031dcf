import type { Command } from './commands.ts'
import { type Asker, type Decision, no } from './decide.ts'
import type { RoomEvent } from './events.ts'
import type { RoomState } from './state.ts'

export type OnArchive = Extract<
  Command,
  { kind: 'archive-room' | 'restore-room' | 'ask-deletion' | 'take-back-deletion' }
>

/** What an archived room still hears. */
const heard: readonly Command['kind'][] = ['restore-room', 'ask-deletion', 'take-back-deletion']

/**
 * An archived room hears no wish but to be restored, deleted or kept. The house still writes whose a seat is: entries that are
 * joined, and claims that are decided, stop at no door.
 */
export const isShut = (room: RoomState, by: Asker, { kind }: Command): boolean =>
  room.archived !== null && !by.house && !heard.includes(kind)

export function decideOnArchive({ archived }: RoomState, command: OnArchive): Decision<RoomEvent> {
  if (command.kind === 'archive-room') return yes({ kind: 'room-archived', body: {} })
  if (!archived) return no('room-not-archived')

  switch (command.kind) {
    case 'restore-room':
      return yes({ kind: 'room-restored', body: {} })
    case 'ask-deletion':
      return archived.deletion
        ? no('deletion-asked-before', { on: archived.deletion.on })
        : yes({ kind: 'deletion-asked', body: command.body })
    case 'take-back-deletion':
      return archived.deletion ? yes({ kind: 'deletion-taken-back', body: {} }) : no('nothing-to-change')
  }
}

const yes = (event: RoomEvent): Decision<RoomEvent> => ({ ok: true, event })
