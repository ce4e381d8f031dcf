/** Rooms and people of the bench: two rooms are made by use cases, all others copied from them, each with organisations and people of its own. */
import { inTransaction, type Sql } from '#db/connect.ts'
import { aStage } from '#tests/faults/rooms/stage.ts'
import type { Guest } from './crowd.ts'

export interface BenchRoom {
  readonly id: string
  /** One for each of its people: every other speaks for the organiser, the rest for the one member. */
  readonly guests: readonly Omit<Guest, 'port'>[]
}

/**
 * So many rooms of so many people, all signed in. In one of twenty an amount was asked for that not everybody reads, so that sums travel
 * with its events.
 */
export async function benchRooms(sql: Sql, sizes: readonly number[]): Promise<BenchRoom[]> {
  const { roomIds } = await aStage(sql, { rooms: 20, people: 3 })
  const asking = await sql<{ id: string }[]>`
    select distinct room_id as id from room_amounts join room_logs l on l.id = log_id where room_id = any(${roomIds as string[]})`
  const plain = roomIds.find((id) => asking.every((it) => it.id !== id))
  if (!asking[0] || !plain) throw new Error('The rooms to copy were not made.')
  const patterns = { asking: asking[0].id, plain }

  const people = await inTransaction(sql, async ({ sql: tx }) => {
    await tx`
      create temporary table fresh on commit drop as
      select n::int as n, size::int as size, case when n % 20 = 0 then ${patterns.asking}::uuid else ${plain}::uuid end as pattern,
        gen_random_uuid() as id, gen_random_uuid() as room, gen_random_uuid() as desk, gen_random_uuid() as amount,
        gen_random_uuid() as organiser, gen_random_uuid() as member
      from unnest(${`{${sizes.join(',')}}`}::int[]) with ordinality as given (size, n)`
    // Whose places in the pattern the new organisations take.
    await tx`
      create temporary table seats on commit drop as
      select r.id as pattern, r.organiser_id as organiser, s.organisation_id as member
      from rooms r join room_seats s on s.room_id = r.id and s.organisation_id <> r.organiser_id
      where r.id in (${patterns.asking}, ${plain})`
    await tx`
      insert into organisations (id, name, capability, facts, evidence)
      select case part when 'organiser' then f.organiser else f.member end, o.name || f.n, o.capability, o.facts, o.evidence
      from fresh f join seats s using (pattern) cross join unnest('{organiser,member}'::text[]) as part
      join organisations o on o.id = case part when 'organiser' then s.organiser else s.member end`
    await tx`
      insert into rooms
      select (jsonb_populate_record(t, jsonb_build_object('id', f.id, 'organiser_id', f.organiser, 'name', t.name || f.n))).*
      from rooms t join fresh f on f.pattern = t.id`
    await tx`
      insert into room_logs
      select (jsonb_populate_record(t, jsonb_build_object('room_id', f.id,
        'id', case t.audience when 'room' then f.room when 'desk' then f.desk else gen_random_uuid() end,
        'side_of', case t.side_of when s.organiser then f.organiser when s.member then f.member end))).*
      from room_logs t join fresh f on f.pattern = t.room_id join seats s using (pattern)`
    await tx`
      insert into room_seats
      select (jsonb_populate_record(t, jsonb_build_object('room_id', f.id,
        'organisation_id', case t.organisation_id when s.organiser then f.organiser else f.member end))).*
      from room_seats t join fresh f on f.pattern = t.room_id join seats s using (pattern)`
    await tx`
      insert into room_amounts select (jsonb_populate_record(t, jsonb_build_object('id', f.amount, 'log_id', f.room))).*
      from room_amounts t join room_logs l on l.id = t.log_id join fresh f on f.pattern = l.room_id`
    await tx`
      insert into room_events
      select (jsonb_populate_record(t, jsonb_build_object('log_id', case l.audience when 'room' then f.room else f.desk end,
        'by_organisation', case t.by_organisation when s.organiser then f.organiser when s.member then f.member end,
        'body', replace(replace(replace(t.body::text, s.organiser::text, f.organiser::text), s.member::text, f.member::text),
          coalesce(t.body ->> 'amountId', '-'), case when t.body ? 'amountId' then f.amount::text else '-' end)::jsonb))).*
      from room_events t join room_logs l on l.id = t.log_id join fresh f on f.pattern = l.room_id join seats s using (pattern)
      where l.audience in ('room', 'desk')`
    await tx`
      create temporary table crowd on commit drop as
      select f.n, f.id as room_id, p as place, gen_random_uuid() as account, replace(gen_random_uuid()::text, '-', '') as session,
        case p % 2 when 1 then f.organiser else f.member end as organisation
      from fresh f, generate_series(1, f.size) as p`
    await tx`
      insert into accounts (id, email, name, password_hash, verified_at)
      select account, account || '@example.jp', '結 ' || place, 'none', now() from crowd`
    await tx`
      insert into sessions (id, user_id, expires_at) select session, account, now() + interval '30 days' from crowd`
    await tx`insert into people (organisation_id, account_id, role) select organisation, account, 'editor' from crowd`
    return tx<{ n: number; roomId: string; session: string }[]>`
      select n::int as n, room_id as "roomId", session from crowd order by n, place`
  })
  await sql`analyze`
  const rooms: { id: string; guests: Omit<Guest, 'port'>[] }[] = sizes.map(() => ({ id: '', guests: [] }))
  for (const { n, roomId, session } of people) {
    const room = rooms[n - 1]
    if (!room) continue
    room.id = roomId
    room.guests.push({ roomId, cookie: `musubi_session=${session}` })
  }
  return rooms
}
