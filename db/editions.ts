import { eq, isNull } from 'drizzle-orm'
import type { EditionStore } from '#use-cases/stores/editions.ts'
import type { Db } from './connect.ts'
import { editions } from './schema/editions.ts'
import { rooms } from './schema/rooms.ts'

type Kept = NonNullable<Awaited<ReturnType<EditionStore['find']>>>

export function makeEditionStore(db: Db): EditionStore {
  return {
    async keep(edition) {
      const { version, ...content } = edition
      await db.insert(editions).values({ version, program: edition.id, content }).onConflictDoNothing()
    },

    async find(version) {
      const [row] = await db.select().from(editions).where(eq(editions.version, version))
      return row ? ({ ...row.content, version } as unknown as Kept) : null
    },

    async notKept() {
      return db
        .selectDistinct({ program: rooms.program, version: rooms.version })
        .from(rooms)
        .leftJoin(editions, eq(editions.version, rooms.version))
        .where(isNull(editions.version))
        .orderBy(rooms.program, rooms.version)
    },
  }
}
