/** A room as one of its readers takes it away, for other programs: what they may read of it, and nothing else. */
import type { Edition } from '#programs/edition.ts'
import type { Verdict } from '#programs/verdict.ts'
import { amountOf } from '#rooms/amounts.ts'
import type { StoredEvent } from '#rooms/events.ts'
import type { Message } from '#rooms/state.ts'
import type { RoomView } from '#rooms/view.ts'
import { verdictJson } from './verdict-json.ts'

export interface TakenRoom {
  readonly roomId: string
  /** The day in Japan it is taken on. */
  readonly on: string
  readonly edition: Pick<Edition, 'id' | 'name' | 'version'>
  readonly view: RoomView
  /** The whole log of the room. */
  readonly events: readonly StoredEvent[]
  /** The talks beside its log that this reader reads: the organiser's desk, side rooms of their own organisations. */
  readonly talks: readonly TakenTalk[]
  /** Null where it could not be worked out for this reader. */
  readonly verdict: Verdict | null
}

export interface TakenTalk {
  readonly logId: string
  readonly of: 'desk' | 'side'
  readonly organisation: { readonly id: string; readonly name: string }
}

/** What was said in such a talk. */
export const saidIn = ({ view }: Pick<TakenRoom, 'view'>, { logId, of }: TakenTalk): readonly Message[] =>
  (of === 'desk' ? view.desk : view.sides[logId])?.messages ?? []

/** Ids of facts, roles and rules are those of the JSON Schema of a consortium file and of the edition. */
export function roomData(taken: TakenRoom) {
  const { roomId, on, edition, view, events, talks, verdict } = taken
  const { room, desk, texts, amounts } = view
  const { name, purpose, area, organiser, seats, plan, attested, compositions, progress, terms, archived } = room
  const messagesOf = (them: readonly Message[]) =>
    them.map(({ textId, earlier, ...it }) => ({
      ...it,
      text: texts[textId] ?? null,
      earlier: earlier.map(({ at, textId }) => ({ at, text: texts[textId] ?? null })),
    }))
  return {
    format: 'musubi-room-1',
    taken: on,
    room: { id: roomId, name, purpose, area, organiser, program: edition.id, programName: edition.name, archived },
    seats: seats.map(({ amountId, ...seat }) => ({ ...seat, stated: amountOf({ amountId }, amounts) ?? null })),
    plan,
    attested,
    verdict: verdict && verdictJson(verdict),
    compositions,
    progress,
    terms: terms.map(({ textId, ...it }) => ({ ...it, text: texts[textId] ?? null })),
    messages: messagesOf(room.messages),
    /** Heard by the organiser, or by the people of one organisation, alone. */
    talks: talks.map((it) => ({ of: it.of, organisation: it.organisation, messages: messagesOf(saidIn(taken, it)) })),
    candidates: desk.candidates,
    log: events,
    /** What the log points to, by id. */
    texts,
  }
}
