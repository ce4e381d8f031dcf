import { and, eq, gt, isNull, type SQL } from 'drizzle-orm'
import type { Token, TokenPurpose, TokenStore } from '#use-cases/stores/accounts.ts'
import type { Db } from './connect.ts'
import { tokens } from './schema/accounts.ts'

export function makeTokenStore(db: Db): TokenStore {
  return {
    async create(it) {
      await db.insert(tokens).values(it)
    },
    async use(hash, purpose, at) {
      // One statement, so that two clicks at once cannot both use it.
      const rows = await db
        .update(tokens)
        .set({ usedAt: at })
        .where(alive(hash, purpose, at))
        .returning()
      return tokenOf(rows[0])
    },
    async peek(hash, purpose, at) {
      return tokenOf(
        (
          await db
            .select()
            .from(tokens)
            .where(alive(hash, purpose, at))
        )[0],
      )
    },
    async useAll(accountId, purpose, at) {
      await db
        .update(tokens)
        .set({ usedAt: at })
        .where(and(eq(tokens.accountId, accountId), eq(tokens.purpose, purpose), isNull(tokens.usedAt)))
    },
  }
}

const alive = (hash: string, purpose: TokenPurpose, at: Date): SQL | undefined =>
  and(eq(tokens.hash, hash), eq(tokens.purpose, purpose), isNull(tokens.usedAt), gt(tokens.expiresAt, at))

const tokenOf = (row: typeof tokens.$inferSelect | undefined): Token | null =>
  row ? { purpose: row.purpose, accountId: row.accountId, subject: row.subject, address: row.address } : null
