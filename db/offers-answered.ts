import { sql } from 'drizzle-orm'
import type { InvitationStore, OffersAnswered } from '#use-cases/stores/invitations.ts'
import type { Db } from './connect.ts'

/**
 * Counted when asked. An offer that nobody answered here is answered all the same where its organiser wrote down a 内諾: the seat is
 * then no longer only asked.
 */
export function offersAnswered(db: Db): InvitationStore['offersAnswered'] {
  return async (organisationIds, at) => {
    if (organisationIds.length === 0) return new Map()
    const rows = await db.execute<Record<string, unknown> & OffersAnswered & { id: string }>(sql`
      with recursive same as (
        select id, id as entry from unnest(${`{${organisationIds.join(',')}}`}::uuid[]) as given (id)
        union
        select same.id, gone.id from same join organisations gone on gone.merged_into = same.entry
      )
      select same.id, count(*)::integer as offers,
        (count(*) filter (where it.state in ('accepted', 'declined') or seat.state in ('agreed', 'confirmed')))::integer
          as answered
      from same
      join invitations it on it.organisation_id = same.entry
      left join room_seats seat on seat.room_id = it.room_id and seat.seat_id = it.seat_id
      where it.state in ('accepted', 'declined', 'expired')
        or it.state = 'open' and (it.expires_at <= ${at.toISOString()}::timestamptz or seat.state in ('agreed', 'confirmed'))
      group by same.id`)
    return new Map(rows.map(({ id, offers, answered }) => [id, { offers, answered }]))
  }
}
