import { desc, eq, inArray } from 'drizzle-orm'
import type { ContactStore } from '#use-cases/stores/contacts.ts'
import type { Db } from './connect.ts'
import { organisationContacts as table } from './schema/contacts.ts'

export function makeContactStore(db: Db): ContactStore {
  return {
    async find(organisationId) {
      const [row] = await db
        .select({ version: table.version, contacts: table.content })
        .from(table)
        .where(eq(table.organisationId, organisationId))
        .orderBy(desc(table.version))
        .limit(1)
      return row ?? { version: 0, contacts: {} }
    },

    async findMany(organisationIds) {
      if (organisationIds.length === 0) return new Map()
      const rows = await db
        .selectDistinctOn([table.organisationId], { id: table.organisationId, contacts: table.content })
        .from(table)
        .where(inArray(table.organisationId, [...organisationIds]))
        .orderBy(table.organisationId, desc(table.version))
      return new Map(rows.map(({ id, contacts }) => [id, contacts]))
    },

    async save(organisationId, readVersion, content, byAccount) {
      const rows = await db
        .insert(table)
        .values({ organisationId, version: readVersion + 1, content, byAccount })
        .onConflictDoNothing()
        .returning({ version: table.version })
      return rows.length > 0
    },
  }
}
