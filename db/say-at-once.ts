import { sql } from 'drizzle-orm'
import type { RoomStore } from '#rooms/store.ts'
import type { Db } from './connect.ts'
import { countAgain } from './limits.ts'
import { isSentTwice } from './room-events.ts'
import { awaitsTerms } from './terms.ts'

/**
 * Asks who speaks, counts the message and writes it, all by one statement: on its way to Postgres and back nothing can come in between.
 * Whoever has to wait for the log's row looks at its numbers once more.
 */
export const makeSayAtOnce =
  (db: Db): RoomStore['sayAtOnce'] =>
  async ({ logId, accountId, sender, clientId, event, text, limit, ...it }) => {
    const at = it.at.toISOString()
    const account = sql`accounts.id`
    const sent = sql`exists (
      select from room_events e where e.log_id = given.log_id and e.sender = given.sender and e.client_id = given.client_id)`
    const said = db.execute<Said>(sql`
      with given as materialized (
        select ${logId}::uuid as log_id, ${it.after}::integer as after, ${sender}::text as sender,
               ${clientId}::text as client_id, ${limit.seconds}::integer * interval '1 second' as seconds
      ), speaker as materialized (
        select accounts.id as account_id, accounts.name, organisations.id as organisation_id, organisations.name as organisation
        from given
        join room_logs on room_logs.id = given.log_id and room_logs.audience = 'room'
        join rooms on rooms.id = room_logs.room_id
        join sessions on sessions.id = ${it.sessionId} and sessions.expires_at > now()
        join accounts on accounts.id = sessions.user_id
        join people on people.account_id = accounts.id and people.role in ('owner', 'editor')
        join organisations on organisations.id = people.organisation_id
        where accounts.id = ${accountId}::uuid and accounts.verified_at is not null
          and (not accounts.demo or ${it.evenDemo}::boolean)
          and (organisations.id = rooms.organiser_id
            or not ${awaitsTerms(account)} and exists (
              select from room_seats seat
              where seat.room_id = rooms.id and seat.organisation_id = organisations.id and seat.state = 'confirmed'))
          and room_logs.team_seq <= given.after and not ${sent}
        order by organisations.id = sessions.acting_for desc nulls last, organisations.id = rooms.organiser_id desc,
                 organisations.id
        limit 1
      ), counted as (
        insert into rate_limits as held (key, points, expire)
        select ${limit.key}, 1, now() + given.seconds from given, speaker
        ${countAgain} returning points
      ), raised as (
        update room_logs set seq = room_logs.seq + 1 from given
        where room_logs.id = given.log_id and room_logs.team_seq <= given.after and not ${sent}
          and (select points from counted) <= ${limit.points}::integer
        returning room_logs.seq
      ), written as (
        insert into room_events (log_id, seq, at, by_account, by_organisation, sender, client_id, kind, v, body)
        select given.log_id, raised.seq, ${at}::timestamptz, speaker.account_id, speaker.organisation_id,
               given.sender, given.client_id, ${event.kind}, ${it.v}::integer, ${JSON.stringify(event.body)}::jsonb
        from raised, speaker, given returning seq
      ), kept as (
        insert into room_texts (id, log_id, text) select ${text.id}::uuid, given.log_id, ${text.text} from written, given
      )
      select written.seq, speaker.* from written, speaker`)
    const [row] = await said.catch((error: unknown) => {
      if (isSentTwice(error)) return []
      throw error
    })
    if (!row) return null
    const by = { accountId, name: row.name, organisationId: row.organisation_id, organisation: row.organisation }
    return { logId, seq: row.seq, at, by, kind: event.kind, v: it.v, body: { ...event.body } }
  }

type Said = {
  readonly seq: number
  readonly name: string
  readonly organisation_id: string
  readonly organisation: string
}
