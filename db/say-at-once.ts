import { fillPlaceholders, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { RoomStore, Saying } from '#rooms/store.ts'
import type { AnySql } from './connect.ts'
import { countAgain } from './limits.ts'
import { isSentTwice } from './room-events.ts'
import { awaitsTerms } from './terms.ts'

const given = (it: Saying) => ({
  log: it.logId,
  after: it.after,
  kind: it.event.kind,
  v: it.v,
  body: JSON.stringify(it.event.body),
  textId: it.text.id,
  text: it.text.text,
  at: it.at.toISOString(),
  session: it.sessionId,
  account: it.accountId,
  sender: it.sender,
  clientId: it.clientId,
  evenDemo: it.evenDemo,
  key: it.limit.key,
  points: it.limit.points,
  seconds: it.limit.seconds,
})
const its = (what: keyof ReturnType<typeof given>) => sql.placeholder(what)

/** Put together once: it is sent for every message, and writing it out anew takes longer than Postgres needs for it. */
const statement = new PgDialect().sqlToQuery(sql`
  with given as materialized (
    select ${its('log')}::uuid as log_id, ${its('at')}::timestamptz as at
  ), speaker as materialized (
    select accounts.id as account_id, accounts.name, organisations.id as organisation_id, organisations.name as organisation
    from given
    join room_logs on room_logs.id = given.log_id and room_logs.audience = 'room'
    join rooms on rooms.id = room_logs.room_id
    join sessions on sessions.id = ${its('session')} and sessions.expires_at > now()
    join accounts on accounts.id = sessions.user_id
    join people on people.account_id = accounts.id and people.role in ('owner', 'editor')
    join organisations on organisations.id = people.organisation_id
    where accounts.id = ${its('account')}::uuid and accounts.verified_at is not null
      and (not accounts.demo or ${its('evenDemo')}::boolean)
      and (organisations.id = rooms.organiser_id
        or not ${awaitsTerms(sql`accounts.id`)} and exists (
          select from room_seats seat
          where seat.room_id = rooms.id and seat.organisation_id = organisations.id and seat.state = 'confirmed'))
    order by organisations.id = sessions.acting_for desc nulls last, organisations.id = rooms.organiser_id desc,
             organisations.id
    limit 1
  ), counted as (
    insert into rate_limits as held (key, points, expire)
    select ${its('key')}, 1, now() + ${its('seconds')}::integer * interval '1 second' from speaker
    ${countAgain} returning points
  ), raised as (
    update room_logs set seq = room_logs.seq + 1 from given
    where room_logs.id = given.log_id and room_logs.team_seq <= ${its('after')}::integer
      and (select points from counted) <= ${its('points')}::integer
    returning room_logs.seq
  ), written as (
    insert into room_events (log_id, seq, at, by_account, by_organisation, sender, client_id, kind, v, body)
    select given.log_id, raised.seq, given.at, speaker.account_id, speaker.organisation_id, ${its('sender')},
           ${its('clientId')}, ${its('kind')}, ${its('v')}::integer, ${its('body')}::jsonb
    from raised, speaker, given returning seq
  ), kept as (
    insert into room_texts (id, log_id, text)
    select ${its('textId')}::uuid, given.log_id, ${its('text')} from written, given
  )
  select written.seq, speaker.* from written, speaker`)

/**
 * Asks who speaks, counts the message and writes it, all by one statement: nothing can come in between. Whoever has to wait for the log's
 * row looks at its numbers once more; a command that was sent before breaks off at its second row.
 */
export const makeSayAtOnce =
  (connection: AnySql): RoomStore['sayAtOnce'] =>
  async (it) => {
    const parameters = fillPlaceholders(statement.params, given(it)) as never[]
    const said = connection.unsafe<Said[]>(statement.sql, parameters, { prepare: true })
    const [row] = await said.catch((error: unknown) => {
      if (isSentTwice({ cause: error })) return []
      throw error
    })
    if (!row) return null
    const { accountId, logId, event, v } = it
    const by = { accountId, name: row.name, organisationId: row.organisation_id, organisation: row.organisation }
    return { logId, seq: row.seq, at: it.at.toISOString(), by, kind: event.kind, v, body: { ...event.body } }
  }

interface Said {
  readonly seq: number
  readonly name: string
  readonly organisation_id: string
  readonly organisation: string
}
