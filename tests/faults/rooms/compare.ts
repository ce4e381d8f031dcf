/** What people were told, and what they saw, against what is stored. rooms/SPEC.md says what each count means. */

import type { Amounts } from '#rooms/amounts.ts'
import { apply } from '#rooms/apply.ts'
import type { StoredEvent } from '#rooms/events.ts'
import { emptyRoom } from '#rooms/state.ts'
import { readEvent } from '#rooms/upcast.ts'
import type { RoomView } from '#rooms/view.ts'
import type { Judge } from './screens.ts'

export interface Counts {
  lost: number
  doubled: number
  reordered: number
  stale: number
}

/** A command whose sender was told that it is done: an event, or how far somebody has read. */
export type Acknowledged =
  /** `seq` where the answer names its number. */
  | { readonly id: string; readonly text: string | null; readonly seq: number | null }
  | { readonly readTo: number; readonly by: number }

export interface Stored {
  readonly events: readonly (StoredEvent & { readonly clientId: string })[]
  readonly texts: Readonly<Record<string, string>>
  readonly amounts: Amounts
  /** How far each of the people has read. */
  readonly readTo: readonly number[]
  /** How many events the room began with. */
  readonly first: number
  /** The ids of all commands that were ever sent; an event of another id was not asked for. */
  readonly commands: ReadonlySet<string>
}

export interface Seen {
  readonly view: RoomView
  readonly shown: ReadonlyMap<number, string>
}

export function compare(
  acknowledged: readonly Acknowledged[],
  stored: Stored,
  screens: readonly Seen[],
  judge: Judge,
): Counts {
  const counts: Counts = { lost: 0, doubled: 0, reordered: 0, stale: 0 }
  const { events, texts } = stored
  const byClient = new Map(events.map((it) => [it.clientId, it]))
  for (const done of acknowledged) {
    if ('readTo' in done) {
      if ((stored.readTo[done.by] ?? 0) < done.readTo) counts.lost += 1
      continue
    }
    const { id, seq, text } = done
    const event = byClient.get(id)
    if (!event || (text !== null && texts[String(event.body.textId)] !== text)) counts.lost += 1
    else if (seq !== null && seq !== event.seq) counts.reordered += 1
  }
  const ours = events.slice(stored.first)
  counts.doubled += ours.filter((it) => !stored.commands.has(it.clientId)).length
  const words = ours.flatMap((it) => texts[String(it.body.textId)] ?? [])
  counts.doubled += words.length - new Set(words).size
  counts.reordered += events.filter((it, at) => it.seq !== at + 1).length

  const right = outcomesAt(stored, judge)
  for (const { view, shown } of screens) {
    const seen = heldBy(view)
    const told = new Set(seen.map((it) => it.seq))
    counts.lost += events.filter((it) => !told.has(it.seq) || lacksText(it, view, texts)).length
    counts.doubled += seen.length - told.size
    counts.reordered += seen.toSorted((a, b) => a.seq - b.seq).filter((it, at) => !isSame(it, events[at])).length
    counts.reordered += [view.happened, view.room.messages].flatMap((them) =>
      them.filter((it, at) => it.seq <= (them[at - 1]?.seq ?? 0)),
    ).length
    counts.stale += [...shown].filter(([seq, outcomes]) => outcomes !== right[seq - 1]).length
    // Who holds the whole log shows the verdict of its last number.
    if (shown.get(events.length) === undefined) counts.stale += 1
  }
  return counts
}

const lacksText = (event: StoredEvent, view: RoomView, texts: Stored['texts']) => {
  const id = String(event.body.textId)
  return event.kind === 'message-posted' && view.texts[id] !== texts[id]
}

type Held = Pick<StoredEvent, 'seq' | 'kind' | 'body'>

/** What a screen holds of the log: messages by the number and the text they were posted with, and what else happened. */
const heldBy = ({ happened, room }: RoomView): Held[] => [
  ...happened,
  ...room.messages.map(({ seq, textId, earlier }) => ({
    seq,
    kind: 'message-posted',
    body: { textId: earlier[0]?.textId ?? textId },
  })),
]

const isSame = (a: Held, b: StoredEvent | undefined) =>
  b !== undefined &&
  a.seq === b.seq &&
  a.kind === b.kind &&
  JSON.stringify(inOrder(a.body)) === JSON.stringify(inOrder(b.body))

const inOrder = (body: Record<string, unknown>) => Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))

/** What the house's own fold and check say at each number, by one who reads everything. */
function outcomesAt({ events, amounts }: Stored, judge: Judge): (string | null)[] {
  let room = emptyRoom
  return events.map((event) => {
    room = apply(room, readEvent(event))
    return judge({ room, amounts, sums: null }, true)
  })
}
