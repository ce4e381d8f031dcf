import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { OrganisationStore } from '#use-cases/stores/organisations.ts'
import type { Db } from './connect.ts'
import { accounts } from './schema/accounts.ts'
import { claims, organisations, people } from './schema/organisations.ts'

type PeopleStore = Pick<OrganisationStore, 'roleOf' | 'addPerson' | 'of' | 'editedBy' | 'addressesOf'>

/** Who may act for which organisation. */
export function makePeopleStore(db: Db): PeopleStore {
  return {
    async roleOf(accountId, organisationId) {
      const [row] = await db
        .select({ role: people.role })
        .from(people)
        .where(and(eq(people.accountId, accountId), eq(people.organisationId, organisationId)))
      return row?.role ?? null
    },

    async addPerson(organisationId, accountId, role) {
      await db
        .insert(people)
        .values({ organisationId, accountId, role })
        .onConflictDoUpdate({ target: [people.organisationId, people.accountId], set: { role } })
    },

    async of(accountId) {
      const shown = { id: organisations.id, name: organisations.name, demo: organisations.demo }
      const byName = sql`${organisations.name} collate "C"`
      const [held, claimed] = await Promise.all([
        db
          .select({ ...shown, role: people.role })
          .from(people)
          .innerJoin(organisations, eq(organisations.id, people.organisationId))
          .where(eq(people.accountId, accountId))
          .orderBy(byName, organisations.id),
        db
          .select(shown)
          .from(claims)
          .innerJoin(organisations, eq(organisations.id, claims.organisationId))
          .where(and(eq(claims.accountId, accountId), eq(claims.state, 'open')))
          .orderBy(byName, organisations.id),
      ])
      const mine = new Set(held.map(({ id }) => id))
      return [...held, ...claimed.filter(({ id }) => !mine.has(id)).map((it) => ({ ...it, role: 'claimant' as const }))]
    },

    async editedBy(accountId) {
      const rows = await db
        .select({ id: people.organisationId })
        .from(people)
        .where(and(eq(people.accountId, accountId), inArray(people.role, ['owner', 'editor'])))
      return rows.map(({ id }) => id)
    },

    async addressesOf(organisationId) {
      const rows = await db
        .select({ email: accounts.email })
        .from(people)
        .innerJoin(accounts, eq(accounts.id, people.accountId))
        .where(
          and(
            eq(people.organisationId, organisationId),
            inArray(people.role, ['owner', 'editor']),
            isNotNull(accounts.verifiedAt),
          ),
        )
        .orderBy(sql`${accounts.email} collate "C"`)
      return rows.map(({ email }) => email)
    },
  }
}
