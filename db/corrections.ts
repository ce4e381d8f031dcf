import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Correction, CorrectionStore } from '#use-cases/stores/organisations.ts'
import type { Db } from './connect.ts'
import { corrections, organisations } from './schema/organisations.ts'

export function makeCorrectionStore(db: Db): CorrectionStore {
  const read = () =>
    db
      .select({
        id: corrections.id,
        organisationId: corrections.organisationId,
        organisationName: organisations.name,
        wish: corrections.wish,
        text: corrections.text,
        replyTo: corrections.replyTo,
        language: corrections.language,
        createdAt: corrections.createdAt,
        settledAt: corrections.settledAt,
      })
      .from(corrections)
      .innerJoin(organisations, eq(organisations.id, corrections.organisationId))

  const find = async (id: string): Promise<Correction | null> => (await read().where(eq(corrections.id, id)))[0] ?? null

  return {
    find,
    async create(it) {
      const [row] = await db.insert(corrections).values(it).returning({ id: corrections.id })
      const made = row && (await find(row.id))
      if (!made) throw new Error('The correction was not written.')
      return made
    },
    listOpen: () => read().where(isNull(corrections.settledAt)).orderBy(asc(corrections.createdAt), corrections.id),
    async settle(id, { outcome, by, at }) {
      const rows = await db
        .update(corrections)
        .set({ outcome, settledBy: by, settledAt: at })
        .where(and(eq(corrections.id, id), isNull(corrections.settledAt)))
        .returning({ id: corrections.id })
      return rows.length > 0
    },
  }
}
