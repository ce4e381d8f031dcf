/** What a connection takes in memory while nothing happens, against socket.io alone. */
import type { Line } from '../line.ts'
import type { Guest } from './crowd.ts'
import { type Server, startBare, startCrowd, startOurs } from './processes.ts'
import type { BenchRoom } from './stage.ts'

/** A telling that nobody hears. */
const nothingTold = JSON.stringify(['told', { events: [{ body: {} }] }])

/** As many people as sit in these rooms, each signed in and with their room open. */
export async function idleLines(url: string, rooms: readonly BenchRoom[]): Promise<Line[]> {
  const guests = rooms.flatMap((room) => room.guests)
  const ours = await weighed(await startOurs(url), guests)
  const bare = await weighed(await startBare(nothingTold), guests)
  const count = guests.length.toLocaleString('en')
  console.log(
    `${count} idle connections: ${kilobytes(ours.each)} each, socket.io alone ${kilobytes(bare.each)} (the whole process ${megabytes(ours.rss)}, ${megabytes(bare.rss)})`,
  )
  return [
    {
      name: `memory of one of ${count} idle connections`,
      took: ours.each,
      against: 'socket.io alone',
      peer: bare.each,
      limit: 4,
      shown: kilobytes,
    },
  ]
}

async function weighed(server: Server, guests: readonly Omit<Guest, 'port'>[]): Promise<{ each: number; rss: number }> {
  const crowd = await startCrowd()
  const come = (some: typeof guests) =>
    crowd.ask({ order: 'come', atOnce: 20, guests: some.map((it) => ({ ...it, port: server.port })) })
  try {
    // What the first bring with them belongs to the server, not to them.
    const first = Math.min(100, Math.floor(guests.length / 10))
    await come(guests.slice(0, first))
    const before = await settled(server, guests.length)
    await come(guests.slice(first))
    const { rss } = await settled(server, guests.length)
    return { each: (rss - before.rss) / (guests.length - first), rss }
  } finally {
    await crowd.end()
    await server.end()
  }
}

/** Once everybody has been told who is here. */
async function settled(server: Server, people: number) {
  await new Promise((done) => setTimeout(done, Math.min(2_000, 200 + people)))
  return server.weigh()
}

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`
export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MB`
