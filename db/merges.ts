import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DuplicateStore, Merge, Moved } from '#use-cases/stores/duplicates.ts'
import { carryBack, carryOver } from './carry.ts'
import type { Db } from './connect.ts'
import { organisationMerges } from './schema/duplicates.ts'
import { organisations, registerRows } from './schema/organisations.ts'

type JoiningStore = Omit<DuplicateStore, 'unkeyed' | 'setKeys' | 'likely' | 'dismiss' | 'carriedBy'>

/** Two entries become one, and two again. */
export function makeMergeStore(db: Db): JoiningStore {
  const [stays, goes] = [alias(organisations, 'stays'), alias(organisations, 'goes')]
  const read = () =>
    db
      .select({ merge: organisationMerges, stays: stays.name, goes: goes.name })
      .from(organisationMerges)
      .innerJoin(stays, eq(stays.id, organisationMerges.stays))
      .innerJoin(goes, eq(goes.id, organisationMerges.goes))
  const mergeOf = ({ merge, ...names }: Awaited<ReturnType<typeof read>>[number]): Merge => ({
    id: merge.id,
    stays: { id: merge.stays, name: names.stays },
    goes: { id: merge.goes, name: names.goes },
    moved: merge.moved as unknown as Moved,
    at: merge.at,
  })
  const standing = isNull(organisationMerges.undoneAt)

  return {
    async hold(ids) {
      await db.execute(sql`
        select from organisations where id = any(${`{${ids.join(',')}}`}::uuid[]) order by id for update`)
    },

    carryOver: (from, to) => carryOver(db, from, to),
    carryBack: (from, to, moved) => carryBack(db, from, to, moved),

    async carryRegister(from, to) {
      await db.execute(sql`
        update organisations set
          register_updated_on = source.register_updated_on, register_address = source.register_address,
          closed_on = source.closed_on, closed_cause = source.closed_cause, successor_number = source.successor_number,
          register_hides = source.register_hides
        from organisations source where organisations.id = ${to} and source.id = ${from}`)
      await db
        .update(organisations)
        .set({
          registerUpdatedOn: null,
          registerAddress: null,
          closedOn: null,
          closedCause: null,
          successorNumber: null,
          registerHides: false,
        })
        .where(eq(organisations.id, from))
      await db.update(registerRows).set({ organisationId: to }).where(eq(registerRows.organisationId, from))
    },

    async forward(id, to) {
      await db.update(organisations).set({ mergedInto: to, updatedAt: sql`now()` }).where(eq(organisations.id, id))
    },

    async addMerge({ moved, ...it }) {
      const [row] = await db
        .insert(organisationMerges)
        .values({ ...it, moved: { ...moved } })
        .returning({ id: organisationMerges.id })
      if (!row) throw new Error('The merge was not written.')
      return row.id
    },

    async findMerge(id) {
      const [row] = await read().where(and(eq(organisationMerges.id, id), standing))
      return row ? mergeOf(row) : null
    },

    async listMerges(limit) {
      const rows = await read().where(standing).orderBy(desc(organisationMerges.at), organisationMerges.id).limit(limit)
      return rows.map(mergeOf)
    },

    async undone(id, by, at) {
      const rows = await db
        .update(organisationMerges)
        .set({ undoneAt: at, undoneBy: by })
        .where(and(eq(organisationMerges.id, id), standing))
        .returning({ id: organisationMerges.id })
      return rows.length > 0
    },
  }
}
