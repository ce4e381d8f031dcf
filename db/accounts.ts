import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Account, AccountStore } from '#use-cases/stores/accounts.ts'
import type { Db } from './connect.ts'
import { accounts, sessions } from './schema/accounts.ts'

export function makeAccountStore(db: Db): AccountStore {
  const one = async (rows: Promise<(typeof accounts.$inferSelect)[]>): Promise<Account | null> =>
    (await rows)[0] ?? null
  const update = async (id: string, change: Partial<typeof accounts.$inferInsert>) => {
    await db.update(accounts).set(change).where(eq(accounts.id, id))
  }

  return {
    find: (id) => one(db.select().from(accounts).where(eq(accounts.id, id))),
    findByEmail: (email) => one(db.select().from(accounts).where(eq(accounts.email, email.toLowerCase()))),
    some: async () => (await db.select({ id: accounts.id }).from(accounts).limit(1)).length > 0,
    create: (it) =>
      one(
        db
          .insert(accounts)
          .values({ ...it, email: it.email.toLowerCase() })
          .onConflictDoNothing({ target: accounts.email })
          .returning(),
      ),
    markVerified: (id, at) => update(id, { verifiedAt: at }),
    setLanguage: (id, language) => update(id, { language }),
    setName: (id, name) => update(id, { name }),
    setPassword: (id, passwordHash) => update(id, { passwordHash }),
    async endSessions(id) {
      await db.delete(sessions).where(eq(sessions.userId, id))
    },
    setOperator: (id, operator) => update(id, { operator }),
  }
}

/** Which organisation a session acts for; the rest of a session is Lucia's. */
export const setActingFor = (db: Db) => async (sessionId: string, organisationId: string | null) => {
  await db.update(sessions).set({ actingFor: organisationId }).where(eq(sessions.id, sessionId))
}

/** When a session was last used. */
export const setSeenAt = (db: Db) => async (sessionId: string, at: Date) => {
  await db.update(sessions).set({ seenAt: at }).where(eq(sessions.id, sessionId))
}

/** Which sessions hold at a time; those last seen before another are seen then. */
export const standing = (db: Db) => async (sessionIds: readonly string[], at: Date, seenBefore: Date) => {
  const these = and(sql`${sessions.id} = any(${`{${sessionIds.join(',')}}`}::text[])`, gt(sessions.expiresAt, at))
  // Other nodes look over sessions too, some of them the same: one that is held is left to whoever holds it.
  const unseen = db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(these, lt(sessions.seenAt, seenBefore)))
    .for('no key update', { skipLocked: true })
  await db.update(sessions).set({ seenAt: at }).where(inArray(sessions.id, unseen))
  return (await db.select({ id: sessions.id }).from(sessions).where(these)).map(({ id }) => id)
}
