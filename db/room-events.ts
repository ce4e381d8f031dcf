import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { StoredEvent } from '#rooms/events.ts'
import type { NewEvent, RoomStore } from '#rooms/store.ts'
import type { Db } from './connect.ts'
import { makeRoomProjections } from './room-projections.ts'
import { roomEvents, roomLogs } from './schema/rooms.ts'
import { selectEvents, storedEvent } from './stored-event.ts'

type EventStore = Pick<RoomStore, 'load' | 'since' | 'latest' | 'findSent' | 'append' | 'heads'>

/** The logs themselves. */
export function makeRoomEventStore(db: Db): EventStore {
  const read = () => selectEvents(db)

  const since = async (logId: string, seq: number): Promise<StoredEvent[]> =>
    (
      await read()
        .where(and(eq(roomEvents.logId, logId), gt(roomEvents.seq, seq)))
        .orderBy(asc(roomEvents.seq))
    ).map(storedEvent)

  const findSent: EventStore['findSent'] = async (logId, sender, clientId) => {
    const once = and(eq(roomEvents.logId, logId), eq(roomEvents.sender, sender), eq(roomEvents.clientId, clientId))
    const [row] = await read().where(once)
    return row ? storedEvent(row) : null
  }

  return {
    since,
    findSent,

    async load(logId, how = { lock: false }) {
      const query = db.select().from(roomLogs).where(eq(roomLogs.id, logId))
      // What is held must be read after it is held.
      const [[log], events] = how.lock
        ? [await query.for('update'), await since(logId, 0)]
        : await Promise.all([query, since(logId, 0)])
      if (!log) return null
      // Another's event may have landed between the two reads; the number is that of what was read.
      return { id: log.id, roomId: log.roomId, audience: log.audience, seq: events.at(-1)?.seq ?? 0, events }
    },

    async latest(logId, { after, notBy, limit }) {
      const others = sql`${roomEvents.byAccount} is distinct from ${notBy}::uuid`
      const rows = await read()
        .where(and(eq(roomEvents.logId, logId), gt(roomEvents.seq, after), others))
        .orderBy(desc(roomEvents.seq))
        .limit(limit)
      return rows.map(storedEvent)
    },

    async append(it) {
      const event = await raiseAndInsert(db, it).catch((error: unknown) => {
        // Whoever waits for words of others cannot see that they were the same command.
        throw isSentTwice(error) ? Object.assign(new Error('Sent twice at once.', { cause: error }), sentTwice) : error
      })
      if (!event) return { ok: false }
      await makeRoomProjections(db).project(it.logId, it.project)
      return { ok: true, event }
    },

    async heads(logIds) {
      const known =
        logIds.length > 0
          ? await db
              .select()
              .from(roomLogs)
              .where(sql`${roomLogs.id} = any(${uuids(logIds)})`)
          : []
      return new Map(known.map(({ id, seq }) => [id, seq]))
    },
  }
}

/**
 * Number and row in one statement: the update holds the log's row until the commit, so numbers follow commits and have no gaps.
 * Whoever waited finds the number taken and writes nothing.
 */
async function raiseAndInsert(db: Db, it: NewEvent): Promise<StoredEvent | null> {
  const { logId, by, event } = it
  const at = it.at.toISOString()
  const stands = it.evenAfterWords ? sql`team_seq <= ${it.after}` : sql`seq = ${it.after}`
  const teamSeq = it.words ? sql`team_seq` : sql`seq + 1`
  const [written] = await db.execute<Written>(sql`
    with raised as (
      update room_logs set seq = seq + 1, team_seq = ${teamSeq}
      where id = ${logId} and ${stands}
        and not exists (select from room_events
                        where log_id = ${logId} and sender = ${it.sender} and client_id = ${it.clientId})
      returning seq
    ), written as (
      insert into room_events (log_id, seq, at, by_account, by_organisation, sender, client_id, kind, v, body)
      select ${logId}::uuid, seq, ${at}::timestamptz, ${by.accountId}::uuid, ${by.organisationId}::uuid,
             ${it.sender}, ${it.clientId}, ${event.kind}, ${it.v}::integer, ${JSON.stringify(event.body)}::jsonb
      from raised returning seq, body, by_account, by_organisation
    )
    select seq, body::text, accounts.name, organisations.name as organisation
    from written
    left join accounts on accounts.id = by_account
    left join organisations on organisations.id = by_organisation`)
  if (!written) return null
  const { seq, body, name, organisation } = written
  const writer = { accountId: by.accountId, name, organisationId: by.organisationId, organisation }
  return { logId, seq, at, by: writer, kind: event.kind, v: it.v, body: JSON.parse(body) }
}

type Written = {
  readonly seq: number
  readonly body: string
  readonly name: string | null
  readonly organisation: string | null
}

const sentTwice = { code: 'sent-twice' }
/** Two at once stored the same command. */
export const isSentTwice = (error: unknown) =>
  ((error as { cause?: { constraint_name?: string } }).cause?.constraint_name ?? '') === 'room_events_once'

/** An array parameter; drizzle would spread a plain one into a list. */
const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`
