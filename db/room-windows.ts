import { and, asc, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { StoredEvent } from '#rooms/events.ts'
import type { RoomState } from '#rooms/state.ts'
import type { RoomWindows, Window } from '#rooms/windows.ts'
import type { Db } from './connect.ts'
import { roomSnapshots } from './schema/room-snapshots.ts'
import { roomEvents, roomLogs } from './schema/rooms.ts'
import { selectEvents, storedEvent } from './stored-event.ts'

/** Kinds stand in the statements themselves, so that partial indexes serve them whatever the plan. */
const { kind, body, seq } = roomEvents
const isMessage = sql`${kind} = 'message-posted'`

/** Logs piece by piece. */
export function makeRoomWindows(db: Db): RoomWindows {
  const read = (logId: string, ...which: (SQL | undefined)[]) =>
    selectEvents(db)
      .where(and(eq(roomEvents.logId, logId), ...which))
      .$dynamic()

  const within = async (logId: string, which: Window, what: SQL): Promise<StoredEvent[]> => {
    const { before, from, at, limit } = which
    const rows = await read(
      logId,
      what,
      before === undefined ? undefined : lt(seq, before),
      from === undefined ? undefined : gte(seq, from),
      at === undefined ? undefined : lte(seq, at),
    )
      .orderBy(desc(seq))
      .limit(limit)
    return rows.map(storedEvent).toReversed()
  }

  return {
    async resume(logId, fold, how = { lock: false }) {
      const keptSeq = sql`(select seq from room_snapshots where log_id = ${logId} and fold = ${fold})`
      const after = async (number: SQL) =>
        (await read(logId, sql`${seq} > coalesce(${number}, 0)`).orderBy(asc(seq))).map(storedEvent)
      const query = db
        .select({ id: roomLogs.id, seq: roomSnapshots.seq, state: roomSnapshots.state })
        .from(roomLogs)
        .leftJoin(roomSnapshots, and(eq(roomSnapshots.logId, roomLogs.id), eq(roomSnapshots.fold, fold)))
        .where(eq(roomLogs.id, logId))
      // What is held must be read after it is held.
      const [[log], events] = how.lock
        ? [await query.for('update', { of: roomLogs }), await after(keptSeq)]
        : await Promise.all([query, after(keptSeq)])
      if (!log) return null
      const from = log.seq ?? 0
      const rest = events.filter((it) => it.seq > from)
      // Between the two reads a newer snapshot was kept: the events are asked for by the number of the one that was read.
      const follows = rest.length === 0 || rest[0]?.seq === from + 1
      return { kept: log.state as RoomState | null, events: follows ? rest : await after(sql`${from}::integer`) }
    },

    async keep(logId, fold, room) {
      // Its log is held before it, as whoever writes does; where somebody holds that, another will keep the room.
      await db.execute(sql`
        insert into room_snapshots as held (log_id, fold, seq, state)
        select id, ${fold}, ${room.seq}::integer, ${JSON.stringify(room)}::json
        from (select id from room_logs where id = ${logId} for key share skip locked) log
        on conflict (log_id) do update set fold = excluded.fold, seq = excluded.seq, state = excluded.state
        where held.fold <> excluded.fold or held.seq < excluded.seq`)
    },

    async said(logId, which) {
      const posted = await within(logId, which, isMessage)
      if (posted.length === 0) return []
      const until = which.at === undefined ? undefined : lte(seq, which.at)
      const numbers = sql`${`{${posted.map((it) => it.seq).join(',')}}`}::integer[]`
      const edited = (
        await read(
          logId,
          sql`${kind} = 'message-edited'`,
          sql`(${body} ->> 'message')::integer = any(${numbers})`,
          until,
        )
      ).map(storedEvent)
      const textIds = sql`${`{${[...posted, ...edited].map((it) => String(it.body.textId)).join(',')}}`}::text[]`
      const erased = (
        await read(logId, sql`${kind} = 'text-erased'`, sql`(${body} ->> 'textId') = any(${textIds})`, until)
      ).map(storedEvent)
      return [...posted, ...edited, ...erased].toSorted((a, b) => a.seq - b.seq)
    },

    async messageOf(logId, textId) {
      const [found] = await read(
        logId,
        sql`${kind} in ('message-posted', 'message-edited')`,
        sql`(${body} ->> 'textId') = ${textId}`,
      )
      if (!found) return null
      const event = storedEvent(found)
      return event.kind === 'message-posted' ? event.seq : Number(event.body.message)
    },

    happened: (logId, which) => within(logId, which, sql`${kind} <> 'message-posted'`),
  }
}
