import { decide } from '#rooms/decide.ts'
import type { StoredEvent } from '#rooms/events.ts'
import { mayName } from '#rooms/mentions.ts'
import type { RoomState } from '#rooms/state.ts'
import type { Reader, RoomHead, RoomStore, Saying } from '#rooms/store.ts'
import { versionOf } from '#rooms/upcast.ts'
import type { Services } from '../services.ts'
import type { Person } from '../who.ts'

/** A room as a door holds it that somebody has open there. */
export interface HeldRoom {
  readonly head: Pick<RoomHead, 'roomLog'>
  readonly room: RoomState
  readonly reader: Reader
}

/** Writes a message, or answers null. */
export type Write = (it: Saying) => Promise<StoredEvent | null>

export const alone =
  (sayAtOnce: RoomStore['sayAtOnce']): Write =>
  async (it) =>
    (await sayAtOnce([it]))[0] ?? null

/** What was said, as everybody is to hear it. */
export interface Said {
  readonly event: StoredEvent
  readonly text: { readonly id: string; readonly text: string }
}

const halfCharacter = /\p{Surrogate}/u

/**
 * `say`, in one trip to the database: decided on the room as the door holds it, while the statement that writes it asks all that `say`
 * asks before. Null where any of it is not so, where the team has moved since, or where the text may name somebody; nothing
 * was written then, and `say` finds out what to answer.
 */
export async function sayAtOnce(
  services: Services,
  { accountId, sessionId }: Pick<Person, 'accountId' | 'sessionId'>,
  { head, room, reader }: HeldRoom,
  { clientId, text }: { readonly clientId: string; readonly text: string },
  write: Write = alone(services.stores.rooms.sayAtOnce),
): Promise<Said | null> {
  // Postgres reads no half of a character in what is sent to it as JSON; the long way sends the text by itself.
  if (mayName(text) || halfCharacter.test(text)) return null
  const written = { id: services.secrets.id(), text }
  const decision = decide(room, { accountId, ...reader }, { kind: 'say', body: { textId: written.id } })
  if (!decision.ok) return null

  const { event } = decision
  const said = await write({
    logId: head.roomLog,
    after: room.seq,
    event,
    text: written,
    v: versionOf(event.kind),
    at: services.clock.now(),
    accountId,
    sessionId,
    sender: `account:${accountId}`,
    clientId,
    evenDemo: services.settings.loopback,
    limit: services.limits.counting('message', accountId),
  })
  if (!said) return null
  services.wake.grown([{ logId: said.logId, seq: said.seq }])
  return { event: said, text: written }
}
