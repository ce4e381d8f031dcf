import type { AnyEvent, ReadEvent, RoomEvent } from './events.ts'
import type { Message } from './state.ts'

/** Whatever holds what people say to each other: a room, the organiser's desk, an organisation's side room. */
export interface Talking {
  readonly messages: readonly Message[]
}

export type MessageEvent = Extract<RoomEvent, { kind: 'message-posted' | 'message-edited' | 'text-erased' }>

const words: readonly AnyEvent['kind'][] = ['message-posted', 'message-edited', 'text-erased']

/** Whether an event is of what people say alone, and moves nothing of the team. */
export const areWords = ({ kind }: { readonly kind: string }): boolean => words.some((it) => it === kind)

/** Every text a message has had, as it reads now and before. */
export const textIdsOf = ({ textId, earlier }: Message): string[] => [textId, ...earlier.map((it) => it.textId)]

/** The message that has, or once had, this text. */
export const messageOfText = (talk: Talking, textId: string): Message | undefined =>
  talk.messages.find((it) => textIdsOf(it).includes(textId))

export function applyToMessages(
  messages: readonly Message[],
  event: MessageEvent,
  { seq, at, by }: Pick<ReadEvent, 'seq' | 'at' | 'by'>,
): readonly Message[] {
  const withMessage = (which: (it: Message) => boolean, change: (it: Message) => Message) =>
    messages.map((it) => (which(it) ? change(it) : it))
  switch (event.kind) {
    case 'message-posted': {
      const { textId } = event.body
      return [...messages, { seq, at, by, textId, erased: false, edited: null, earlier: [] }]
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
