/** How long a message takes to be acknowledged, against a bare insert of its text into the same Postgres. */
import { connect, type Sql } from '#db/connect.ts'
import type { Line } from '../line.ts'
import { milliseconds } from '../search/columns.ts'
import { percentilesOf } from '../search/percentiles.ts'
import type { Talked } from './crowd.ts'
import { inLanes, type Lanes } from './lanes.ts'
import { type Crowd, startCrowd } from './processes.ts'
import type { BenchRoom } from './stage.ts'

export interface AcknowledgedSizes {
  readonly writers: readonly number[]
  /** How long a writer rests between two messages, and between two inserts, 0 for none; and how long a round of it takes. */
  readonly paces: readonly Pick<Lanes, 'rest' | 'milliseconds'>[]
  readonly rounds: number
}

/** By turns, as many writers at once: over the sockets of these rooms, each writer in rooms of its own, and over as many connections. */
export async function acknowledgedLines(
  at: { url: string; port: number },
  rooms: readonly BenchRoom[],
  sizes: AcknowledgedSizes,
): Promise<Line[]> {
  const crowd = await startCrowd()
  const sql = connect(at.url, { max: Math.max(...sizes.writers) })
  try {
    await sql`create table if not exists bench_texts (id uuid primary key default gen_random_uuid(), text text not null)`
    const guests = rooms.flatMap((room) => room.guests.map((it) => ({ ...it, port: at.port })))
    await crowd.ask({ order: 'come', atOnce: 20, guests })
    const lines: Line[] = []
    for (const pace of sizes.paces)
      for (const lanes of sizes.writers) lines.push(await oneLine(crowd, sql, { lanes, ...pace }, sizes.rounds))
    return lines
  } finally {
    await crowd.end()
    await sql.end({ timeout: 5 })
  }
}

async function oneLine(crowd: Crowd, sql: Sql, how: Lanes, rounds: number): Promise<Line> {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let round = -1; round < rounds; round++) {
    const { answers } = await crowd.ask<Talked>({ order: 'talk', ...how })
    const inserts = await insertFor(sql, how)
    if (round < 0) continue
    times.ours.push(...answers)
    times.bare.push(...inserts)
  }
  const [ours, bare] = [percentilesOf(times.ours), percentilesOf(times.bare)]
  const what = `${how.lanes} at once${how.rest > 0 ? `, each after ${how.rest} ms` : ''}`
  console.log(
    `Acknowledged, ${what}: p50 ${milliseconds(ours.p50)}, p95 ${milliseconds(ours.p95)} of ${ours.count}; a bare insert p50 ${milliseconds(bare.p50)}, p95 ${milliseconds(bare.p95)} of ${bare.count}`,
  )
  return {
    name: `a message acknowledged, p95, ${what}`,
    took: ours.p95,
    against: 'a bare insert of one row',
    peer: bare.p95,
    limit: 3,
  }
}

async function insertFor(sql: Sql, how: Lanes): Promise<number[]> {
  const text = '発言1 0.00 参加企業の役割と見積りを今週中に書き足してください。'
  const times: number[] = []
  await inLanes(how, async () => {
    const begun = performance.now()
    await sql`insert into bench_texts (text) values (${text})`
    times.push(performance.now() - begun)
  })
  return times
}
