import { and, asc, eq, sql } from 'drizzle-orm'
import type { Claim, ClaimStore } from '#use-cases/stores/organisations.ts'
import type { Db } from './connect.ts'
import { accounts } from './schema/accounts.ts'
import { claims, organisations } from './schema/organisations.ts'

export function makeClaimStore(db: Db): ClaimStore {
  const read = () =>
    db
      .select({
        id: claims.id,
        organisationId: claims.organisationId,
        organisationName: organisations.name,
        organisationDomain: organisations.domain,
        accountId: claims.accountId,
        accountName: accounts.name,
        accountEmail: accounts.email,
        state: claims.state,
        note: claims.note,
        how: claims.how,
        createdAt: claims.createdAt,
      })
      .from(claims)
      .innerJoin(organisations, eq(organisations.id, claims.organisationId))
      .innerJoin(accounts, eq(accounts.id, claims.accountId))

  const openOf = (accountId: string, organisationId: string) =>
    and(eq(claims.accountId, accountId), eq(claims.organisationId, organisationId), eq(claims.state, 'open'))

  const find = async (id: string): Promise<Claim | null> => (await read().where(eq(claims.id, id)))[0] ?? null

  /** One after another for each entry, so that who comes second finds what the first decided. */
  const holdEntry = async (organisationId: string) => {
    await db
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.id, organisationId))
      .for('no key update')
  }

  return {
    find,
    async isOpen(accountId, organisationId) {
      return (await db.select({ id: claims.id }).from(claims).where(openOf(accountId, organisationId))).length > 0
    },
    async open({ organisationId, accountId, note }) {
      await holdEntry(organisationId)
      await db
        .insert(claims)
        .values({ organisationId, accountId, note })
        .onConflictDoNothing({ target: [claims.organisationId, claims.accountId], where: sql`state = 'open'` })
      const [claim] = await read().where(openOf(accountId, organisationId))
      if (!claim) throw new Error('The claim was decided while it was being opened.')
      return claim
    },
    async decide(id, { state, how, by, at }) {
      const claim = await find(id)
      if (!claim) return false
      await holdEntry(claim.organisationId)
      const rows = await db
        .update(claims)
        .set({ state, how, decidedBy: by, decidedAt: at })
        .where(and(eq(claims.id, id), eq(claims.state, 'open')))
        .returning({ id: claims.id })
      return rows.length > 0
    },
    listOpen: () => read().where(eq(claims.state, 'open')).orderBy(asc(claims.createdAt), claims.id),
    listOpenOf: (organisationId) =>
      read()
        .where(and(eq(claims.organisationId, organisationId), eq(claims.state, 'open')))
        .orderBy(asc(claims.createdAt), claims.id),
  }
}
