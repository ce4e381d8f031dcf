import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, vi } from 'vitest'
import { connectRooms, openRoom, type RoomClient, type RoomSocket } from '#app/room-client.ts'
import { connect } from '#db/connect.ts'
import { emptyView } from '#rooms/view.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import type { PresenceTimes } from '#server/presence.ts'
import { attachSockets } from '#server/sockets.ts'
import { openWake, type WakeLine } from '#server/wake.ts'
import type { Clock, Services } from '#use-cases/services.ts'
import type { Person } from '#use-cases/who.ts'
import { quietLog } from './house.ts'

/** One node: services, a door and sockets behind it, on a database it may share with others. */
export interface Node {
  readonly services: Services
  readonly port: number
  close(): Promise<void>
}

/** `deaf` nodes hear no wake-up, as if every one were lost on the way; one with a `clock` of its own has the time that a test sets. */
export async function aNode(
  url: string,
  {
    deaf = false,
    sweepEvery = 5_000,
    presence = {},
    clock,
  }: { deaf?: boolean; sweepEvery?: number; presence?: Partial<PresenceTimes>; clock?: Clock } = {},
): Promise<Node> {
  const sql = connect(url, { max: 4 })
  const line = openWake(url, quietLog)
  const http = createServer((_request, response) => response.writeHead(404).end('not a socket'))
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  const { port } = http.address() as AddressInfo
  const services = makeServices({
    sql,
    settings: { publicUrl: `http://localhost:${port}`, loopback: true, mailFrom: 'Musubi <musubi@localhost>' },
    post: outboxPost,
    log: quietLog,
    wake: line.wake,
    ...(clock && { clock }),
  })
  const heard: WakeLine = deaf ? { ...line, listen: () => () => {} } : line
  const sockets = attachSockets({ http, services, line: heard, sweepEvery, presence })
  return {
    services,
    port,
    async close() {
      await sockets.close()
      await new Promise((done) => http.close(done))
      await line.close()
      await sql.end()
    },
  }
}

/** A browser's end: the socket a person opens at a node. */
export const socketOf = (
  person: Person,
  { port }: Pick<Node, 'port'>,
  headers: Record<string, string> = {},
): RoomSocket => connectRooms(`http://localhost:${port}`, { cookie: `musubi_session=${person.sessionId}`, ...headers })

export interface Screen {
  readonly socket: RoomSocket
  readonly client: RoomClient
  close(): void
}

/** A person with a room open at a node, who came as a newcomer: from number 1. */
export function aScreen(person: Person, node: Pick<Node, 'port'>, roomId: string): Screen {
  const socket = socketOf(person, node)
  const client = openRoom({ socket, roomId, view: emptyView })
  return {
    socket,
    client,
    close() {
      client.close()
      socket.disconnect()
    },
  }
}

export const viewOf = (screen: Screen) => screen.client.now().view
/** The names of those whom a screen shows in the room; null where it was not told. */
export const hereOn = (screen: Screen) =>
  screen.client
    .now()
    .here?.people.map((it) => it.name)
    .sort() ?? null
export const connectionOf = (screen: Screen) => screen.client.now().connection

/** No node looks by itself in so many milliseconds: what is known there was told. */
export const never = 3_600_000

/** Waits until something holds; screens hear a little later than the store, and on a busy machine later still. */
export const soonIt = (assertion: () => void | Promise<void>) =>
  vi.waitFor(assertion, { timeout: 30_000, interval: 20 })

/** Waits until a screen is live and has heard up to this number. */
export const isLiveAt = (screen: Screen, seq: number) =>
  soonIt(() => {
    expect(connectionOf(screen)).toBe('live')
    expect(viewOf(screen).room.seq).toBe(seq)
  })
