import { and, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { Amount, BudgetLine } from '#rooms/amounts.ts'
import type { Mention } from '#rooms/mentions.ts'
import type { RoomStore } from '#rooms/store.ts'
import type { Handle } from './connect.ts'
import { makeRoomEventStore } from './room-events.ts'
import { makeRoomProjections } from './room-projections.ts'
import { makeRoomWindows } from './room-windows.ts'
import { makeSayAtOnce } from './say-at-once.ts'
import { roomMentions } from './schema/mentions.ts'
import { organisations } from './schema/organisations.ts'
import { roomAmounts, roomLogs, rooms, roomTexts } from './schema/rooms.ts'
import { workedTogether } from './worked-together.ts'

/** Rooms in Postgres. `append` and what it projects belong in one transaction, so writers hand in a transaction's handle. */
export function makeRoomStore({ db, sql: connection }: Handle): RoomStore {
  const { project: _, ...lists } = makeRoomProjections(db)

  const find: RoomStore['find'] = async (roomId) => {
    const logOf = (audience: 'room' | 'desk') =>
      sql<string | null>`(select id from room_logs where room_id = ${rooms.id} and audience = ${audience})`
    const [row] = await db
      .select({ room: rooms, organiser: organisations.name, roomLog: logOf('room'), deskLog: logOf('desk') })
      .from(rooms)
      .innerJoin(organisations, eq(organisations.id, rooms.organiserId))
      .where(eq(rooms.id, roomId))
    if (!row) return null
    const { roomLog, deskLog } = row
    const { id, program, version, name, organiserId, demo, archived, createdAt } = row.room
    if (!roomLog || !deskLog) throw new Error(`Room ${id} has lost a log.`)
    const organiser = { id: organiserId, name: row.organiser }
    return { id, program, version, name, organiser, demo, archived, createdAt, roomLog, deskLog }
  }

  return {
    ...makeRoomEventStore(db),
    ...makeRoomWindows(db),
    ...lists,
    workedTogether: workedTogether(db),
    sayAtOnce: makeSayAtOnce(connection),
    find,

    async create(it) {
      const [room] = await db.insert(rooms).values(it).returning({ id: rooms.id })
      if (!room) throw new Error('The new room did not come back.')
      await db.insert(roomLogs).values([
        { roomId: room.id, audience: 'room' },
        { roomId: room.id, audience: 'desk' },
      ])
      const head = await find(room.id)
      if (!head) throw new Error(`Room ${room.id} was written and is not there.`)
      return head
    },

    async listToDelete(today) {
      const rows = await db.select({ id: rooms.id }).from(rooms).where(lt(rooms.deleteOn, today)).orderBy(rooms.id)
      return rows.map(({ id }) => id)
    },

    async delete(roomId) {
      // Whatever belongs to a room refers to it, and goes with it.
      await db.delete(rooms).where(eq(rooms.id, roomId))
    },

    async addText(it) {
      await db.insert(roomTexts).values(it)
    },

    async eraseText(id, at) {
      await db.update(roomTexts).set({ text: null, erasedAt: at }).where(eq(roomTexts.id, id))
      await db.delete(roomMentions).where(eq(roomMentions.textId, id))
    },

    async nameIn(textId, mentions) {
      await db.delete(roomMentions).where(eq(roomMentions.textId, textId))
      const rows = mentions.map((it) => ({
        textId,
        name: it.name,
        accountId: it.kind === 'person' ? it.accountId : null,
        seatId: it.kind === 'seat' ? it.seatId : null,
      }))
      if (rows.length > 0) await db.insert(roomMentions).values(rows)
    },

    async mentions(textIds) {
      if (textIds.length === 0) return {}
      const rows = await db
        .select()
        .from(roomMentions)
        .where(inArray(roomMentions.textId, [...textIds]))
        .orderBy(roomMentions.textId, roomMentions.name, roomMentions.accountId, roomMentions.seatId)
      const byText: Record<string, Mention[]> = {}
      for (const row of rows) byText[row.textId] = [...(byText[row.textId] ?? []), ...mentionIn(row)]
      return byText
    },

    async texts(logId, ids) {
      if (ids?.length === 0) return {}
      const rows = await db
        .select({ id: roomTexts.id, text: roomTexts.text })
        .from(roomTexts)
        .where(and(eq(roomTexts.logId, logId), isNotNull(roomTexts.text), ids && inArray(roomTexts.id, [...ids])))
      return Object.fromEntries(rows.map(({ id, text }) => [id, text ?? '']))
    },

    async addAmount(it) {
      await db.insert(roomAmounts).values(it)
    },

    async amounts(logId, seatIds) {
      if (seatIds?.length === 0) return {}
      const rows = await db
        .select()
        .from(roomAmounts)
        .where(and(eq(roomAmounts.logId, logId), seatIds && inArray(roomAmounts.seatId, [...seatIds])))
      return Object.fromEntries(rows.flatMap(statedIn))
    },
  }
}

/** A sum without lines is the bare number. */
function statedIn({ id, yen, lines }: typeof roomAmounts.$inferSelect): [string, Amount][] {
  if (lines) return [[id, { yen, lines: lines as unknown as BudgetLine[] }]]
  return yen === null ? [] : [[id, yen]]
}

function mentionIn({ name, accountId, seatId }: typeof roomMentions.$inferSelect): Mention[] {
  if (accountId) return [{ kind: 'person', accountId, name }]
  return seatId ? [{ kind: 'seat', seatId, name }] : []
}
