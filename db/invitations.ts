import { and, asc, desc, eq, exists, gt, inArray, lte, notExists, or, sql } from 'drizzle-orm'
import type { Invitation, InvitationStore } from '#use-cases/stores/invitations.ts'
import type { Db } from './connect.ts'
import { makeInvitationSteps } from './invitation-steps.ts'
import { offersAnswered } from './offers-answered.ts'
import { invitationSecrets, invitationSteps, invitations, roomSeats, rooms } from './schema/rooms.ts'

export function makeInvitationStore(db: Db): InvitationStore {
  const first = (rows: (typeof invitations.$inferSelect)[]): Invitation | null =>
    rows[0] ? invitationOf(rows[0]) : null
  const open = eq(invitations.state, 'open')
  /** Of archived rooms nobody is reminded, and nothing runs out. */
  const lives = notExists(
    db
      .select({ one: sql`1` })
      .from(rooms)
      .where(and(eq(rooms.id, invitations.roomId), eq(rooms.archived, true))),
  )
  const steps = makeInvitationSteps(db)

  return {
    ...steps,

    async find(id) {
      return first(await db.select().from(invitations).where(eq(invitations.id, id)))
    },

    async findByToken(tokenHash) {
      const later = db
        .select({ id: invitationSecrets.invitationId })
        .from(invitationSecrets)
        .where(eq(invitationSecrets.tokenHash, tokenHash))
      const byToken = or(eq(invitations.tokenHash, tokenHash), inArray(invitations.id, later))
      return first(await db.select().from(invitations).where(byToken))
    },

    async findOpenBySeat(roomId, seatId) {
      const here = and(eq(invitations.roomId, roomId), eq(invitations.seatId, seatId), open)
      return first(await db.select().from(invitations).where(here))
    },

    async create(it) {
      const [row] = await db.insert(invitations).values(it).returning()
      if (!row) throw new Error('The new invitation did not come back.')
      await steps.note(row.id, { kind: 'sent', at: it.createdAt, by: it.createdBy })
      return invitationOf(row)
    },

    async answer(id, { state, by, at, organisationId }) {
      const rows = await db
        .update(invitations)
        .set({ state, answeredBy: by, answeredAt: at, ...(organisationId && { organisationId }) })
        .where(and(eq(invitations.id, id), open))
        .returning({ id: invitations.id })
      return rows.length > 0 && steps.note(id, { kind: state, at, by })
    },

    async renew(id, { tokenHash, by, at }) {
      await db.delete(invitationSecrets).where(eq(invitationSecrets.invitationId, id))
      await db.update(invitations).set({ tokenHash }).where(eq(invitations.id, id))
      await steps.note(id, { kind: 'resent', at, by })
    },

    async setReminding(id, on) {
      await db.update(invitations).set({ reminding: on }).where(eq(invitations.id, id))
    },

    async addSecret(id, tokenHash) {
      await db.insert(invitationSecrets).values({ invitationId: id, tokenHash })
    },

    async listWaiting(at) {
      const asked = db
        .select({ one: sql`1` })
        .from(roomSeats)
        .where(
          and(
            eq(roomSeats.roomId, invitations.roomId),
            eq(roomSeats.seatId, invitations.seatId),
            eq(roomSeats.state, 'asked'),
          ),
        )
      const sentAt = db
        .select({ at: sql`max(${invitationSteps.at})` })
        .from(invitationSteps)
        .where(and(eq(invitationSteps.invitationId, invitations.id), inArray(invitationSteps.kind, ['sent', 'resent'])))
      const rows = await db
        .select({
          row: invitations,
          sentAt: sql`coalesce((${sentAt}), ${invitations.createdAt})`.mapWith(invitations.createdAt),
        })
        .from(invitations)
        .where(and(open, gt(invitations.expiresAt, at), exists(asked), lives))
        .orderBy(asc(invitations.createdAt), invitations.id)
      return rows.map(({ row, sentAt }) => ({ ...invitationOf(row), sentAt }))
    },

    async listOverdue(at) {
      const rows = await db
        .select()
        .from(invitations)
        .where(and(open, lte(invitations.expiresAt, at), lives))
        .orderBy(asc(invitations.expiresAt), invitations.id)
      return rows.map(invitationOf)
    },

    offersAnswered: offersAnswered(db),

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
