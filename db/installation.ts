import { eq } from 'drizzle-orm'
import type { InstallationStore } from '#use-cases/stores/house.ts'
import type { Db } from './connect.ts'
import { installation } from './schema/house.ts'

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
  }
}
