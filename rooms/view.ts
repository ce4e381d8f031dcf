import type { Amounts } from './amounts.ts'
import { apply } from './apply.ts'
import { applyToDesk } from './desk.ts'
import type { StoredEvent } from './events.ts'
import type { Mention } from './mentions.ts'
import { textIdsOf } from './messages.ts'
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
  /** The latest events as they were told, for 「これまでの経過」. */
  readonly happened: readonly StoredEvent[]
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
}

/** How many events a screen keeps of what happened. */
const longest = 200

/**
 * The view after hearing. Events already held are passed over; where a number is missing the answer is `gap`, and the screen
 * asks for the rest.
 */
export function hear(view: RoomView, heard: Heard): RoomView | 'gap' {
  const events = heard.events.filter((it) => it.seq > view.room.seq)
  const deskEvents = heard.desk.filter((it) => it.seq > view.desk.seq)
  const sides = hearSides(view.sides, heard.sides ?? [])
  if (!follows(view.room.seq, events) || !follows(view.desk.seq, deskEvents) || !sides) return 'gap'

  const room = events.map(readEvent).reduce(apply, view.room)
  const desk = deskEvents.map(readEvent).reduce(applyToDesk, view.desk)
  const erased = [room, desk, ...Object.values(sides)]
    .flatMap(({ messages }) => messages.filter((it) => it.erased))
    .flatMap(textIdsOf)
  const kept = <T>(them: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(them).filter(([id]) => !erased.includes(id)))
  return {
    room,
    desk,
    sides,
    texts: kept({ ...view.texts, ...heard.texts }),
    mentions: kept({ ...view.mentions, ...heard.mentions }),
    amounts: { ...view.amounts, ...heard.amounts },
    sums: events.length > 0 || heard.sums ? heard.sums : view.sums,
    happened: [...view.happened, ...events].slice(-longest),
  }
}

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
