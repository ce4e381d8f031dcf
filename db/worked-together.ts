import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { adoptedStages } from '#consortium/progress.ts'
import type { RoomStore } from '#rooms/store.ts'
import type { Db } from './connect.ts'
import { roomSeats, rooms } from './schema/rooms.ts'

/** Counted when asked, from what the logs say today: a stage that was taken back counts no more. */
export function workedTogether(db: Db): RoomStore['workedTogether'] {
  const others = alias(roomSeats, 'others')
  return async (organisationId) => {
    const adopted = db
      .selectDistinct({ id: rooms.id })
      .from(rooms)
      .innerJoin(roomSeats, eq(roomSeats.roomId, rooms.id))
      .where(
        and(
          eq(roomSeats.organisationId, organisationId),
          eq(roomSeats.state, 'confirmed'),
          inArray(rooms.progress, [...adoptedStages]),
        ),
      )
    const seats = await db
      .selectDistinct({ roomId: others.roomId, partner: others.organisationId })
      .from(others)
      .where(
        and(
          inArray(others.roomId, adopted),
          eq(others.state, 'confirmed'),
          isNotNull(others.organisationId),
          ne(others.organisationId, organisationId),
        ),
      )
    const partners: Record<string, number> = {}
    for (const { partner } of seats) if (partner) partners[partner] = (partners[partner] ?? 0) + 1
    return { rooms: (await adopted).length, partners }
  }
}
