import { fillPlaceholders, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { StoredEvent } from '#rooms/events.ts'
import type { RoomStore, Saying } from '#rooms/store.ts'
import type { AnySql } from './connect.ts'
import { countAgain } from './limits.ts'
import { isSentTwice } from './room-events.ts'
import { awaitsTerms } from './terms.ts'

/** So many messages at most are written by one statement. */
export const together = 32

/**
 * Put together once: writing it out anew for every message takes longer than Postgres needs for it. Logs are held in the order of their
 * ids, so that two nodes never wait for each other in a ring.
 */
const statement = (orWhere: 'waits' | 'skips') =>
  new PgDialect().sqlToQuery(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${sql.placeholder('given')}::text::jsonb) as given (
        n integer, log_id uuid, after integer, at timestamptz, kind text, v integer, body jsonb, text_id uuid, text text,
        session_id text, account_id uuid, sender text, client_id text, even_demo boolean, key text, points integer, seconds integer)
      limit ${sql.raw(String(together))}
    ), log as materialized (
      select id, room_id, team_seq from room_logs
      where id = any (array(select log_id from given)) and audience = 'room'
      order by id for no key update ${sql.raw(orWhere === 'skips' ? 'skip locked' : '')}
    ), speaker as materialized (
      select distinct on (given.n) given.n, accounts.name, organisations.id as organisation_id, organisations.name as organisation
      from given
      join log on log.id = given.log_id and log.team_seq <= given.after
      join rooms on rooms.id = log.room_id
      join sessions on sessions.id = given.session_id and sessions.expires_at > now()
      join accounts on accounts.id = given.account_id and accounts.id = sessions.user_id and accounts.verified_at is not null
        and (not accounts.demo or given.even_demo)
      join people on people.account_id = accounts.id and people.role in ('owner', 'editor')
      join organisations on organisations.id = people.organisation_id
      where organisations.id = rooms.organiser_id
        or not ${awaitsTerms(sql`accounts.id`)} and exists (
          select from room_seats seat
          where seat.room_id = rooms.id and seat.organisation_id = organisations.id and seat.state = 'confirmed')
      order by given.n, organisations.id = sessions.acting_for desc nulls last, organisations.id = rooms.organiser_id desc,
               organisations.id
    ), counted as (
      insert into rate_limits as held (key, points, expire)
      select key, count(*), now() + max(seconds) * interval '1 second'
      from speaker join given using (n) group by key order by key
      ${countAgain} returning key, points
    ), passed as materialized (
      select them.*, row_number() over (partition by log_id order by n)::integer as nth
      from (
        select given.*, speaker.name, speaker.organisation_id, speaker.organisation,
          row_number() over mine as place, count(*) over (partition by key) as places
        from speaker join given using (n) window mine as (partition by key order by n)
      ) them
      join counted using (key)
      where counted.points - places + place <= them.points
    ), raised as (
      update room_logs set seq = room_logs.seq + added.many
      from (select log_id, count(*)::integer as many from passed group by log_id) added
      where room_logs.id = added.log_id
      returning room_logs.id, room_logs.seq - added.many as before
    ), written as (
      insert into room_events (log_id, seq, at, by_account, by_organisation, sender, client_id, kind, v, body)
      select log_id, before + nth, at, account_id, organisation_id, sender, client_id, kind, v, body
      from passed join raised on raised.id = log_id
    ), kept as (
      insert into room_texts (id, log_id, text) select text_id, log_id, text from passed
    )
    select n, before + nth as seq, name, organisation_id, organisation from passed join raised on raised.id = log_id`)

const [alone, several] = [statement('waits'), statement('skips')]

/**
 * Asks who speaks, counts the messages and writes them, all by one statement: nothing can come in between. Of several one that was sent before
 * breaks off all of them.
 */
export const makeSayAtOnce =
  (connection: AnySql): RoomStore['sayAtOnce'] =>
  async (them) => {
    const { sql: text, params } = them.length > 1 ? several : alone
    const given = JSON.stringify(them.map(givenOf))
    const said = connection.unsafe<Said[]>(text, fillPlaceholders(params, { given }) as never[], { prepare: true })
    const rows = await said.catch((error: unknown) => {
      if (isSentTwice({ cause: error }) || isHeld(error)) return []
      throw error
    })
    const byNumber = new Map(rows.map((row) => [row.n, row]))
    return them.map((it, n) => {
      const row = byNumber.get(n)
      return row ? eventOf(it, row) : null
    })
  }

/** Somebody held a row for longer than this line waits. */
const isHeld = (error: unknown) => (error as { code?: unknown }).code === '55P03'

const givenOf = (it: Saying, n: number) => ({
  n,
  log_id: it.logId,
  after: it.after,
  at: it.at.toISOString(),
  kind: it.event.kind,
  v: it.v,
  body: it.event.body,
  text_id: it.text.id,
  text: it.text.text,
  session_id: it.sessionId,
  account_id: it.accountId,
  sender: it.sender,
  client_id: it.clientId,
  even_demo: it.evenDemo,
  ...it.limit,
})

function eventOf({ logId, accountId, event, v, at }: Saying, { seq, name, organisation, ...row }: Said): StoredEvent {
  const by = { accountId, name, organisationId: row.organisation_id, organisation }
  return { logId, seq, at: at.toISOString(), by, kind: event.kind, v, body: { ...event.body } }
}

interface Said {
  readonly n: number
  readonly seq: number
  readonly name: string
  readonly organisation_id: string
  readonly organisation: string
}
