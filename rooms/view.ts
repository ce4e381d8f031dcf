import type { Amounts } from './amounts.ts'
import { apply } from './apply.ts'
import { applyToDesk } from './desk.ts'
import type { StoredEvent } from './events.ts'
import type { Mention } from './mentions.ts'
import { type Talking, textIdsOf } from './messages.ts'
import type { Heard } from './protocol.ts'
import { type DeskState, emptyDesk, emptyRoom, type RoomState } from './state.ts'
import type { Sums } from './sums.ts'
import { applyToTalk, emptyTalk, type TalkState } from './talk.ts'
import { readEvent } from './upcast.ts'

/** What one screen holds of a room: built by hearing, whether all at once or event by event. */
export interface RoomView {
  readonly room: RoomState
  readonly desk: DeskState
  /** What is said in the side rooms of the reader's own organisations, by log. */
  readonly sides: Readonly<Record<string, TalkState>>
  /** What people wrote, by id; an erased text is missing. */
  readonly texts: Readonly<Record<string, string>>
  /** Whom they name, by id. */
  readonly mentions: Readonly<Record<string, readonly Mention[]>>
  readonly amounts: Amounts
  readonly sums: Sums | null
  /** What is no message, as it was told, for 「これまでの経過」. */
  readonly happened: readonly StoredEvent[]
  /** From these numbers on all messages and all that happened are held; what stands further back is asked for (earlier.ts). */
  readonly from: { readonly talk: number; readonly happened: number }
}

export const emptyView: RoomView = {
  room: emptyRoom,
  desk: emptyDesk,
  sides: {},
  texts: {},
  mentions: {},
  amounts: {},
  sums: null,
  happened: [],
  from: { talk: 1, happened: 1 },
}

/**
 * The view after hearing. Events already held are passed over; where a number is missing the answer is `gap`, and the screen
 * asks for the rest. Who was away for long hears the room anew instead.
 */
export function hear(view: RoomView, heard: Heard): RoomView | 'gap' {
  const { anew } = heard
  if (anew) return anew.room.seq < view.room.seq ? view : isBehind(anew, view) ? 'gap' : anew
  const events = heard.events.filter((it) => it.seq > view.room.seq)
  const deskEvents = heard.desk.filter((it) => it.seq > view.desk.seq)
  const sides = hearSides(view.sides, heard.sides ?? [])
  if (!follows(view.room.seq, events) || !follows(view.desk.seq, deskEvents) || !sides) return 'gap'

  const room = events.map(readEvent).reduce(apply, view.room)
  const desk = deskEvents.map(readEvent).reduce(applyToDesk, view.desk)
  // Looked for only where something was erased: a screen may hold thousands of texts.
  const gone = [...events, ...deskEvents, ...(heard.sides ?? [])].some((it) => it.kind === 'text-erased')
    ? new Set([room, desk, ...Object.values(sides)].flatMap(erasedIn))
    : null
  const kept = <T>(them: Readonly<Record<string, T>>) =>
    gone ? Object.fromEntries(Object.entries(them).filter(([id]) => !gone.has(id))) : them
  return {
    room,
    desk,
    sides,
    texts: kept({ ...view.texts, ...heard.texts }),
    mentions: kept({ ...view.mentions, ...heard.mentions }),
    amounts: { ...view.amounts, ...heard.amounts },
    sums: events.length > 0 || heard.sums ? heard.sums : view.sums,
    happened: [...view.happened, ...events.filter((it) => it.kind !== 'message-posted')],
    from: view.from,
  }
}

/** In a log beside the room's own, which may have gone on while the answer was on its way. */
const isBehind = (anew: RoomView, view: RoomView): boolean =>
  anew.desk.seq < view.desk.seq ||
  Object.entries(anew.sides).some(([logId, { seq }]) => seq < (view.sides[logId]?.seq ?? 0))

const erasedIn = ({ messages }: Talking) => messages.filter((it) => it.erased).flatMap(textIdsOf)

/** Null where a number is missing. */
function hearSides(sides: RoomView['sides'], events: readonly StoredEvent[]): RoomView['sides'] | null {
  const heard = { ...sides }
  for (const event of events) {
    const talk = heard[event.logId] ?? emptyTalk
    if (event.seq <= talk.seq) continue
    if (event.seq > talk.seq + 1) return null
    heard[event.logId] = applyToTalk(talk, readEvent(event))
  }
  return heard
}

const follows = (seq: number, events: readonly StoredEvent[]) => events.every((event, at) => event.seq === seq + at + 1)
