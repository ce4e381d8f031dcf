import { and, asc, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { TermsStore } from '#use-cases/stores/terms.ts'
import type { Db } from './connect.ts'
import { organisations } from './schema/organisations.ts'
import { rooms } from './schema/rooms.ts'
import { termsAcceptances } from './schema/terms.ts'

/**
 * Of a row of `rooms`: its confidentiality terms are still to be accepted by this account. Whose organisation organises the room is
 * not asked.
 */
export const awaitsTerms = (accountId: SQLWrapper): SQL => sql`(
  ${rooms.terms} is not null
  and not exists (
    select 1 from terms_acceptances accepted
    where accepted.room_id = ${rooms.id} and accepted.version = ${rooms.terms} and accepted.account_id = ${accountId})
  and not exists (
    select 1 from people organising
    where organising.organisation_id = ${rooms.organiserId} and organising.account_id = ${accountId}))`

export const makeTermsStore = (db: Db): TermsStore => ({
  async accept({ roomId, version, accountId, name, organisationId, at }) {
    // Of the version that stands at this moment, and once.
    await db.execute(sql`
      insert into terms_acceptances (room_id, version, account_id, name, organisation_id, at)
      select id, terms, ${accountId}::uuid, ${name}, ${organisationId}::uuid, ${at.toISOString()}::timestamptz
      from rooms where id = ${roomId} and terms = ${version}::integer
      on conflict (room_id, account_id, version) do nothing`)
    const [kept] = await db
      .select({ id: rooms.id })
      .from(rooms)
      .innerJoin(
        termsAcceptances,
        and(eq(termsAcceptances.roomId, rooms.id), eq(termsAcceptances.version, rooms.terms)),
      )
      .where(and(eq(rooms.id, roomId), eq(rooms.terms, version), eq(termsAcceptances.accountId, accountId)))
    return kept !== undefined
  },

  async acceptances(roomId) {
    return db
      .select({
        version: termsAcceptances.version,
        accountId: termsAcceptances.accountId,
        name: termsAcceptances.name,
        organisationId: termsAcceptances.organisationId,
        organisation: organisations.name,
        at: termsAcceptances.at,
      })
      .from(termsAcceptances)
      .leftJoin(organisations, eq(organisations.id, termsAcceptances.organisationId))
      .where(eq(termsAcceptances.roomId, roomId))
      .orderBy(asc(termsAcceptances.at), asc(termsAcceptances.version), asc(termsAcceptances.id))
  },

  async awaiting(accountId, roomIds) {
    if (roomIds.length === 0) return new Set()
    const rows = await db
      .select({ id: rooms.id })
      .from(rooms)
      .where(and(inArray(rooms.id, [...roomIds]), awaitsTerms(sql`${accountId}::uuid`)))
    return new Set(rows.map(({ id }) => id))
  },
})
