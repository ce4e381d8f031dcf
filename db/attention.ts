import { and, asc, eq, gt, inArray, isNotNull, lte, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AttentionStore } from '#use-cases/stores/attention.ts'
import type { Db } from './connect.ts'
import { roomReads, signatureAsks } from './schema/attention.ts'
import { roomMentions } from './schema/mentions.ts'
import { organisations, people } from './schema/organisations.ts'
import { invitationSteps, invitations, roomEvents, roomLogs, roomSeats, rooms } from './schema/rooms.ts'

export function makeAttentionStore(db: Db): AttentionStore {
  return {
    async readTo(accountId, logId, seq) {
      await db.execute(sql`
        insert into room_reads (account_id, log_id, seq)
        select ${accountId}::uuid, id, least(seq, ${seq}::integer) from room_logs where id = ${logId}
        on conflict (account_id, log_id) do update set seq = greatest(room_reads.seq, excluded.seq)`)
    },

    async readersOf(logId) {
      const rows = await db.select({ id: roomReads.accountId }).from(roomReads).where(eq(roomReads.logId, logId))
      return rows.map(({ id }) => id)
    },

    async unreadIn(accountId, roomIds) {
      if (roomIds.length === 0) return new Map()
      const readTo = sql<number>`coalesce(${roomReads.seq}, 0)`
      const rows = await db
        .select({
          roomId: roomLogs.roomId,
          logId: roomLogs.id,
          readTo,
          // A message or an edit points to its text, and the text to whom it names.
          forYou: sql<number>`(select count(*)::integer from ${roomEvents}
            where ${roomEvents.logId} = ${roomLogs.id} and ${roomEvents.seq} > ${readTo}
              and ${roomEvents.byAccount} is distinct from ${accountId}::uuid
              and exists (select from ${roomMentions}
                where ${roomMentions.textId} = (${roomEvents.body} ->> 'textId')::uuid
                  and (${roomMentions.accountId} = ${accountId}::uuid
                    or exists (select from ${roomSeats}
                      join ${people} on ${people.organisationId} = ${roomSeats.organisationId}
                      where ${roomSeats.roomId} = ${roomLogs.roomId} and ${roomSeats.seatId} = ${roomMentions.seatId}
                        and ${roomSeats.state} = 'confirmed' and ${people.accountId} = ${accountId}::uuid))))`,
          unread: sql<number>`(select count(*)::integer from ${roomEvents}
            where ${roomEvents.logId} = ${roomLogs.id} and ${roomEvents.seq} > ${readTo}
              and ${roomEvents.byAccount} is distinct from ${accountId}::uuid)`,
        })
        .from(roomLogs)
        .leftJoin(roomReads, and(eq(roomReads.logId, roomLogs.id), eq(roomReads.accountId, accountId)))
        .where(and(inArray(roomLogs.roomId, [...roomIds]), eq(roomLogs.audience, 'room')))
      return new Map(rows.map(({ roomId, ...it }) => [roomId, it]))
    },

    async readIn(accountId, logIds) {
      if (logIds.length === 0) return new Map()
      const rows = await db
        .select({ logId: roomReads.logId, seq: roomReads.seq })
        .from(roomReads)
        .where(and(eq(roomReads.accountId, accountId), inArray(roomReads.logId, [...logIds])))
      return new Map(rows.map(({ logId, seq }) => [logId, seq]))
    },

    async unreadAside(accountId, roomIds) {
      if (roomIds.length === 0) return new Map()
      const me = sql`${accountId}::uuid`
      const ownSide = sql`${roomLogs.audience} = 'side' and exists (
        select from ${people} join ${roomSeats} on ${roomSeats.organisationId} = ${people.organisationId}
        where ${people.accountId} = ${me} and ${people.organisationId} = ${roomLogs.sideOf}
          and ${roomSeats.roomId} = ${roomLogs.roomId} and ${roomSeats.state} = 'confirmed')`
      const ownDesk = sql`${roomLogs.audience} = 'desk' and exists (
        select from ${people} join ${rooms} on ${rooms.organiserId} = ${people.organisationId}
        where ${people.accountId} = ${me} and ${people.role} in ('owner', 'editor')
          and ${rooms.id} = ${roomLogs.roomId})`
      const rows = await db
        .select({
          roomId: roomLogs.roomId,
          unread: sql<number>`count(*)::integer`,
          forYou: sql<number>`(count(*) filter (where exists (
            select from ${roomMentions}
            where ${roomMentions.textId} = (${roomEvents.body} ->> 'textId')::uuid
              and ${roomMentions.accountId} = ${me})))::integer`,
        })
        .from(roomLogs)
        .innerJoin(
          roomEvents,
          and(eq(roomEvents.logId, roomLogs.id), inArray(roomEvents.kind, ['message-posted', 'message-edited'])),
        )
        .leftJoin(roomReads, and(eq(roomReads.logId, roomLogs.id), eq(roomReads.accountId, accountId)))
        .where(
          and(
            inArray(roomLogs.roomId, [...roomIds]),
            sql`((${ownSide}) or (${ownDesk}))`,
            sql`${roomEvents.seq} > coalesce(${roomReads.seq}, 0)`,
            sql`${roomEvents.byAccount} is distinct from ${me}`,
          ),
        )
        .groupBy(roomLogs.roomId)
      return new Map(rows.map(({ roomId, ...it }) => [roomId, it]))
    },

    async unsigned({ organisationIds, roomId } = {}) {
      if (organisationIds?.length === 0) return []
      const organiser = alias(organisations, 'organiser')
      const open = sql`${roomSeats.signed} is distinct from ${rooms.closing}`
      return db
        .select({
          roomId: rooms.id,
          room: rooms.name,
          program: rooms.program,
          organiser: { id: organiser.id, name: organiser.name },
          closing: roomEvents.seq,
          closedAt: roomEvents.at,
          seatId: roomSeats.seatId,
          organisation: { id: organisations.id, name: organisations.name },
        })
        .from(rooms)
        .innerJoin(organiser, eq(organiser.id, rooms.organiserId))
        .innerJoin(roomSeats, and(eq(roomSeats.roomId, rooms.id), eq(roomSeats.state, 'confirmed'), open))
        .innerJoin(organisations, eq(organisations.id, roomSeats.organisationId))
        .innerJoin(roomLogs, and(eq(roomLogs.roomId, rooms.id), eq(roomLogs.audience, 'room')))
        .innerJoin(roomEvents, and(eq(roomEvents.logId, roomLogs.id), eq(roomEvents.seq, rooms.closing)))
        .where(
          and(
            isNotNull(rooms.closing),
            eq(rooms.archived, false),
            sql`coalesce(${rooms.progress}, '') not in ('rejected', 'finished')`,
            organisationIds && inArray(roomSeats.organisationId, [...organisationIds]),
            roomId === undefined ? undefined : eq(rooms.id, roomId),
          ),
        )
        .orderBy(asc(roomEvents.at), asc(roomSeats.seatId))
    },

    async noteAsk(it) {
      const written = await db.insert(signatureAsks).values(it).onConflictDoNothing().returning()
      return written.length > 0
    },

    async questionsTo(organisationIds) {
      if (organisationIds.length === 0) return []
      const told = alias(invitationSteps, 'told')
      const answered = db
        .select({ one: sql`1` })
        .from(told)
        .where(
          and(eq(told.invitationId, invitations.id), eq(told.kind, 'told'), sql`${told.id} > ${invitationSteps.id}`),
        )
      return db
        .select({
          roomId: rooms.id,
          room: rooms.name,
          seatId: invitations.seatId,
          organisation: invitations.invitedName,
          text: invitationSteps.text,
          at: invitationSteps.at,
        })
        .from(invitationSteps)
        .innerJoin(invitations, eq(invitations.id, invitationSteps.invitationId))
        .innerJoin(rooms, eq(rooms.id, invitations.roomId))
        .where(
          and(
            eq(invitationSteps.kind, 'asked'),
            eq(invitations.state, 'open'),
            eq(rooms.archived, false),
            inArray(rooms.organiserId, [...organisationIds]),
            notExists(answered),
          ),
        )
        .orderBy(asc(invitationSteps.id))
    },

    async expiring(organisationIds, { from, to }) {
      if (organisationIds.length === 0) return []
      return db
        .select({
          roomId: rooms.id,
          room: rooms.name,
          seatId: invitations.seatId,
          organisation: invitations.invitedName,
          expiresAt: invitations.expiresAt,
        })
        .from(invitations)
        .innerJoin(rooms, eq(rooms.id, invitations.roomId))
        .innerJoin(
          roomSeats,
          and(eq(roomSeats.roomId, rooms.id), eq(roomSeats.seatId, invitations.seatId), eq(roomSeats.state, 'asked')),
        )
        .where(
          and(
            eq(invitations.state, 'open'),
            eq(rooms.archived, false),
            inArray(rooms.organiserId, [...organisationIds]),
            gt(invitations.expiresAt, from),
            lte(invitations.expiresAt, to),
          ),
        )
        .orderBy(asc(invitations.expiresAt), asc(invitations.id))
    },
  }
}
