/**
 * How every change of a room comes about: load, decide, append, all in the transaction at hand. One place, so that a person's
 * click, an approved claim and an import write by the same rules.
 */
import { apply } from '#rooms/apply.ts'
import type { Command } from '#rooms/commands.ts'
import { type Asker, decide } from '#rooms/decide.ts'
import type { AnyEvent, StoredEvent } from '#rooms/events.ts'
import { areWords } from '#rooms/messages.ts'
import { projectionOf } from '#rooms/projection.ts'
import { isToBeKept } from '#rooms/snapshot.ts'
import { emptyRoom, type RoomState } from '#rooms/state.ts'
import type { NewEvent, StoredLog } from '#rooms/store.ts'
import { readEvent, versionOf } from '#rooms/upcast.ts'
import { type Answer, done, refused } from '../answer.ts'
import type { Stores } from '../services.ts'
import { keepRoom, type RoomNow, roomNow } from './room-now.ts'
import { withMeant } from './room-talk.ts'

/** Whose event it becomes. */
export interface Writer {
  /** `account:ID` or `system:NAME`: whose ids for commands these are. */
  readonly sender: string
  readonly accountId: string | null
  readonly organisationId: string | null
  readonly at: Date
}

/** What was written, and the room after it, without what was said before. */
export interface Written {
  readonly logId: string
  readonly events: readonly StoredEvent[]
  readonly room: RoomState
  /** The same command came before: nothing was changed, these are the first one's events. */
  readonly again: boolean
}

/** Whose command it is. */
type Write = Writer & {
  readonly clientId: string
  readonly asker: (room: RoomState) => Asker
}

/** Works out the wishes from the room as it stands; asked again when somebody else's event came first, so it writes nothing itself. */
type Wish = (room: RoomState) => Promise<Answer<readonly Command[]>>

export async function writeToRoom(stores: Stores, logId: string, it: Write, wish: Wish): Promise<Answer<Written>> {
  // Without a lock first, since rooms are quiet; whoever lost the number holds the log while deciding again.
  for (const lock of [false, true]) {
    const loading = roomNow(stores, logId, { lock })
    // Without a lock both are asked for at once; what is held must be held before anything else is read.
    if (lock) await loading
    const [now, sent] = await Promise.all([loading, sentBefore(stores, logId, it)])
    if (!now) return refused({ kind: 'not-found', what: 'room' })
    const { room } = now
    if (sent.length > 0) return done({ logId, events: sent, room, again: true })

    const wished = await wish(room)
    if (!wished.ok) return wished
    const known = await withMeant(stores, logId, room, wished.value)
    const decided = decideAll(known, it.asker(room), wished.value)
    if (!decided.ok) return decided
    const written = await appendAll(stores, logId, known, decided.value, it)
    if (!written) continue
    await keepAfter(stores, logId, now, written)
    return done(written)
  }
  throw new Error(`Log ${logId} moved while it was held.`)
}

/** Keeps the room where enough has come. Words that came in between are part of what is kept. */
async function keepAfter(stores: Stores, logId: string, before: RoomNow, { room, events }: Written): Promise<void> {
  if (!isToBeKept(room, before.from)) return
  const whole = room.seq === before.room.seq + events.length
  const kept = whole ? { room, from: before.from } : await roomNow(stores, logId)
  if (kept) await keepRoom(stores, logId, kept)
}

/** The whole of a log, with all that was said. */
export const foldRoom = (log: Pick<StoredLog, 'events'>): RoomState =>
  log.events.map(readEvent).reduce(apply, emptyRoom)

/** All wishes or none: each is decided on the room after the one before. */
function decideAll(room: RoomState, asker: Asker, wishes: readonly Command[]): Answer<AnyEvent[]> {
  const events: AnyEvent[] = []
  let after = room
  for (const wish of wishes) {
    const decision = decide(after, asker, wish)
    if (!decision.ok) return decision
    events.push(decision.event)
    after = apply(after, imagined(after, decision.event))
  }
  return done(events)
}

const nobody = { accountId: null, name: null, organisationId: null, organisation: null }
const imagined = (room: RoomState, event: AnyEvent) =>
  ({ logId: '', seq: room.seq + 1, at: '', by: nobody, ...event }) as Parameters<typeof apply>[1]

/** Null where somebody else's event took the first number. Once it is ours the log's row is held, and so are the rest. */
async function appendAll(
  stores: Stores,
  logId: string,
  before: RoomState,
  events: readonly AnyEvent[],
  it: Omit<Write, 'asker'>,
): Promise<Written | null> {
  const stored: StoredEvent[] = []
  let room = before
  for (const [index, event] of events.entries()) {
    const after = apply(room, imagined(room, event))
    const answer = await stores.rooms.append({
      ...rowOf(it, commandId(it.clientId, index)),
      logId,
      after: room.seq,
      event,
      v: versionOf(event.kind),
      // Words move nothing that lists show or permissions ask; and who only says something need not have heard the last word.
      words: areWords(event),
      evenAfterWords: event.kind === 'message-posted',
      project: areWords(event) ? {} : projectionOf(after, event),
    })
    if (!answer.ok) return null
    stored.push(answer.event)
    room = apply(room, readEvent(answer.event))
  }
  return { logId, events: stored, room, again: false }
}

export const rowOf = (it: Writer, clientId: string): Pick<NewEvent, 'at' | 'by' | 'sender' | 'clientId'> => ({
  at: it.at,
  by: { accountId: it.accountId, organisationId: it.organisationId },
  sender: it.sender,
  clientId,
})

/** A command of several wishes writes the first under its own id. */
const commandId = (clientId: string, index: number) => (index === 0 ? clientId : `${clientId}#${index}`)

/** What this command became, where it came before. */
async function sentBefore(
  stores: Stores,
  logId: string,
  it: { sender: string; clientId: string },
): Promise<StoredEvent[]> {
  const sent: StoredEvent[] = []
  for (;;) {
    const event = await stores.rooms.findSent(logId, it.sender, commandId(it.clientId, sent.length))
    if (!event) return sent
    sent.push(event)
  }
}
