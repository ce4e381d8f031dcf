import { and, eq, sql } from 'drizzle-orm'
import type { ColleagueStore } from '#use-cases/stores/colleagues.ts'
import type { Db } from './connect.ts'
import { accounts } from './schema/accounts.ts'
import { colleagueInvitations as invitations, organisations, people } from './schema/organisations.ts'

/** Who acts for an organisation, and the letters that ask others to. */
export function makeColleagueStore(db: Db): ColleagueStore {
  const one = (organisationId: string, accountId: string) =>
    and(eq(people.organisationId, organisationId), eq(people.accountId, accountId))

  const found = () =>
    db
      .select({
        id: invitations.id,
        organisationId: invitations.organisationId,
        organisationName: organisations.name,
        address: invitations.address,
        role: invitations.role,
        state: invitations.state,
        invitedBy: { id: accounts.id, name: accounts.name, email: accounts.email },
        sentAt: invitations.sentAt,
        expiresAt: invitations.expiresAt,
      })
      .from(invitations)
      .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
      .leftJoin(accounts, eq(accounts.id, invitations.invitedBy))

  return {
    async of(organisationId, { lock } = { lock: false }) {
      // The organisation stands for its people, so that two who leave at once are looked at one after the other.
      if (lock)
        await db
          .select({ id: organisations.id })
          .from(organisations)
          .where(eq(organisations.id, organisationId))
          .for('no key update')
      return db
        .select({
          accountId: people.accountId,
          name: accounts.name,
          email: accounts.email,
          role: people.role,
          since: people.createdAt,
        })
        .from(people)
        .innerJoin(accounts, eq(accounts.id, people.accountId))
        .where(eq(people.organisationId, organisationId))
        .orderBy(
          sql`array_position(array['owner', 'editor', 'viewer'], ${people.role})`,
          sql`${accounts.name} collate "C"`,
          people.accountId,
        )
    },

    async setRole(organisationId, accountId, role) {
      await db.update(people).set({ role }).where(one(organisationId, accountId))
    },

    async remove(organisationId, accountId) {
      await db.delete(people).where(one(organisationId, accountId))
    },

    async invite(it) {
      const { role, tokenHash, invitedBy, sentAt, expiresAt } = it
      await db
        .insert(invitations)
        .values(it)
        .onConflictDoUpdate({
          target: [invitations.organisationId, invitations.address],
          targetWhere: sql`state = 'open'`,
          set: { role, tokenHash, invitedBy, sentAt, expiresAt },
        })
    },

    invited: (organisationId) =>
      found()
        .where(and(eq(invitations.organisationId, organisationId), eq(invitations.state, 'open')))
        .orderBy(invitations.sentAt, invitations.id),

    async findInvited(tokenHash) {
      const [row] = await found().where(eq(invitations.tokenHash, tokenHash))
      return row ?? null
    },

    async answer(id, { state, by, at }) {
      const rows = await db
        .update(invitations)
        .set({ state, answeredBy: by, answeredAt: at })
        .where(and(eq(invitations.id, id), eq(invitations.state, 'open')))
        .returning({ id: invitations.id })
      return rows.length > 0
    },
  }
}
