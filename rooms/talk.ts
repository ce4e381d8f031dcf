/**
 * A talk in a log of its own, beside the room's: among the people of one organisation (its side room), or at the organiser's desk.
 * Whoever reads such a log reads all of it; nothing of it enters another.
 */
import { type Asker, type Decision, no } from './decide.ts'
import { decideOnMessage, type OnMessage } from './decide-messages.ts'
import type { ReadEvent } from './events.ts'
import { applyToMessages, type MessageEvent, type Talking } from './messages.ts'

/** A talk after its first `seq` events. */
export interface TalkState extends Talking {
  readonly seq: number
  /** Events of newer code were met: this screen should be loaded again. */
  readonly reload: boolean
}

export const emptyTalk: TalkState = { seq: 0, messages: [], reload: false }

/** The talk after one more event; as `apply`. Of the desk's log only what is said counts here. */
export function applyToTalk(talk: TalkState, event: ReadEvent): TalkState {
  const numbered = { ...talk, seq: event.seq }
  switch (event.kind) {
    case 'unknown':
      return { ...numbered, reload: true }
    case 'message-posted':
    case 'message-edited':
    case 'text-erased':
      return { ...numbered, messages: applyToMessages(talk.messages, event, event) }
    default:
      return numbered
  }
}

/** Everyone who reads it says; each edits and erases what they wrote, and nobody what another did. */
export function decideOnTalk(
  room: { readonly archived: boolean },
  talk: TalkState,
  by: Pick<Asker, 'accountId'>,
  command: OnMessage,
): Decision<MessageEvent> {
  if (room.archived) return no('room-archived')
  return decideOnMessage(talk, { ...by, organiser: false, seatIds: [] }, command)
}
