import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Organisation, OrganisationContent, OrganisationStore } from '#use-cases/stores/organisations.ts'
import type { Db } from './connect.ts'
import { contentColumns, entry, newColumns, organisationOf } from './organisation-row.ts'
import { makePeopleStore } from './people.ts'
import { organisations, organisationVersions } from './schema/organisations.ts'

export function makeOrganisationStore(db: Db): OrganisationStore {
  const read = () => db.select(entry).from(organisations)

  const find = async (id: string): Promise<Organisation | null> => {
    const [row] = await read().where(eq(organisations.id, id))
    return row ? organisationOf(row) : null
  }

  const createMany: OrganisationStore['createMany'] = async (them) => {
    if (them.length === 0) return []
    const rows = await db.insert(organisations).values(them.map(newColumns)).onConflictDoNothing().returning()
    if (rows.length > 0)
      await db.insert(organisationVersions).values(
        rows.map((row) => ({
          organisationId: row.id,
          version: row.version,
          content: contentColumns(organisationOf({ ...row, claimed: false })),
        })),
      )
    return rows.map((row) => organisationOf({ ...row, claimed: false }))
  }

  return {
    ...makePeopleStore(db),
    find,
    createMany,

    async findMany(ids) {
      if (ids.length === 0) return []
      const rows = await read().where(inArray(organisations.id, [...ids]))
      const byId = new Map(rows.map((row) => [row.id, organisationOf(row)]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },

    async page(after, limit) {
      const rows = await read()
        .where(after === null ? undefined : gt(organisations.id, after))
        .orderBy(organisations.id)
        .limit(limit)
      return rows.map(organisationOf)
    },

    async findByCorporateNumber(corporateNumber) {
      const [row] = await read().where(eq(organisations.corporateNumber, corporateNumber))
      return row ? organisationOf(row) : null
    },

    async findByCorporateNumbers(numbers) {
      if (numbers.length === 0) return new Map()
      const rows = await read().where(inArray(organisations.corporateNumber, [...numbers]))
      return new Map(rows.flatMap((row) => (row.corporateNumber ? [[row.corporateNumber, organisationOf(row)]] : [])))
    },

    async findByImportKeys(keys) {
      if (keys.length === 0) return new Map()
      const rows = await read().where(inArray(organisations.importKey, [...keys]))
      return new Map(rows.flatMap((row) => (row.importKey ? [[row.importKey, organisationOf(row)]] : [])))
    },

    async create(it) {
      const [made] = await createMany([it])
      return made ?? null
    },

    async save(id, readVersion, content, byAccount) {
      const saved = await db
        .update(organisations)
        .set({ ...contentColumns(content), version: readVersion + 1, updatedAt: sql`now()` })
        .where(and(eq(organisations.id, id), eq(organisations.version, readVersion)))
        .returning({ id: organisations.id })
      const applied = saved.length > 0

      // What met a newer version waits beside it: nothing a person typed disappears.
      await db
        .insert(organisationVersions)
        .values({ organisationId: id, version: readVersion + 1, content: { ...content }, applied, byAccount })
      const now = await find(id)
      if (!now) throw new Error(`There is no organisation ${id} to save.`)
      return applied ? { ok: true, organisation: now } : { ok: false, current: now }
    },

    async history(id) {
      const { version, content, applied, byAccount, at } = organisationVersions
      const rows = await db
        .select({ version, content, applied, by: byAccount, at })
        .from(organisationVersions)
        .where(eq(organisationVersions.organisationId, id))
        .orderBy(version, desc(applied), at)
      return rows.map((row) => ({ ...row, content: row.content as unknown as OrganisationContent }))
    },

    async hide(id, at) {
      await db.update(organisations).set({ hiddenAt: at, updatedAt: at }).where(eq(organisations.id, id))
    },
  }
}
