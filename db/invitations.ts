import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Invitation, InvitationStore } from '#use-cases/stores/invitations.ts'
import type { Db } from './connect.ts'
import { invitations } from './schema/rooms.ts'

export function makeInvitationStore(db: Db): InvitationStore {
  const first = (rows: (typeof invitations.$inferSelect)[]): Invitation | null =>
    rows[0] ? invitationOf(rows[0]) : null
  const open = eq(invitations.state, 'open')

  return {
    async find(id) {
      return first(await db.select().from(invitations).where(eq(invitations.id, id)))
    },

    async findByToken(tokenHash) {
      return first(await db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash)))
    },

    async findOpenBySeat(roomId, seatId) {
      const here = and(eq(invitations.roomId, roomId), eq(invitations.seatId, seatId), open)
      return first(await db.select().from(invitations).where(here))
    },

    async create(it) {
      const [row] = await db.insert(invitations).values(it).returning()
      if (!row) throw new Error('The new invitation did not come back.')
      return invitationOf(row)
    },

    async answer(id, { state, by, at, organisationId }) {
      await db
        .update(invitations)
        .set({ state, answeredBy: by, answeredAt: at, ...(organisationId && { organisationId }) })
        .where(and(eq(invitations.id, id), open))
    },

    async listOpenFor(organisationIds) {
      if (organisationIds.length === 0) return []
      const rows = await db
        .select()
        .from(invitations)
        .where(and(inArray(invitations.organisationId, [...organisationIds]), open))
        .orderBy(desc(invitations.createdAt), invitations.id)
      return rows.map(invitationOf)
    },

    async listOf(roomId) {
      const rows = await db
        .select()
        .from(invitations)
        .where(eq(invitations.roomId, roomId))
        .orderBy(sql`${invitations.createdAt}, ${invitations.id}`)
      return rows.map(invitationOf)
    },
  }
}

function invitationOf({ tokenHash: _secret, answeredAt: _at, ...row }: typeof invitations.$inferSelect): Invitation {
  return row
}
