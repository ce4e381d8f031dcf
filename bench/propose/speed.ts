/** How quickly a room is told who of the directory could complete it, and how that grows with the directory. */
import { connect, type Sql } from '#db/connect.ts'
import { lensVersion } from '#matching/lens.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { fillPool } from '#use-cases/pool/fill-pool.ts'
import type { Services } from '#use-cases/services.ts'
import { built } from '../built.ts'
import type { Line } from '../line.ts'
import { columns, milliseconds } from '../search/columns.ts'
import type { BenchServer } from '../search/database.ts'
import { benchEngines } from '../search/engines.ts'
import { indexed } from '../search/indexed.ts'
import { organisationMaker } from '../search/organisation.ts'
import { type Percentiles, percentilesOf } from '../search/percentiles.ts'
import { progress } from '../search/progress.ts'
import { organisationsDatabase } from '../search/source.ts'
import { benchRooms, measured } from './rooms.ts'
import type * as useCase from './use-case.ts'

export const smallest = 1_000
/** Milliseconds at p95. */
const promised = 200
const rounds = { warm: 10, counted: 50 }

/**
 * p95 of every measured edition at each size, held against what we promise and, beyond the smallest, against the smallest in the same run.
 *
 * @param sizes besides the smallest
 */
export async function speedLines(server: BenchServer, sizes: readonly number[]): Promise<Line[]> {
  const small = await timed(server, smallest)
  const larger: { size: number; times: ReadonlyMap<string, Percentiles> }[] = []
  for (const size of sizes) if (size > smallest) larger.push({ size, times: await timed(server, size) })
  return measured.flatMap((edition): Line[] => {
    const p95 = (of: ReadonlyMap<string, Percentiles>) => of.get(edition)?.p95 ?? Number.NaN
    const line = (size: number, took: number) => ({
      name: `propose for ${edition}, p95 at ${size.toLocaleString('en')}`,
      took,
    })
    const kept = (size: number, took: number): Line => {
      return { ...line(size, took), against: 'what we promise', peer: promised, limit: 1 }
    }
    const growth = { against: `the same at ${smallest.toLocaleString('en')}`, peer: p95(small), limit: 2 }
    return [
      kept(smallest, p95(small)),
      ...larger.flatMap(({ size, times }) => [kept(size, p95(times)), { ...line(size, p95(times)), ...growth }]),
    ]
  })
}

/** Every edition by turns, so that what else the machine does weighs on all. */
async function timed(on: BenchServer, organisations: number): Promise<ReadonlyMap<string, Percentiles>> {
  const { proposeForRoom } = await built<typeof useCase>('propose/use-case')
  const { database } = await organisationsDatabase(on, organisationMaker(), organisations)
  // The room's purpose is looked for in it.
  for (const engine of await benchEngines()) await indexed(database, engine, true)
  // A pool of its own: drizzle changes how the one it is given reads and writes JSON.
  const sql = connect(database.url)
  try {
    const services = servicesOn(sql)
    await fill(sql, services, organisations)
    const { organiser, rooms } = await benchRooms(database, services)
    const times = new Map<string, number[]>()
    const told = new Map<string, string>()
    for (let round = -rounds.warm; round < rounds.counted; round++)
      for (const edition of measured) {
        const started = performance.now()
        const answer = await proposeForRoom(services, organiser, { roomId: rooms[edition] ?? '' })
        const took = performance.now() - started
        if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
        const { outcome, proposals } = answer.value
        told.set(edition, `${outcome}, ${proposals.length} of ${proposals[0]?.add.length ?? 0} invitations`)
        if (round >= 0) times.set(edition, [...(times.get(edition) ?? []), took])
      }
    const found = new Map([...times].map(([edition, each]) => [edition, percentilesOf(each)]))
    print(organisations, found, told)
    return found
  } finally {
    await sql.end({ timeout: 5 })
    await database.close()
  }
}

/** The table of classes that proposals count by, filled once for a database. */
async function fill(sql: Sql, services: Services, all: number): Promise<void> {
  if ((await services.stores.pool.lens()) === lensVersion) return
  const started = performance.now()
  const tell = progress('classes of candidates')
  const { organisations, classes } = await fillPool(services, (put) => tell(put, all))
  await sql`vacuum analyze pool_members, pool_counts`
  const seconds = (performance.now() - started) / 1000
  console.log(
    `\n${organisations.toLocaleString('en')} organisations in ${classes.toLocaleString('en')} classes, put there in ${seconds.toFixed(0)} s (${Math.round(organisations / seconds)} a second)`,
  )
}

function print(
  organisations: number,
  found: ReadonlyMap<string, Percentiles>,
  told: ReadonlyMap<string, string>,
): void {
  const cells = (it: Percentiles) => (['p50', 'p95', 'max'] as const).map((at) => milliseconds(it[at]))
  console.log(`\n${organisations.toLocaleString('en')} organisations, ${rounds.counted} warm runs each\n`)
  const rows = [...found].map(([edition, it]) => [edition, ...cells(it), told.get(edition) ?? ''])
  console.log(columns([['edition', 'p50', 'p95', 'max', 'answer'], ...rows]))
}

const servicesOn = (sql: Sql): Services =>
  makeServices({
    sql,
    settings: { publicUrl: 'http://localhost:3000', loopback: true, mailFrom: 'bench@example.com' },
    post: outboxPost,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })
