import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import type { ApplicationState, ApplicationStore } from '#use-cases/stores/open-seats.ts'
import type { Db } from './connect.ts'
import { openSeats, seatApplications as table } from './schema/open-seats.ts'
import { organisations } from './schema/organisations.ts'
import { rooms } from './schema/rooms.ts'

export function makeApplicationStore(db: Db): ApplicationStore {
  const read = () =>
    db
      .select({
        id: table.id,
        openSeatId: table.openSeatId,
        organisation: { id: organisations.id, name: organisations.name },
        blind: table.blind,
        answers: table.answers,
        message: table.message,
        // What one organiser agreed to, another has not.
        state: sql<ApplicationState>`case when ${table.state} = 'agreed'
          and ${table.agreedFor} is distinct from ${rooms.organiserId} then 'open' else ${table.state} end`,
        word: table.word,
        seatId: table.seatId,
        createdAt: table.createdAt,
        agreedBy: table.agreedBy,
        agreedFor: table.agreedFor,
        introducedAt: table.introducedAt,
        changedAt: table.changedAt,
      })
      .from(table)
      .innerJoin(organisations, eq(organisations.id, table.organisationId))
      .innerJoin(openSeats, eq(openSeats.id, table.openSeatId))
      .innerJoin(rooms, eq(rooms.id, openSeats.roomId))

  const find: ApplicationStore['find'] = async (id, { lock } = { lock: false }) => {
    const asked = read().where(eq(table.id, id))
    const [row] = await (lock ? asked.for('update', { of: table }) : asked)
    return row ?? null
  }

  const move = async (id: string, set: Partial<typeof table.$inferInsert>) => {
    await db.update(table).set(set).where(eq(table.id, id))
  }

  return {
    find,

    async create({ by, at, ...it }) {
      const [row] = await db
        .insert(table)
        .values({ ...it, createdBy: by, createdAt: at, changedAt: at })
        .onConflictDoNothing()
        .returning({ id: table.id })
      return row ? find(row.id) : null
    },

    listOf: (openSeatId) => read().where(eq(table.openSeatId, openSeatId)).orderBy(asc(table.createdAt), table.id),

    async listFor(organisationIds) {
      if (organisationIds.length === 0) return []
      return read()
        .where(inArray(table.organisationId, [...organisationIds]))
        .orderBy(desc(table.createdAt), table.id)
    },

    agree: (id, it) => move(id, { state: 'agreed', agreedBy: it.by, agreedFor: it.for, changedAt: it.at }),
    introduce: (id, { seatId, for: agreedFor, at }) =>
      move(id, { state: 'introduced', seatId, agreedFor, introducedAt: at, changedAt: at }),
    end: (id, { state, word = '', at }) => move(id, { state, word, changedAt: at }),

    async unansweredBy(organiserIds) {
      if (organiserIds.length === 0) return []
      const unanswered = or(
        eq(table.state, 'open'),
        and(
          eq(table.state, 'agreed'),
          or(sql`${table.agreedFor} is null`, sql`${table.agreedFor} <> ${rooms.organiserId}`),
        ),
      )
      return db
        .select({
          openSeatId: openSeats.id,
          roomId: rooms.id,
          room: rooms.name,
          roles: openSeats.roles,
          count: sql<number>`count(*)::integer`,
        })
        .from(table)
        .innerJoin(openSeats, and(eq(openSeats.id, table.openSeatId), ne(openSeats.state, 'filled')))
        .innerJoin(rooms, eq(rooms.id, openSeats.roomId))
        .where(and(unanswered, inArray(rooms.organiserId, [...organiserIds])))
        .groupBy(openSeats.id, rooms.id)
        .orderBy(sql`min(${table.createdAt})`, openSeats.id)
    },
  }
}
