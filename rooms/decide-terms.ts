import type { Command } from './commands.ts'
import { type Decision, no } from './decide.ts'
import type { RoomEvent } from './events.ts'
import type { RoomState } from './state.ts'
import { termsNow } from './terms.ts'

export type OnTerms = Extract<Command, { kind: 'set-terms' | 'lift-terms' }>

export function decideOnTerms(room: RoomState, command: OnTerms): Decision<RoomEvent> {
  if (command.kind === 'set-terms') {
    const version = (room.terms.at(-1)?.version ?? 0) + 1
    return { ok: true, event: { kind: 'terms-set', body: { version, textId: command.body.textId } } }
  }
  return termsNow(room) ? { ok: true, event: { kind: 'terms-lifted', body: {} } } : no('nothing-to-change')
}
