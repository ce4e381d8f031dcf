import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import { contentHash } from '#consortium/content-hash.ts'
import type { Role } from '#consortium/roles.ts'
import type {
  EntryToday,
  FirstShown,
  NewSuggestion,
  SeatStep,
  SeatStepKind,
  Suggestion,
  SuggestionStore,
} from '#use-cases/stores/suggestions.ts'
import type { Db } from './connect.ts'
import { rooms } from './schema/rooms.ts'
import { suggestions } from './schema/suggestions.ts'

const stepKinds: Readonly<Record<SeatStepKind, true>> = {
  'candidate-listed': true,
  'candidate-dropped': true,
  'seat-asked': true,
  'seat-agreed': true,
  'seat-confirmed': true,
  'seat-declined': true,
  'seat-withdrawn': true,
  'member-removed': true,
  'member-left': true,
  'composition-closed': true,
  'composition-reopened': true,
}

const arrayOf = (items: readonly string[]): string => `{${items.join(',')}}`

export function makeSuggestionStore(db: Db): SuggestionStore {
  return {
    async note({ roomId, day, at, version, seq, deskSeq, lens }, them) {
      if (them.length === 0) return
      const rows = them.map((it) => ({ ...it, clauses: clausesOf(it.reasons), key: keyOf(it, version) }))
      const once = new Map(rows.map((it) => [`${it.organisationId} ${it.key}`, it]))
      await db.execute(sql`
        insert into suggestions (room_id, organisation_id, day, at, way, roles, clauses, reasons, why, version, seq,
          desk_seq, lens, key)
        select ${roomId}::uuid, it."organisationId", ${day}::date, ${at.toISOString()}::timestamptz, it.way, it.roles,
          it.clauses, it.reasons, it.why, ${version}, ${seq}::integer, ${deskSeq}::integer, ${lens}::integer, it.key
        from jsonb_to_recordset(${JSON.stringify([...once.values()])}::text::jsonb)
          as it ("organisationId" uuid, way text, roles text[], clauses text[], reasons jsonb, why jsonb, key text)
        on conflict do nothing`)
    },

    async list(roomId, { offset, limit, organisationIds }) {
      const among = organisationIds && inArray(suggestions.organisationId, [...organisationIds])
      const rows = await db
        .select()
        .from(suggestions)
        .where(and(eq(suggestions.roomId, roomId), among))
        .orderBy(desc(suggestions.day), desc(suggestions.at), asc(suggestions.id))
        .offset(offset)
        .limit(limit)
      return rows.map(suggestionOf)
    },

    async firstShown(of) {
      const which =
        'roomId' in of
          ? eq(suggestions.roomId, of.roomId)
          : and(gte(suggestions.day, of.from), of.demo ? undefined : eq(rooms.demo, false))
      const { roomId, organisationId, way } = suggestions
      const rows = await db
        .select({
          roomId,
          organisationId,
          way,
          day: sql<string>`min(${suggestions.day})::text`,
          seq: sql<number>`min(${suggestions.seq})`,
          deskSeq: sql<number>`min(${suggestions.deskSeq})`,
        })
        .from(suggestions)
        .innerJoin(rooms, eq(rooms.id, suggestions.roomId))
        .where(which)
        .groupBy(roomId, organisationId, way)
      return rows satisfies FirstShown[]
    },

    async seatSteps(roomIds) {
      if (roomIds.length === 0) return []
      // These keys stand in every version of their bodies.
      const rows = await db.execute<Record<string, unknown> & SeatStep>(sql`
        select log.room_id as "roomId", log.audience = 'desk' as desk, it.seq, it.kind,
          coalesce(seat.body, it.body) ->> 'seatId' as "seatId",
          coalesce(seat.body, it.body) -> 'organisation' ->> 'id' as "organisationId", it.body ->> 'until' as until
        from room_logs log
        join room_events it on it.log_id = log.id and it.kind = any(${arrayOf(Object.keys(stepKinds))}::text[])
        left join lateral jsonb_array_elements(
          case when it.kind = 'composition-closed' then it.body -> 'seats' end) as seat (body) on true
        where log.room_id = any(${arrayOf(roomIds)}::uuid[])
        order by log.room_id, log.id, it.seq`)
      return [...rows]
    },

    async today(organisationIds) {
      if (organisationIds.length === 0) return new Map()
      const rows = await db.execute<Record<string, unknown> & EntryToday & { was: string }>(sql`
        with recursive leads as (
          select id as was, id, merged_into from organisations where id = any(${arrayOf(organisationIds)}::uuid[])
          union
          select leads.was, it.id, it.merged_into from leads join organisations it on it.id = leads.merged_into
        )
        select was, it.id, case when it.hidden_at is null and not it.register_hides then it.name end as name
        from leads join organisations it using (id) where leads.merged_into is null`)
      return new Map(rows.map(({ was, id, name }) => [was, { id, name }]))
    },
  }
}

/** The same reasons make the same key. */
const keyOf = ({ way, roles, reasons }: NewSuggestion, version: string): string =>
  contentHash({ way, roles, reasons, version })

const clausesOf = (reasons: NewSuggestion['reasons']): Suggestion['clauses'] =>
  reasons.flatMap((it) => (it.is === 'clause' ? [it.rule] : []))

function suggestionOf({ key: _key, ...row }: typeof suggestions.$inferSelect): Suggestion {
  return {
    ...row,
    roles: row.roles as Role[],
    clauses: row.clauses as unknown as Suggestion['clauses'],
    reasons: row.reasons as unknown as Suggestion['reasons'],
  }
}
