import { and, count, desc, eq, gt, inArray, ne, type SQL } from 'drizzle-orm'
import type { SearchStore } from '#use-cases/stores/searches.ts'
import type { Db } from './connect.ts'
import { accounts } from './schema/accounts.ts'
import { organisations } from './schema/organisations.ts'
import { savedSearches as table } from './schema/searches.ts'

const columns = {
  id: table.id,
  name: table.name,
  query: table.query,
  savedAt: table.savedAt,
  seenAt: table.seenAt,
}

export function makeSearchStore(db: Db): SearchStore {
  const own = (accountId: string, id: string): SQL | undefined => and(eq(table.accountId, accountId), eq(table.id, id))

  return {
    of: (accountId) =>
      db.select(columns).from(table).where(eq(table.accountId, accountId)).orderBy(desc(table.savedAt), table.id),

    save: ({ accountId, name, query, at, most }) =>
      db.transaction(async (tx) => {
        // Their own row holds back a second save of the same person, so that two at once cannot both be the last.
        await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for('update')
        const others = and(eq(table.accountId, accountId), ne(table.query, query))
        const [kept] = await tx.select({ count: count() }).from(table).where(others)
        if ((kept?.count ?? 0) >= most) return null

        const [row] = await tx
          .insert(table)
          .values({ accountId, name, query, savedAt: at, seenAt: at })
          .onConflictDoUpdate({ target: [table.accountId, table.query], set: { name } })
          .returning(columns)
        return row ?? null
      }),

    async rename(accountId, id, name) {
      const [row] = await db.update(table).set({ name }).where(own(accountId, id)).returning(columns)
      return row ?? null
    },

    async forget(accountId, id) {
      const [row] = await db.delete(table).where(own(accountId, id)).returning(columns)
      return row ?? null
    },

    async see(accountId, id, at) {
      const [row] = await db.update(table).set({ seenAt: at }).where(own(accountId, id)).returning(columns)
      return row ?? null
    },

    async changedSince(ids, at) {
      if (ids.length === 0) return 0
      const changed = and(inArray(organisations.id, [...ids]), gt(organisations.updatedAt, at))
      const [row] = await db.select({ count: count() }).from(organisations).where(changed)
      return row?.count ?? 0
    },
  }
}
