import type { Sql } from 'postgres'

/**
 * Lets a room's log grow by so many events at once, as if people had talked there for months: mostly messages, in every twentieth
 * place the roles of a seat, now and then an edit or an erasure. Every such room has the same team at its end. Written past the use
 * cases, in two statements; nothing is told to nodes.
 *
 * @param by accounts that talk in turns
 * @param seat the seat whose roles change, and the two sets they change between; the first stands at the end
 */
export async function lengthen(
  sql: Sql,
  it: {
    readonly roomId: string
    readonly events: number
    readonly by: readonly string[]
    readonly seat: { readonly id: string; readonly roles: readonly [readonly string[], readonly string[]] }
  },
): Promise<void> {
  const { roomId, events, by, seat } = it
  const [roles, others] = seat.roles.map((them) => JSON.stringify({ seatId: seat.id, roles: them }))
  await sql.begin(async (work) => {
    await work`
      create temporary table lines on commit drop as
      select log.id as log_id, log.seq + n as seq, n, gen_random_uuid() as text_id,
             (${[...by]}::uuid[])[1 + n % ${by.length}] as by_account,
             case when n % 20 = 0 or n = ${events} then 'roles-changed'
                  when n % 50 = 7 then 'message-edited'
                  when n % 100 = 13 then 'text-erased'
                  else 'message-posted' end as kind
      from room_logs log, generate_series(1, ${events}::integer) n
      where log.room_id = ${roomId} and log.audience = 'room'`
    await work`
      with texts as (
        insert into room_texts (id, log_id, text, erased_at)
        select line.text_id, line.log_id,
               case when erased.n is null then '発言 ' || line.n || '：次回の打合せまでに、体制と経費の分担を確かめておきます。' end,
               case when erased.n is not null then now() end
        from lines line left join lines erased on erased.kind = 'text-erased' and erased.n - 2 = line.n
        where line.kind in ('message-posted', 'message-edited')
      ), told as (
        insert into room_events (log_id, seq, at, by_account, sender, client_id, kind, v, body)
        select line.log_id, line.seq, now() - (${events} - line.n) * interval '1 minute', coalesce(about.by_account, line.by_account),
               'account:' || coalesce(about.by_account, line.by_account), gen_random_uuid()::text, line.kind, 1,
               case line.kind
                 when 'roles-changed' then (case when line.n = ${events} or line.n % 40 = 0 then ${roles ?? ''} else ${others ?? ''} end)::jsonb
                 when 'message-edited' then jsonb_build_object('message', about.seq, 'textId', line.text_id)
                 when 'text-erased' then jsonb_build_object('textId', about.text_id)
                 else jsonb_build_object('textId', line.text_id) end
        from lines line
        left join lines about on about.n = line.n - 2 and line.kind in ('message-edited', 'text-erased')
      )
      update room_logs set seq = seq + ${events}, team_seq = seq + ${events} where room_id = ${roomId} and audience = 'room'`
  })
}
