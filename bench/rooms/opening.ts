/** How long the page of a room takes whose log is long, against one whose log is short. */
import type { Sql } from '#db/connect.ts'
import { lengthen } from '#tests/builders/long-room.ts'
import type { Line } from '../line.ts'
import { milliseconds } from '../search/columns.ts'
import { sideBySide } from '../side-by-side.ts'
import type { BenchRoom } from './stage.ts'

export interface OpeningSizes {
  readonly long: number
  readonly short: number
  readonly rounds: number
}

/** The whole page, as a browser asks for it, by turns. */
export async function openingLines(
  on: { sql: Sql; port: number },
  [first, second]: readonly [BenchRoom, BenchRoom],
  { long, short, rounds }: OpeningSizes,
): Promise<Line[]> {
  const page = async (room: BenchRoom, events: number) => {
    await grow(on.sql, room.id, events)
    const cookie = room.guests[0]?.cookie ?? ''
    return async () => {
      const answer = await fetch(`http://127.0.0.1:${on.port}/rooms/${room.id}`, { headers: { cookie } })
      const text = await answer.text()
      if (!answer.ok || !text.includes('</html>')) throw new Error(`The page answered ${answer.status}.`)
    }
  }
  const { took, peer } = await sideBySide(await page(first, long), await page(second, short), 1, rounds)
  const count = (it: number) => it.toLocaleString('en')
  console.log(
    `The page of a room of ${count(long)} events: ${milliseconds(took)}, of ${count(short)}: ${milliseconds(peer)}`,
  )
  return [
    {
      name: `opening a room with ${count(long)} events`,
      took,
      against: `one with ${count(short)}`,
      peer,
      limit: 1.2,
    },
  ]
}

async function grow(sql: Sql, roomId: string, events: number): Promise<void> {
  const people = await sql<{ id: string }[]>`
    select account_id as id from people join rooms on organiser_id = organisation_id where rooms.id = ${roomId} limit 3`
  const [seat] = await sql<{ id: string }[]>`
    select seat_id as id from room_seats join rooms on rooms.id = room_id
    where room_id = ${roomId} and organisation_id <> organiser_id`
  if (!seat) throw new Error(`Nobody but the organiser sits in ${roomId}.`)
  const roles = [['digital'], ['digital', 'local']] as const
  await lengthen(sql, { roomId, events, by: people.map(({ id }) => id), seat: { id: seat.id, roles } })
}
