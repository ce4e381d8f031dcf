import type { ReadEvent, RoomEvent } from './events.ts'
import type { Message, RoomState } from './state.ts'

export type MessageEvent = Extract<RoomEvent, { kind: 'message-posted' | 'message-edited' | 'text-erased' }>

/** Every text a message has had, as it reads now and before. */
export const textIdsOf = ({ textId, earlier }: Message): string[] => [textId, ...earlier.map((it) => it.textId)]

/** The message that has, or once had, this text. */
export const messageOfText = (room: RoomState, textId: string): Message | undefined =>
  room.messages.find((it) => textIdsOf(it).includes(textId))

export function applyToMessages(
  room: RoomState,
  event: MessageEvent,
  { seq, at, by }: Pick<ReadEvent, 'seq' | 'at' | 'by'>,
): RoomState {
  const withMessage = (which: (it: Message) => boolean, change: (it: Message) => Message) => ({
    ...room,
    messages: room.messages.map((it) => (which(it) ? change(it) : it)),
  })
  switch (event.kind) {
    case 'message-posted': {
      const { textId } = event.body
      return {
        ...room,
        messages: [...room.messages, { seq, at, by, textId, erased: false, edited: null, earlier: [] }],
      }
    }
    case 'message-edited': {
      const { message, textId } = event.body
      return withMessage(
        (it) => it.seq === message && !it.erased,
        (it) => ({
          ...it,
          textId,
          edited: at,
          earlier: [...it.earlier, { textId: it.textId, at: it.edited ?? it.at }],
        }),
      )
    }
    case 'text-erased': {
      const { textId } = event.body
      return withMessage(
        (it) => textIdsOf(it).includes(textId),
        (it) => ({ ...it, erased: true }),
      )
    }
  }
}
