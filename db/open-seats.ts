import { and, asc, count, desc, eq, exists, gte, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import type { OpenSeat, OpenSeatStore, SoughtSeats } from '#use-cases/stores/open-seats.ts'
import type { Db } from './connect.ts'
import { openSeats, seatApplications } from './schema/open-seats.ts'
import { organisations } from './schema/organisations.ts'
import { roomSeats, rooms } from './schema/rooms.ts'

export function makeOpenSeatStore(db: Db): OpenSeatStore {
  /**
   * Only an application by which both know each other counts: that somebody was confirmed who applied without a name must not
   * give the name away.
   */
  const confirmed = db
    .select({ one: sql`1` })
    .from(seatApplications)
    .innerJoin(
      roomSeats,
      and(
        eq(roomSeats.roomId, openSeats.roomId),
        eq(roomSeats.organisationId, seatApplications.organisationId),
        eq(roomSeats.state, 'confirmed'),
      ),
    )
    .where(and(eq(seatApplications.openSeatId, openSeats.id), eq(seatApplications.state, 'introduced')))

  const columns = {
    id: openSeats.id,
    roomId: openSeats.roomId,
    room: rooms.name,
    program: rooms.program,
    organiser: {
      id: organisations.id,
      name: organisations.name,
      hidden: sql<boolean>`(${organisations.hiddenAt} is not null or ${organisations.registerHides}
        or ${organisations.mergedInto} is not null)`,
    },
    demo: rooms.demo,
    rule: openSeats.rule,
    roles: openSeats.roles,
    prefecture: openSeats.prefecture,
    text: openSeats.text,
    questions: openSeats.questions,
    until: openSeats.until,
    blind: openSeats.blind,
    state: openSeats.state,
    taken: sql<boolean>`${exists(confirmed)}`,
    shut: sql<boolean>`(${rooms.closing} is not null or ${rooms.archived})`,
    createdAt: openSeats.createdAt,
  }
  const read = () =>
    db
      .select(columns)
      .from(openSeats)
      .innerJoin(rooms, eq(rooms.id, openSeats.roomId))
      .innerJoin(organisations, eq(organisations.id, rooms.organiserId))

  const takes = ({ on, program, role, prefecture }: SoughtSeats): SQL | undefined =>
    and(
      eq(openSeats.state, 'open'),
      gte(openSeats.until, on),
      isNull(rooms.closing),
      eq(rooms.archived, false),
      notExists(confirmed),
      program === undefined ? undefined : eq(rooms.program, program),
      role === undefined ? undefined : sql`${role} = any(${openSeats.roles})`,
      prefecture === undefined ? undefined : eq(openSeats.prefecture, prefecture),
    )

  const find: OpenSeatStore['find'] = async (id, { lock } = { lock: false }) => {
    const asked = read().where(eq(openSeats.id, id))
    const [row] = await (lock ? asked.for('update', { of: openSeats }) : asked)
    return row ?? null
  }

  return {
    find,

    async create({ roomId, by, at, ...content }) {
      const [row] = await db
        .insert(openSeats)
        .values({ ...written(content), roomId, createdBy: by, createdAt: at, changedAt: at })
        .returning({ id: openSeats.id })
      const seat = row && (await find(row.id))
      if (!seat) throw new Error('The new open seat did not come back.')
      return seat
    },

    async change(id, content, at) {
      await db
        .update(openSeats)
        .set({ ...written(content), changedAt: at })
        .where(eq(openSeats.id, id))
    },

    async setState(id, { state, at, until }) {
      await db
        .update(openSeats)
        .set({ state, changedAt: at, ...(until && { until }) })
        .where(eq(openSeats.id, id))
    },

    async idsOf(roomId) {
      const rows = await db.select({ id: openSeats.id }).from(openSeats).where(eq(openSeats.roomId, roomId))
      return rows.map(({ id }) => id)
    },

    async listOf(roomId) {
      const counted = (states: SQL) => sql<number>`(select count(*)::integer from ${seatApplications}
        where ${seatApplications.openSeatId} = ${openSeats.id} and ${states})`
      const unanswered = sql`(${seatApplications.state} = 'open' or ${seatApplications.state} = 'agreed'
        and ${seatApplications.agreedFor} is distinct from ${rooms.organiserId})`
      const counts = {
        applied: counted(sql`${seatApplications.state} <> 'withdrawn'`),
        unanswered: counted(unanswered),
      }
      return db
        .select({ ...columns, ...counts })
        .from(openSeats)
        .innerJoin(rooms, eq(rooms.id, openSeats.roomId))
        .innerJoin(organisations, eq(organisations.id, rooms.organiserId))
        .where(eq(openSeats.roomId, roomId))
        .orderBy(desc(openSeats.createdAt), openSeats.id)
    },

    async listOpen(which, page) {
      const asked = read().where(takes(which)).orderBy(asc(openSeats.until), desc(openSeats.createdAt), openSeats.id)
      if (!page) {
        const seats = await asked
        return { seats, total: seats.length }
      }
      const seats = await asked.offset(page.offset).limit(page.limit)
      const [all] = await db
        .select({ total: count() })
        .from(openSeats)
        .innerJoin(rooms, eq(rooms.id, openSeats.roomId))
        .where(takes(which))
      return { seats, total: all?.total ?? 0 }
    },

    async choices(on) {
      const rows = await db
        .selectDistinct({ program: rooms.program, roles: openSeats.roles, prefecture: openSeats.prefecture })
        .from(openSeats)
        .innerJoin(rooms, eq(rooms.id, openSeats.roomId))
        .where(takes({ on }))
      return {
        programs: [...new Set(rows.map(({ program }) => program))].sort(),
        roles: [...new Set(rows.flatMap(({ roles }) => roles))].sort(),
        prefectures: [...new Set(rows.flatMap(({ prefecture }) => prefecture ?? []))].sort(),
      }
    },
  }
}

const written = ({ roles, questions, ...it }: Parameters<OpenSeatStore['change']>[1]) =>
  ({
    ...it,
    roles: [...roles],
    questions: [...questions],
  }) satisfies Partial<Omit<OpenSeat, 'id'>>
