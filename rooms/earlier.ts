/**
 * What stands further back than a screen holds: earlier messages, and earlier events. Asked for by number, and told as the log stood
 * at a number that the screen has reached, so that what it hears meanwhile fits onto it.
 */
import * as z from 'zod'
import { apply } from './apply.ts'
import type { StoredEvent } from './events.ts'
import type { Mention } from './mentions.ts'
import { textIdsOf } from './messages.ts'
import { emptyRoom, type Message } from './state.ts'
import { readEvent } from './upcast.ts'
import type { RoomView } from './view.ts'

const number = z.coerce.number().int().min(1).max(2_147_483_647)

export const earlierAsked = z.strictObject({
  roomId: z.uuid(),
  of: z.enum(['talk', 'happened']),
  /** Below this number; the newest where left out. */
  before: number.optional(),
  /** As the log stood at this number. */
  at: number.optional(),
  /** Down to this number, as far as one answer goes. */
  back: number.optional(),
})
export type EarlierAsked = z.input<typeof earlierAsked>

export interface Earlier {
  readonly of: 'talk' | 'happened'
  readonly before: number
  readonly at: number
  /** From this number on everything of the kind is held now; 1 where nothing stands before it. */
  readonly from: number
  readonly messages: readonly Message[]
  readonly events: readonly StoredEvent[]
  readonly texts: Readonly<Record<string, string>>
  readonly mentions: Readonly<Record<string, readonly Mention[]>>
}

/** The view with what stood before it. What does not fit onto it, because it has moved meanwhile, is passed over. */
export function withEarlier(view: RoomView, earlier: Earlier): RoomView {
  const { of, before, at, from } = earlier
  if (view.from[of] !== before || at > view.room.seq) return view
  const moved = { ...view, from: { ...view.from, [of]: from } }
  if (of === 'happened') return { ...moved, happened: [...earlier.events, ...view.happened] }

  // Edited or erased since the answer was worked out, which passed over what was not held yet.
  const { messages } = view.happened
    .filter((it) => it.seq > at)
    .map(readEvent)
    .reduce(apply, { ...emptyRoom, messages: earlier.messages })
  const gone = new Set(messages.filter((it) => it.erased).flatMap(textIdsOf))
  const kept = <T>(them: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(them).filter(([id]) => !gone.has(id)))
  return {
    ...moved,
    room: { ...view.room, messages: [...messages, ...view.room.messages] },
    texts: { ...kept(earlier.texts), ...view.texts },
    mentions: { ...kept(earlier.mentions), ...view.mentions },
  }
}

/**
 * A newer view of the same room with what stood before it in one held so far, so that a page which was loaded anew does not lose what
 * was scrolled to. As it is where something between the two is not held, or an edit of it could have been missed.
 */
export function keepingEarlier(newer: RoomView, held: RoomView): RoomView {
  const at = held.room.seq
  const { talk, happened } = newer.from
  const reaches = at <= newer.room.seq && at >= talk - 1 && at >= happened - 1
  if (!reaches || held.room.seq === 0) return newer

  const { texts, mentions } = held
  const none = { at, messages: [], events: [], texts: {}, mentions: {} }
  const messages = held.room.messages.filter((it) => it.seq < talk)
  const withTalk =
    held.from.talk < talk
      ? withEarlier(newer, { ...none, of: 'talk', before: talk, from: held.from.talk, messages, texts, mentions })
      : newer
  const events = held.happened.filter((it) => it.seq < happened)
  return held.from.happened < happened
    ? withEarlier(withTalk, { ...none, of: 'happened', before: happened, from: held.from.happened, events })
    : withTalk
}
