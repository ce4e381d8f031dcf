/** Many rooms at once for as long as it takes to trust them: whether anything is lost, how soon it is heard, and what it takes. */
import type { Sql } from '#db/connect.ts'
import type { Line } from '../line.ts'
import { megabytes, milliseconds } from '../search/columns.ts'
import { percentilesOf } from '../search/percentiles.ts'
import type { Talked } from './crowd.ts'
import { type Comparison, compare, type Held, type Logged } from './held.ts'
import { type Crowd, type Server, startCrowd, startOurs } from './processes.ts'
import type { BenchRoom } from './stage.ts'

export interface TownSizes {
  /** Each room hears one message in so many milliseconds. */
  readonly every: number
  readonly milliseconds: number
}

/** How many processes serve them, and how many the people are in: the system lets each open so many files. */
const [nodes, crowds] = [2, 2]

/** Every room has half its people at either node. */
export async function townLines(on: { url: string; sql: Sql }, rooms: readonly BenchRoom[], sizes: TownSizes) {
  const servers: Server[] = []
  const people: Crowd[] = []
  try {
    for (let at = 0; at < nodes; at++) servers.push(await startOurs(on.url))
    for (let at = 0; at < crowds; at++) people.push(await startCrowd())
    const came = performance.now()
    await Promise.all(people.map((crowd, at) => crowd.ask({ order: 'come', atOnce: 10, guests: guestsOf(at) })))
    const sockets = rooms.reduce((sum, { guests }) => sum + guests.length, 0)
    const count = `${rooms.length.toLocaleString('en')} rooms, ${sockets.toLocaleString('en')} sockets at ${nodes} servers`
    console.log(`${count}: in after ${seconds(performance.now() - came)}`)

    const before = await Promise.all(servers.map((it) => it.weigh()))
    const talked = await Promise.all(people.map((it) => it.ask<Talked>({ order: 'beat', ...sizes })))
    const after = await Promise.all(servers.map((it) => it.weigh()))
    const held = (await Promise.all(people.map((it) => it.ask<Held[]>({ order: 'held' })))).flat()
    const logs = await logsOf(on.sql, rooms)
    const told = compare(held, logs)
    const answers = talked.flatMap((it) => it.answers)
    const delays = percentilesOf(talked.flatMap((it) => it.delays))
    const cpu = after.map((it, at) => (it.cpu - (before[at]?.cpu ?? 0)) / sizes.milliseconds)
    const again = talked.reduce((sum, it) => sum + it.again, 0)
    console.log(
      [
        `  ${answers.length.toLocaleString('en')} messages in ${seconds(sizes.milliseconds)}, acknowledged in p95 ${milliseconds(percentilesOf(answers).p95)}, ${again} told to try again`,
        `  ${told.expected.toLocaleString('en')} deliveries: lost ${told.lost}, doubled ${told.doubled}, other than the log ${told.differing} sockets; heard after p50 ${milliseconds(delays.p50)}, p95 ${milliseconds(delays.p95)}, at most ${milliseconds(delays.max)}`,
        ...after.map(
          ({ rss }, at) =>
            `  server ${at + 1}: ${megabytes(before[at]?.rss ?? 0)} at the start, ${megabytes(rss)} at the end, ${((cpu[at] ?? 0) * 100).toFixed(0)} % of a processor`,
        ),
      ].join('\n'),
    )
    return linesOf(count, told, { acknowledged: answers.length, stored: messagesIn(logs, held) }, delays.p95)
  } finally {
    await Promise.all(people.map((it) => it.end()))
    await Promise.all(servers.map((it) => it.end()))
  }

  function guestsOf(crowd: number) {
    const some = rooms.filter((_, at) => at % crowds === crowd)
    const portOf = (at: number) => servers[at % nodes]?.port ?? 0
    // People come in pairs, one of the organiser's and one of the member's.
    return some.flatMap(({ guests }, room) => guests.map((it, at) => ({ ...it, port: portOf(room + (at >> 1)) })))
  }
}

function linesOf(
  name: string,
  told: Comparison,
  messages: { acknowledged: number; stored: number },
  p95: number,
): Line[] {
  const wrong = told.lost + told.doubled + told.differing + Math.abs(messages.acknowledged - messages.stored)
  const shown = (it: number) => it.toLocaleString('en')
  return [
    { name: `${name}: lost`, took: wrong, against: 'what the logs say', peer: told.expected, limit: 0, shown },
    { name: 'the same: heard after, p95', took: p95, against: 'a second', peer: 1_000, limit: 1 },
  ]
}

/** Messages that came while anybody of these was there. */
function messagesIn(logs: ReadonlyMap<string, readonly Logged[]>, held: readonly Held[]): number {
  const from = new Map<string, number>()
  for (const it of held) from.set(it.roomId, Math.max(it.from, from.get(it.roomId) ?? 0))
  return [...logs].reduce((sum, [roomId, log]) => sum + log.filter((it) => it.seq > (from.get(roomId) ?? 0)).length, 0)
}

async function logsOf(sql: Sql, rooms: readonly BenchRoom[]): Promise<Map<string, Logged[]>> {
  const logs = new Map(rooms.map(({ id }): [string, Logged[]] => [id, []]))
  const rows = await sql<{ roomId: string; seq: number; text: string | null }[]>`
    select l.room_id as "roomId", e.seq, t.text
    from room_logs l join room_events e on e.log_id = l.id left join room_texts t on t.id::text = e.body ->> 'textId'
    where l.audience = 'room' order by l.id, e.seq`
  for (const { roomId, seq, text } of rows) logs.get(roomId)?.push({ seq, text })
  return logs
}

const seconds = (ms: number) => `${Math.round(ms / 1_000)} s`
