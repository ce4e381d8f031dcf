import { eq } from 'drizzle-orm'
import type { StoredEvent } from '#rooms/events.ts'
import type { Db } from './connect.ts'
import { accounts } from './schema/accounts.ts'
import { organisations } from './schema/organisations.ts'
import { roomEvents } from './schema/rooms.ts'

/** Events with the names of who did them, as they are called now. */
export const selectEvents = (db: Db) =>
  db
    .select({ event: roomEvents, name: accounts.name, organisation: organisations.name })
    .from(roomEvents)
    .leftJoin(accounts, eq(accounts.id, roomEvents.byAccount))
    .leftJoin(organisations, eq(organisations.id, roomEvents.byOrganisation))

interface Row {
  readonly event: typeof roomEvents.$inferSelect
  readonly name: string | null
  readonly organisation: string | null
}

export const storedEvent = ({ event, name, organisation }: Row): StoredEvent => ({
  logId: event.logId,
  seq: event.seq,
  at: event.at.toISOString(),
  by: { accountId: event.byAccount, name, organisationId: event.byOrganisation, organisation },
  kind: event.kind,
  v: event.v,
  body: event.body,
})
