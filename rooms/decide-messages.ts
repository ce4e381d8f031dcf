import type { Command } from './commands.ts'
import { type Asker, type Decision, no } from './decide.ts'
import { type MessageEvent, messageOfText, type Talking } from './messages.ts'
import type { Message } from './state.ts'

export type OnMessage = Extract<Command, { kind: 'say' | 'edit-message' | 'erase-message' }>

/** What is said: anyone seated says, only its writer edits, its writer and the organiser erase. */
export function decideOnMessage(talk: Talking, by: Asker, command: OnMessage): Decision<MessageEvent> {
  switch (command.kind) {
    case 'say':
      return { ok: true, event: { kind: 'message-posted', body: command.body } }
    case 'edit-message': {
      const message = talk.messages.find((it) => it.seq === command.body.message)
      if (!message) return no('message-not-found')
      if (!isWriter(by, message)) return no('not-your-message')
      // What was erased does not come back by another text.
      if (message.erased) return no('message-erased')
      return { ok: true, event: { kind: 'message-edited', body: command.body } }
    }
    case 'erase-message': {
      const message = messageOfText(talk, command.body.textId)
      if (!message) return no('message-not-found')
      if (message.erased) return no('nothing-to-change')
      if (!by.organiser && !isWriter(by, message)) return no('not-your-message')
      return { ok: true, event: { kind: 'text-erased', body: command.body } }
    }
  }
}

const isWriter = ({ accountId }: Asker, { by }: Message) => accountId !== null && by.accountId === accountId
