import { and, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm'
import type { Role } from '#consortium/roles.ts'
import type { SeatState } from '#consortium/seat-states.ts'
import type { Projection, RoomStore, RoomSummary, SeatRow } from '#rooms/store.ts'
import type { Db } from './connect.ts'
import { accounts } from './schema/accounts.ts'
import { organisations, people } from './schema/organisations.ts'
import { roomEvents, roomLogs, roomSeats, rooms } from './schema/rooms.ts'
import { awaitsTerms } from './terms.ts'

/** Of a row of `rooms`: whether this account holds such a role at an organisation that is confirmed there. */
const seatedAs = (account: SQL, role: SQL): SQL<boolean> => sql`exists (
  select from room_seats seat join people holds on holds.organisation_id = seat.organisation_id
  where seat.room_id = rooms.id and seat.state = 'confirmed'
    and holds.account_id = ${account} and holds.role ${role})`

const organises = (account: SQL): SQL<boolean> => sql`exists (
  select from people organises
  where organises.organisation_id = rooms.organiser_id and organises.account_id = ${account}
    and organises.role in ('owner', 'editor'))`

type Reads = {
  readonly id: string
  readonly organiser: boolean
  readonly seated: boolean
  readonly ids: string[] | null
  readonly them: { logId: string; seatId: string; id: string; name: string }[] | null
}

type ListStore = Pick<
  RoomStore,
  | 'holdOrganisation'
  | 'roomsWhereSeated'
  | 'seatedAmong'
  | 'standingIn'
  | 'seatsOf'
  | 'readersIn'
  | 'swapSides'
  | 'accountsOf'
  | 'namesIn'
  | 'listFor'
>

/** What is derived from the logs, for lists and permissions. */
export function makeRoomProjections(db: Db): ListStore & {
  project(logId: string, it: Projection): Promise<void>
} {
  const seatsOf: RoomStore['seatsOf'] = async (accountId, roomId) => {
    const rows = await db
      .select({ seatId: roomSeats.seatId, organisationId: people.organisationId, role: people.role })
      .from(roomSeats)
      .innerJoin(people, eq(people.organisationId, roomSeats.organisationId))
      .where(and(eq(people.accountId, accountId), eq(roomSeats.roomId, roomId), eq(roomSeats.state, 'confirmed')))
    return rows.map(({ role, ...it }) => ({ ...it, mayEdit: role !== 'viewer' }))
  }

  return {
    seatsOf,

    async project(logId, { room, seat, sideOf }) {
      const ofLog = db.select({ id: roomLogs.roomId }).from(roomLogs).where(eq(roomLogs.id, logId))
      if (room) await db.update(rooms).set(room).where(inArray(rooms.id, ofLog))
      if (sideOf)
        await db
          .insert(roomLogs)
          .values({ roomId: sql`(select room_id from room_logs where id = ${logId})`, audience: 'side', sideOf })
          .onConflictDoNothing()
      if (!seat) return
      const row = { ...seat, roles: [...seat.roles] }
      await db
        .insert(roomSeats)
        .values({ roomId: sql`(select room_id from room_logs where id = ${logId})`, ...row })
        .onConflictDoUpdate({ target: [roomSeats.roomId, roomSeats.seatId], set: row })
    },

    async holdOrganisation(organisationId) {
      await db
        .select({ id: organisations.id })
        .from(organisations)
        .where(eq(organisations.id, organisationId))
        .for('share')
    },

    async seatedAmong(organisationIds) {
      if (organisationIds.length === 0) return []
      const rows = await db
        .selectDistinct({ id: roomSeats.organisationId })
        .from(roomSeats)
        .where(inArray(roomSeats.organisationId, [...organisationIds]))
      return rows.flatMap(({ id }) => id ?? [])
    },

    async roomsWhereSeated(organisationId, states = ['confirmed']) {
      const seated = and(eq(roomSeats.organisationId, organisationId), inArray(roomSeats.state, [...states]))
      const found = await db
        .select({ logId: roomLogs.id })
        .from(roomSeats)
        .innerJoin(roomLogs, and(eq(roomLogs.roomId, roomSeats.roomId), eq(roomLogs.audience, 'room')))
        .where(seated)
      if (found.length === 0) return []
      // In the order of their ids: two saves that meet in the same rooms never wait for each other in a ring.
      const logIds = found.map((it) => it.logId)
      await db
        .select({ id: roomLogs.id })
        .from(roomLogs)
        .where(inArray(roomLogs.id, logIds))
        .orderBy(roomLogs.id)
        .for('update')
      const rows = await db
        .select({
          roomId: rooms.id,
          roomLog: roomLogs.id,
          seatId: roomSeats.seatId,
          state: roomSeats.state,
          program: rooms.program,
          version: rooms.version,
        })
        .from(roomSeats)
        .innerJoin(rooms, eq(rooms.id, roomSeats.roomId))
        .innerJoin(roomLogs, and(eq(roomLogs.roomId, rooms.id), eq(roomLogs.audience, 'room')))
        .where(and(seated, inArray(roomLogs.id, logIds)))
        .orderBy(roomLogs.id)
      return rows.map((it) => ({ ...it, state: it.state as SeatState }))
    },

    async standingIn(accountId, roomId) {
      const account = sql`${accountId}::uuid`
      const [row] = await db
        .select({
          organiser: organises(account),
          edits: seatedAs(account, sql`<> 'viewer'`),
          looksOn: seatedAs(account, sql`= 'viewer'`),
          waiting: sql<boolean>`${awaitsTerms(account)}`,
        })
        .from(rooms)
        .where(eq(rooms.id, roomId))
      if (!row) return { organiser: false, seated: false, onlooker: false, atTheDoor: false }
      const { organiser, edits, looksOn, waiting } = row
      return {
        organiser,
        seated: !waiting && edits,
        onlooker: !waiting && looksOn,
        atTheDoor: waiting && (edits || looksOn),
      }
    },

    async readersIn(accountIds, roomId) {
      const account = sql`account.id`
      const rows = await db.execute<Reads>(sql`
        select account.id, ${organises(account)} as organiser, seats.ids, sides.them,
          not ${awaitsTerms(account)} and seats.ids is not null as seated
        from rooms
        cross join unnest(${`{${accountIds.join(',')}}`}::uuid[]) as account (id)
        left join lateral (
          select array_agg(seat.seat_id) as ids
          from room_seats seat join people holds on holds.organisation_id = seat.organisation_id
          where seat.room_id = rooms.id and seat.state = 'confirmed' and holds.account_id = account.id
        ) seats on true
        left join lateral (
          select json_agg(json_build_object('logId', side.id, 'seatId', seat.seat_id, 'id', side.side_of, 'name', of.name)
                          order by of.name, side.id) as them
          from room_logs side
          join organisations of on of.id = side.side_of
          join people holds on holds.organisation_id = side.side_of and holds.account_id = account.id
          join room_seats seat on seat.room_id = side.room_id and seat.organisation_id = side.side_of and seat.state = 'confirmed'
          where side.room_id = rooms.id and side.audience = 'side'
        ) sides on true
        where rooms.id = ${roomId}::uuid`)
      return new Map(
        rows
          .filter((it) => it.organiser || it.seated)
          .map(({ id, organiser, ids, them }) => [
            id,
            {
              organiser,
              seatIds: ids ?? [],
              sides: (them ?? []).map(({ logId, seatId, ...organisation }) => ({ logId, seatId, organisation })),
            },
          ]),
      )
    },

    async swapSides(roomId, one, other) {
      const move = (from: string | null, to: string | null) =>
        db.execute(sql`
          update room_logs set side_of = ${to}::uuid
          where room_id = ${roomId} and audience = 'side' and side_of is not distinct from ${from}::uuid`)
      // An organisation has one side room in a room, so the one's stands with nobody for a moment.
      await move(one, null)
      await move(other, one)
      await move(null, other)
    },

    async accountsOf(organisationId, { editing }) {
      const acts = inArray(people.role, ['owner', 'editor'])
      const rows = await db
        .select({ id: people.accountId })
        .from(people)
        .where(and(eq(people.organisationId, organisationId), editing ? acts : undefined))
      return rows.map(({ id }) => id)
    },

    async namesIn(roomId, accountIds) {
      if (accountIds.length === 0) return []
      const organises = sql`(${rooms.organiserId} = ${people.organisationId} and ${people.role} in ('owner', 'editor'))`
      const seated = db
        .select({ id: roomSeats.organisationId })
        .from(roomSeats)
        .where(and(eq(roomSeats.roomId, roomId), eq(roomSeats.state, 'confirmed')))
      return (
        db
          .selectDistinctOn([accounts.id], {
            accountId: accounts.id,
            name: accounts.name,
            organisation: organisations.name,
          })
          .from(people)
          .innerJoin(accounts, eq(accounts.id, people.accountId))
          .innerJoin(organisations, eq(organisations.id, people.organisationId))
          .innerJoin(rooms, eq(rooms.id, roomId))
          .where(
            and(
              inArray(accounts.id, [...accountIds]),
              or(organises, inArray(people.organisationId, seated)),
              not(awaitsTerms(accounts.id)),
            ),
          )
          // Whoever acts for several speaks for the organiser first.
          .orderBy(accounts.id, sql`${organises} desc`, people.organisationId)
      )
    },

    async listFor(organisationIds) {
      if (organisationIds.length === 0) return []
      const ids = [...organisationIds]
      const seated = db
        .select({ id: roomSeats.roomId })
        .from(roomSeats)
        .where(and(inArray(roomSeats.organisationId, ids), eq(roomSeats.state, 'confirmed')))
      const found = await db
        .select({
          room: rooms,
          organiser: organisations.name,
          lastAt: sql<string>`(select max(${roomEvents.at}) from ${roomEvents} where ${roomEvents.logId} = ${roomLogs.id})`,
        })
        .from(rooms)
        .innerJoin(organisations, eq(organisations.id, rooms.organiserId))
        .innerJoin(roomLogs, and(eq(roomLogs.roomId, rooms.id), eq(roomLogs.audience, 'room')))
        .where(sql`${inArray(rooms.organiserId, ids)} or ${inArray(rooms.id, seated)}`)
        .orderBy(sql`3 desc, ${rooms.id}`)
      const seats = await seatRowsOf(found.map(({ room }) => room.id))
      return found.map(
        ({ room, organiser, lastAt }): RoomSummary => ({
          id: room.id,
          program: room.program,
          name: room.name,
          organiser: { id: room.organiserId, name: organiser },
          demo: room.demo,
          progress: room.progress,
          archived: room.archived,
          deleteOn: room.deleteOn,
          createdAt: room.createdAt,
          lastAt: new Date(lastAt),
          seats: seats.get(room.id) ?? [],
        }),
      )
    },
  }

  async function seatRowsOf(roomIds: readonly string[]): Promise<Map<string, SeatRow[]>> {
    const byRoom = new Map<string, SeatRow[]>()
    if (roomIds.length === 0) return byRoom
    for (const { roomId, state, roles, ...seat } of await db
      .select()
      .from(roomSeats)
      .where(inArray(roomSeats.roomId, [...roomIds]))
      .orderBy(roomSeats.seatId)) {
      byRoom.set(roomId, [
        ...(byRoom.get(roomId) ?? []),
        { ...seat, state: state as SeatState, roles: roles as Role[] },
      ])
    }
    return byRoom
  }
}
