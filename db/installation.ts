import { eq, lt } from 'drizzle-orm'
import type { InstallationStore } from '#use-cases/stores/house.ts'
import type { Db } from './connect.ts'
import { sessions, tokens } from './schema/accounts.ts'
import { installation, rateLimits } from './schema/house.ts'

export function makeInstallationStore(db: Db): InstallationStore {
  return {
    async get(key) {
      const [row] = await db.select().from(installation).where(eq(installation.key, key))
      return row?.value ?? null
    },
    async setOnce(key, value) {
      const rows = await db.insert(installation).values({ key, value }).onConflictDoNothing().returning()
      return rows.length > 0
    },
    async sweep(at) {
      await db.delete(rateLimits).where(lt(rateLimits.expire, at))
      await db.delete(sessions).where(lt(sessions.expiresAt, at))
      await db.delete(tokens).where(lt(tokens.expiresAt, at))
    },
  }
}
