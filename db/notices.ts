import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { NoticeStore, ToTell } from '#use-cases/stores/notices.ts'
import type { Db } from './connect.ts'
import { roomReads } from './schema/attention.ts'
import { noticeWays, roomsMailed } from './schema/notices.ts'
import { invitations, roomLogs, roomSeats, rooms } from './schema/rooms.ts'
import { awaitsTerms } from './terms.ts'

export function makeNoticeStore(db: Db): NoticeStore {
  const choose: NoticeStore['choose'] = async (accountId, { roomId, way }) => {
    const here = roomId === null ? isNull(noticeWays.roomId) : eq(noticeWays.roomId, roomId)
    if (way === null) {
      await db.delete(noticeWays).where(and(eq(noticeWays.accountId, accountId), here))
      return
    }
    await db
      .insert(noticeWays)
      .values({ accountId, roomId, way })
      .onConflictDoUpdate({ target: [noticeWays.accountId, noticeWays.roomId], set: { way } })
  }

  return {
    choose,

    async waysOf(accountId) {
      const rows = await db
        .select({ roomId: noticeWays.roomId, room: rooms.name, way: noticeWays.way })
        .from(noticeWays)
        .leftJoin(rooms, eq(rooms.id, noticeWays.roomId))
        .where(eq(noticeWays.accountId, accountId))
        .orderBy(sql`${rooms.name} collate "C"`, rooms.id)
      return {
        all: rows.find((it) => it.roomId === null)?.way ?? null,
        rooms: rows.flatMap(({ roomId, room, way }) => (roomId ? [{ roomId, room: room ?? '', way }] : [])),
      }
    },

    async silence(accountId) {
      await db.delete(noticeWays).where(and(eq(noticeWays.accountId, accountId), isNotNull(noticeWays.roomId)))
      await choose(accountId, { roomId: null, way: 'off' })
    },

    async silentAmong(roomId, addresses) {
      if (addresses.length === 0) return new Set()
      const rows = await db.execute<{ email: string }>(sql`
      select a.email from accounts a
      left join notice_ways here on here.account_id = a.id and here.room_id = ${roomId}::uuid
      left join notice_ways own on own.account_id = a.id and own.room_id is null
      where ${inArray(sql`a.email`, [...addresses])} and coalesce(here.way, own.way) = 'off'`)
      return new Set(rows.map(({ email }) => email))
    },

    async listToTell({ way, otherwise, from, until, kinds, urgent, pauseFrom }) {
      const [since, to, paused] = [from, until, pauseFrom].map((it) => it.toISOString())
      const named = sql`exists (
      select from room_mentions m
      left join room_seats seat on seat.room_id = recent.room_id and seat.seat_id = m.seat_id and seat.state = 'confirmed'
      where m.text_id = recent.text_id and (m.account_id = p.account_id or seat.organisation_id = p.organisation_id))`
      const quiet = sql`(told.at is null or told.at <= ${paused}::timestamptz or coalesce(read.seq, 0) >= told.seq)`
      const wanted =
        way === 'digest'
          ? sql`coalesce(here.way, own.way, ${otherwise}) <> 'off'`
          : sql`${quiet} and case coalesce(here.way, own.way, ${otherwise}) when 'off' then false when 'at-once' then true else recent.kind = any(${`{${urgent.join(',')}}`}::text[]) or ${named} end`
      return db.execute<ToTell & Record<string, unknown>>(sql`
      with recent as (
        select l.room_id, e.seq, e.by_account, e.kind, (e.body ->> 'textId')::uuid as text_id
        from room_events e
        join room_logs l on l.id = e.log_id and l.audience = 'room'
        join rooms r on r.id = l.room_id and not r.archived
        where e.at > ${since}::timestamptz and e.at <= ${to}::timestamptz and ${inArray(sql`e.kind`, [...kinds])}
      ), moved as (
        select distinct room_id from recent
      ), sitting as (
        select moved.room_id, seat.organisation_id from moved
        join room_seats seat on seat.room_id = moved.room_id and seat.state = 'confirmed'
        union
        select moved.room_id, r.organiser_id from moved join rooms r on r.id = moved.room_id
      )
      select distinct p.account_id as "accountId", recent.room_id as "roomId"
      from recent
      join sitting s on s.room_id = recent.room_id
      join people p on p.organisation_id = s.organisation_id
      join accounts a on a.id = p.account_id and a.verified_at is not null
      join room_logs own_log on own_log.room_id = recent.room_id and own_log.audience = 'room'
      left join room_reads read on read.account_id = p.account_id and read.log_id = own_log.id
      left join rooms_mailed told on told.account_id = p.account_id and told.room_id = recent.room_id
      left join notice_ways here on here.account_id = p.account_id and here.room_id = recent.room_id
      left join notice_ways own on own.account_id = p.account_id and own.room_id is null
      where recent.by_account is distinct from p.account_id
        and recent.seq > greatest(coalesce(read.seq, 0), coalesce(told.seq, 0))
        and ${wanted}
      order by 1, 2`)
    },

    async countUnread(accountId, { kinds, most }) {
      const [row] = await db.execute<{ n: number }>(sql`
        with theirs as (
          select seat.room_id as id from people p
          join room_seats seat on seat.organisation_id = p.organisation_id and seat.state = 'confirmed'
          where p.account_id = ${accountId}::uuid
          union
          select organised.id from people p join rooms organised on organised.organiser_id = p.organisation_id
          where p.account_id = ${accountId}::uuid and p.role <> 'viewer'
        )
        select count(*)::integer as n from (
          select 1
          from theirs
          join rooms on rooms.id = theirs.id
          join room_logs l on l.room_id = rooms.id and l.audience = 'room'
          left join room_reads read on read.log_id = l.id and read.account_id = ${accountId}::uuid
          join room_events e on e.log_id = l.id and e.seq > coalesce(read.seq, 0)
          where not rooms.archived
            and not ${awaitsTerms(sql`${accountId}::uuid`)}
            and e.by_account is distinct from ${accountId}::uuid
            and ${inArray(sql`e.kind`, [...kinds])}
            and (e.kind <> 'message-posted' or exists (
              select from room_texts t where t.id = (e.body ->> 'textId')::uuid and t.text is not null))
          limit ${most}) counted`)
      return row?.n ?? 0
    },

    async ranOut(organisationIds, after) {
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
        .innerJoin(rooms, and(eq(rooms.id, invitations.roomId), eq(rooms.archived, false)))
        .innerJoin(
          roomSeats,
          and(eq(roomSeats.roomId, rooms.id), eq(roomSeats.seatId, invitations.seatId), eq(roomSeats.state, 'asked')),
        )
        .where(
          and(
            eq(invitations.state, 'expired'),
            gt(invitations.expiresAt, after),
            inArray(rooms.organiserId, [...organisationIds]),
          ),
        )
        .orderBy(desc(invitations.expiresAt), asc(invitations.id))
    },

    async unreachable(organisationIds, at) {
      if (organisationIds.length === 0) return []
      const lastOf = (kinds: readonly string[]) => sql<Date | null>`(
        select max(step.at) from invitation_steps step
        where step.invitation_id = ${invitations.id} and ${inArray(sql`step.kind`, [...kinds])})`
      const unmailed = sql`(
        select step.kind = 'unmailed' from invitation_steps step
        where step.invitation_id = ${invitations.id} and step.kind in ('mailed', 'unmailed') order by step.id desc limit 1)`
      const refused = sql`exists (select from refused_addresses it where it.address = lower(${invitations.address}))`
      return db
        .select({
          roomId: rooms.id,
          room: rooms.name,
          program: rooms.program,
          seatId: invitations.seatId,
          organisation: invitations.invitedName,
          expiresAt: invitations.expiresAt,
          sentAt: sql`coalesce(${lastOf(['sent', 'resent'])}, ${invitations.createdAt})`.mapWith(invitations.createdAt),
          calledAt: lastOf(['called']).mapWith(invitations.answeredAt),
        })
        .from(invitations)
        .innerJoin(rooms, and(eq(rooms.id, invitations.roomId), eq(rooms.archived, false)))
        .innerJoin(
          roomSeats,
          and(eq(roomSeats.roomId, rooms.id), eq(roomSeats.seatId, invitations.seatId), eq(roomSeats.state, 'asked')),
        )
        .where(
          and(
            eq(invitations.state, 'open'),
            eq(invitations.reminding, true),
            gt(invitations.expiresAt, at),
            inArray(rooms.organiserId, [...organisationIds]),
            sql`(${invitations.way} = 'link' or ${refused} or ${unmailed})`,
          ),
        )
        .orderBy(asc(invitations.expiresAt), asc(invitations.id))
    },

    async tellingOf({ accountId, roomId }) {
      const [read] = await db
        .select({ seq: roomReads.seq })
        .from(roomReads)
        .innerJoin(roomLogs, eq(roomLogs.id, roomReads.logId))
        .where(and(eq(roomReads.accountId, accountId), eq(roomLogs.roomId, roomId), eq(roomLogs.audience, 'room')))
      const here = and(eq(roomsMailed.accountId, accountId), eq(roomsMailed.roomId, roomId))
      const [told] = await db.select({ seq: roomsMailed.seq }).from(roomsMailed).where(here)
      const seats = await db
        .select({ id: roomSeats.seatId, name: roomSeats.name })
        .from(roomSeats)
        .where(eq(roomSeats.roomId, roomId))
      const [room] = await db.select({ terms: rooms.terms }).from(rooms).where(eq(rooms.id, roomId))
      return {
        confidential: room?.terms != null,
        readTo: read?.seq ?? 0,
        mailedTo: told?.seq ?? 0,
        seats: Object.fromEntries(seats.map(({ id, name }) => [id, name])),
      }
    },

    async claim({ accountId, roomId, after, upTo, at }) {
      // Whoever comes second waits for the first to commit, and finds the number raised.
      const claimed = await db
        .insert(roomsMailed)
        .values({ accountId, roomId, seq: upTo, at })
        .onConflictDoUpdate({
          target: [roomsMailed.accountId, roomsMailed.roomId],
          set: { seq: upTo, at },
          setWhere: sql`${roomsMailed.seq} <= ${after}`,
        })
        .returning({ seq: roomsMailed.seq })
      return claimed.length > 0
    },
  }
}
