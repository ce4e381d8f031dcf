/** What search is told of open seats, read off their rows on a handle: the pool or the transaction that changes them. */
import type { OpenSeatRow, OpenSeatRows } from '#use-cases/open-seats/seat-documents.ts'
import type { AnySql } from './connect.ts'

export function makeOpenSeatRows(sql: AnySql): OpenSeatRows {
  const columns = sql`
    open_seats.id, rooms.program, open_seats.roles, open_seats.prefecture, open_seats.text, open_seats.questions,
    (open_seats.state <> 'open' or rooms.closing is not null or rooms.archived) as hidden,
    to_char(open_seats.changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"`
  const from = sql`from open_seats join rooms on rooms.id = open_seats.room_id`
  const shown = sql`open_seats.state = 'open' and rooms.closing is null and not rooms.archived`
  return {
    read: async (ids) =>
      ids.length === 0
        ? []
        : sql<OpenSeatRow[]>`select ${columns} ${from} where open_seats.id = any(${[...ids]}::uuid[])`,
    page: (after, limit) => sql<OpenSeatRow[]>`
      select ${columns} ${from}
      where ${shown} ${after === null ? sql`` : sql`and open_seats.id > ${after}`} order by open_seats.id limit ${limit}`,
    async count() {
      const [row] = await sql<{ count: number }[]>`select count(*)::int as count ${from} where ${shown}`
      return row?.count ?? 0
    },
  }
}
