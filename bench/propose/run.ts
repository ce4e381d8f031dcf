/** `npm run bench:propose [-- --size 1000000]`: how quickly a room is told who could complete it; ends with 1 when a limit is missed. */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { connect, type Sql } from '#db/connect.ts'
import { lensVersion } from '#matching/lens.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { fillPool } from '#use-cases/pool/fill-pool.ts'
import type { Services } from '#use-cases/services.ts'
import { built } from '../built.ts'
import { type Line, missed, table } from '../line.ts'
import { columns, milliseconds } from '../search/columns.ts'
import { type BenchServer, benchServer } from '../search/database.ts'
import { organisationMaker } from '../search/organisation.ts'
import { type Percentiles, percentilesOf } from '../search/percentiles.ts'
import { organisationsDatabase } from '../search/source.ts'
import { benchRooms, measured } from './rooms.ts'
import type * as useCase from './use-case.ts'

const smallest = 1_000
/** Milliseconds at p95. */
const promised = 200
const rounds = { warm: 10, counted: 50 }

const { size: asked } = parseArgs({ options: { size: { type: 'string', default: '100000' } } }).values
const size = Number(asked)
if (!Number.isInteger(size) || size < smallest) {
  console.error(`--size is a whole number from ${smallest} up, not ${asked}.`)
  process.exit(2)
}

console.log(`$ npm run bench:propose -- --size ${size}`)
const load = () => (loadavg()[0] ?? 0).toFixed(1)
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, load ${load()} at the start`)

const { proposeForRoom } = await built<typeof useCase>('propose/use-case')
const server = await benchServer()
try {
  const small = await timed(server, smallest)
  const large = size > smallest ? await timed(server, size) : small
  const lines = measured.flatMap((edition): Line[] => {
    const [few, many] = [small.get(edition)?.p95 ?? Number.NaN, large.get(edition)?.p95 ?? Number.NaN]
    const name = `propose for ${edition}, p95 at ${size.toLocaleString('en')}`
    return [
      { name, took: many, against: 'what we promise', peer: promised, limit: 1 },
      { name, took: many, against: `the same at ${smallest.toLocaleString('en')}`, peer: few, limit: 2 },
    ]
  })
  console.log(`\n${table(lines)}\n\nload ${load()} at the end`)
  if (missed(lines).length > 0) process.exitCode = 1
} finally {
  await server.stop()
}

/** Every edition by turns, so that what else the machine does weighs on all. */
async function timed(on: BenchServer, organisations: number): Promise<ReadonlyMap<string, Percentiles>> {
  const { database } = await organisationsDatabase(on, organisationMaker(), organisations)
  // A pool of its own: drizzle changes how the one it is given reads and writes JSON.
  const sql = connect(database.url)
  try {
    const services = servicesOn(sql)
    await fill(sql, services)
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

async function fill(sql: Sql, services: Services): Promise<void> {
  if ((await services.stores.pool.lens()) === lensVersion) return
  const started = performance.now()
  const { organisations, classes } = await fillPool(services)
  await sql`vacuum analyze pool_members, pool_counts`
  const seconds = (performance.now() - started) / 1000
  const many = organisations.toLocaleString('en')
  console.log(
    `\n${many} organisations in ${classes.toLocaleString('en')} classes, put there in ${seconds.toFixed(0)} s`,
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
