/** Rooms at work: what people feel of them, against bare peers in the same run. Every part has processes of its own on one Postgres. */
import { connect } from '#db/connect.ts'
import { migrate } from '#server/migrate.ts'
import build from '#tests/built.ts'
import type { Line } from '../line.ts'
import { type BenchServer, dropDatabase, openDatabase } from '../search/database.ts'
import { type AcknowledgedSizes, acknowledgedLines } from './acknowledged.ts'
import { type BusySizes, busyRoomLines } from './busy-room.ts'
import { idleLines } from './idle.ts'
import { type OpeningSizes, openingLines } from './opening.ts'
import { startOurs } from './processes.ts'
import { benchRooms } from './stage.ts'
import { type TownSizes, townLines } from './town.ts'

export interface RoomsSizes {
  readonly busy: BusySizes & { readonly people: number }
  readonly acknowledged: AcknowledgedSizes
  readonly opening: OpeningSizes
  /** Idle connections, ten to a room. */
  readonly idle: number
  readonly town: TownSizes & { readonly rooms: number }
}

/** As the promises are made: people of their own on every socket, so that nobody comes near the limit of sixty messages a minute. */
export const wholeSizes = (minutes: number): RoomsSizes => ({
  busy: { people: 200, rounds: 3, milliseconds: 3_000 },
  acknowledged: {
    writers: [1, 4, 16],
    paces: [
      { rest: 50, milliseconds: 2_000 },
      { rest: 0, milliseconds: 700 },
    ],
    rounds: 3,
  },
  opening: { long: 10_000, short: 100, rounds: 30 },
  idle: 5_000,
  town: { rooms: 2_000, every: 10_000, milliseconds: minutes * 60_000 },
})

const name = 'bench_rooms'
/** People in a room of the town, and in those that wait for acknowledgements. */
const [few, some] = [10, 20]

export async function roomsLines(server: BenchServer, sizes: RoomsSizes): Promise<Line[]> {
  build()
  await dropDatabase(server, name)
  const database = await openDatabase(server, name)
  const { url } = database
  // A pool of its own: drizzle changes how the one it is given reads and writes JSON.
  const sql = connect(url, { max: 4 })
  try {
    await migrate(url)
    // Two rooms a writer: people of one alone would come near the limit of messages.
    const spokenIn = 2 * Math.max(...sizes.acknowledged.writers)
    const quiet = Math.max(sizes.town.rooms, sizes.idle / few)
    const counts = [sizes.busy.people, few, few, ...Array(spokenIn).fill(some), ...Array(quiet).fill(few)]
    const [busy, long, short, ...rooms] = await benchRooms(sql, counts)
    if (!busy || !long || !short) throw new Error('The rooms were not made.')

    const lines: Line[] = []
    const one = await startOurs(url)
    try {
      lines.push(...(await busyRoomLines(one.port, busy, sizes.busy)))
      lines.push(...(await acknowledgedLines({ url, port: one.port }, rooms.slice(0, spokenIn), sizes.acknowledged)))
      lines.push(...(await openingLines({ sql, port: one.port }, [long, short], sizes.opening)))
    } finally {
      await one.end()
    }
    const others = rooms.slice(spokenIn)
    lines.push(...(await idleLines(url, others.slice(0, sizes.idle / few))))
    lines.push(...(await townLines({ url, sql }, others.slice(0, sizes.town.rooms), sizes.town)))
    return lines
  } finally {
    await sql.end({ timeout: 5 })
    await database.close()
    await dropDatabase(server, name)
  }
}
