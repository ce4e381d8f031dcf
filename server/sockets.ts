/**
 * The live side of rooms: socket.io on its own engine, so that a changed server can be put in place under a running one. At the
 * door always in this order: seat, parse, decide, store, answer; telling follows the commit through the wake line.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server as Engine } from 'engine.io'
import { Server, type Socket } from 'socket.io'
import {
  type Acked,
  type ClientToServer,
  joinMessage,
  leaveMessage,
  readMessage,
  type ServerToClient,
  sayMessage,
} from '#rooms/protocol.ts'
import type { RoomStore } from '#rooms/store.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { readerIn } from '#use-cases/rooms/room-reading.ts'
import { say } from '#use-cases/rooms/say.ts'
import { sayAside } from '#use-cases/rooms/say-aside.ts'
import { sayAtOnce } from '#use-cases/rooms/say-at-once.ts'
import type { Services } from '#use-cases/services.ts'
import type { Person } from '#use-cases/who.ts'
import { whoAsks } from '#use-cases/who-asks.ts'
import { attach } from './attach.ts'
import type { Hall, Listener } from './hall.ts'
import { makeHalls } from './halls.ts'
import { isForeign, isRebound } from './http/origin.ts'
import { makePresence, type PresenceTimes } from './presence.ts'
import type { WakeLine } from './wake.ts'
import { writeTogether } from './write-together.ts'

interface Visit {
  /** As it was when the socket opened; looked at anew with each message that writes. */
  readonly person: Person
  readonly joined: Map<string, { hall: Hall; listener: Listener }>
  /** What this socket said last, until it is answered. */
  saying: Promise<unknown>
}
type RoomSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Visit>

export interface Sockets {
  /** Ends every socket; clients come back by themselves, to the next node or the next code. */
  close(): Promise<void>
}

export interface SocketParts {
  readonly http: HttpServer
  readonly services: Services
  readonly line: WakeLine
  /** How long a wake-up may stay lost, in milliseconds. */
  readonly sweepEvery?: number
  readonly presence?: Partial<PresenceTimes>
  /** Writes messages over lines of their own; over those of everything else where it is left out. */
  readonly sayAtOnce?: RoomStore['sayAtOnce']
}

export function attachSockets({ http, services, line, sweepEvery = 5_000, ...rest }: SocketParts): Sockets {
  const engine = new Engine({
    maxHttpBufferSize: 65_536,
    allowRequest: (request, answer) => answer(null, isOurs(request, services)),
  })
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, Visit>({ serveClient: false })
  io.bind(engine)
  // Written and framed once for all who hear the same, which is most of the work in a room of many.
  const halls = makeHalls(services, (listeners, heard) => {
    // Told to no room in particular, socket.io tells everyone.
    if (listeners.length > 0) io.to(listeners.map((it) => it.socketId)).emit('told', heard)
  })
  const write = writeTogether(rest.sayAtOnce ?? services.stores.rooms.sayAtOnce)
  const presence = makePresence(services, line, rest.presence)
  const sockets = () => io.of('/').sockets.values()

  io.use(async (socket, next) => {
    try {
      const person = await personAt(services, socket)
      if (!person) return next(new Error('not-signed-in'))
      socket.data = { person, joined: new Map(), saying: Promise.resolve() }
      next()
    } catch (error) {
      services.log.warn({ error }, 'who opens a socket could not be looked up')
      // Not a refusal, after which a browser would not come back: hung up like this it tries again by itself.
      socket.conn.close()
    }
  })

  io.on('connection', (socket) => {
    socket.on('join', (message, ack) => answer(ack, () => join(socket, message)))
    socket.on('say', (message, ack) => answer(ack, () => inTurn(socket, () => speak(socket, message))))
    socket.on('read', (message, ack) => answer(ack, () => read(socket, message)))
    socket.on('leave', (message) => {
      const parsed = leaveMessage.safeParse(message)
      if (parsed.success) leave(socket, parsed.data.roomId)
    })
    socket.on('disconnect', () => {
      for (const roomId of [...socket.data.joined.keys()]) leave(socket, roomId)
    })
  })

  async function join(socket: RoomSocket, message: unknown) {
    const parsed = joinMessage.safeParse(message)
    if (!parsed.success) return badMessage
    const { roomId, after } = parsed.data
    const { person } = socket.data
    const read = await readLog(services, person, parsed.data)
    if (!read.ok) return read
    const reader = await readerIn(services.stores, person.accountId, roomId)
    if (!reader) return notFound

    leave(socket, roomId)
    const listener: Listener = {
      accountId: person.accountId,
      socketId: socket.id,
      reader,
      here: (people) => socket.emit('here', people),
      beside: () => socket.emit('beside', { roomId }),
      again: () => socket.emit('again', { roomId }),
      ended: () => {
        leave(socket, roomId)
        socket.emit('ended', { roomId })
      },
    }
    const hall = await halls.enter(roomId, listener)
    if (!hall) return notFound
    socket.data.joined.set(roomId, { hall, listener })
    presence.moved(hall)
    if (!socket.connected) leave(socket, roomId)
    // What came before this room had a listener here, nobody may have told us of.
    halls.tell(hall)
    // Told to the others between our reading and our coming in: read once more, so that nothing falls in between.
    const { anew: fresh, events } = read.value
    const held = fresh?.room.seq ?? events.at(-1)?.seq ?? after
    const desk = fresh?.desk.seq ?? read.value.desk.at(-1)?.seq ?? parsed.data.deskAfter
    const sides = new Map(read.value.sides?.map(({ logId, seq }) => [logId, seq]))
    const behind = reader.sides?.some(
      ({ logId }) => (hall.sides.get(logId)?.told ?? 0) > (sides.get(logId) ?? parsed.data.sidesAfter[logId] ?? 0),
    )
    if (hall.room.seq <= held && !(reader.organiser && hall.deskTold > desk) && !behind) return read
    const anew = await readLog(services, person, parsed.data)
    // Lost between our reading and our coming in: nobody renewed a reader who was not here yet.
    if (!anew.ok) leave(socket, roomId)
    return anew
  }

  function leave(socket: RoomSocket, roomId: string): void {
    const there = socket.data.joined.get(roomId)
    if (!there) return
    socket.data.joined.delete(roomId)
    halls.leave(there.hall, there.listener)
    presence.moved(there.hall)
  }

  /** One after another, so that what a person says stays in the order in which they said it. */
  function inTurn<T>(socket: RoomSocket, work: () => Promise<T>): Promise<T> {
    const mine = socket.data.saying.then(work)
    socket.data.saying = mine.catch(() => {})
    return mine
  }

  async function speak(socket: RoomSocket, wished: unknown) {
    const parsed = sayMessage.safeParse(wished)
    if (!parsed.success) return badMessage
    const { joined } = socket.data
    const there = parsed.data.logId ? undefined : joined.get(parsed.data.roomId)
    if (there) {
      const { hall, listener } = there
      const held = { ...hall, reader: listener.reader }
      const said = await sayAtOnce(services, socket.data.person, held, parsed.data, write)
      if (said) {
        halls.said(hall, said)
        return { ok: true, value: { seq: said.event.seq } } as const
      }
    }
    const person = await personAt(services, socket)
    if (!person) {
      socket.disconnect(true)
      return { ok: false, refusal: { kind: 'not-signed-in' } } as const
    }
    const { logId, ...message } = parsed.data
    const said = await (logId ? sayAside(services, person, { ...message, logId }) : say(services, person, message))
    return said.ok ? ({ ok: true, value: { seq: said.value.seq } } as const) : said
  }

  /** A browser does not wait for it: a position that was not kept is told again with the next event. */
  async function read(socket: RoomSocket, message: unknown) {
    const parsed = readMessage.safeParse(message)
    return parsed.success ? markRead(services, socket.data.person, parsed.data) : badMessage
  }

  /** To the asker alone. What breaks is logged and answered too, so that no screen waits for ever. */
  function answer<T>(ack: ((it: Acked<T>) => void) | undefined, work: () => Promise<Acked<T>>): void {
    const reply = typeof ack === 'function' ? ack : () => {}
    work().then(reply, (error: unknown) => {
      services.log.error({ error }, 'a message broke')
      reply({ ok: false, refusal: { kind: 'broken' } })
    })
  }

  let looking: Promise<void> | null = null
  /** Sessions whose end was not heard of: the line was down, or their time ran out. One after another, so as not to crowd out work. */
  function closeEnded(): void {
    looking ??= lookOver()
      .catch((error: unknown) => services.log.warn({ error }, 'sessions could not be looked over'))
      .finally(() => {
        looking = null
      })
  }

  async function lookOver(): Promise<void> {
    halls.renewAll()
    const open = [...sockets()]
    for (let from = 0; from < open.length; from += sessionsAtOnce) {
      const some = open.slice(from, from + sessionsAtOnce)
      const standing = await services.sessions.standing(some.map((it) => it.data.person.sessionId))
      for (const socket of some) if (!standing.has(socket.data.person.sessionId)) socket.disconnect(true)
    }
  }

  const stopListening = line.listen({
    grown: (logs) => halls.grown(logs),
    ended: ({ sessionId, accountId, roomId }) => {
      for (const socket of sockets()) {
        const { person } = socket.data
        if (person.sessionId === sessionId || person.accountId === accountId) socket.disconnect(true)
      }
      if (roomId) halls.renew(roomId)
    },
    beside: ({ organisationId }) => halls.beside(organisationId),
    here: (note) => presence.heard(note),
    back: () => {
      presence.ask()
      halls.sweep()
      closeEnded()
    },
  })
  const sweeping = setInterval(() => halls.sweep(), sweepEvery)
  const lookingOver = setInterval(closeEnded, sweepEvery * 12)
  const detach = attach(http, engine)

  return {
    async close() {
      stopListening()
      clearInterval(sweeping)
      clearInterval(lookingOver)
      detach()
      // Not io.disconnectSockets, which tells clients not to come back.
      engine.close()
      presence.close()
      await Promise.all([halls.idle(), looking])
    },
  }
}

/** How many sessions are asked about by one query. */
const sessionsAtOnce = 1_000

const badMessage = { ok: false, refusal: { kind: 'bad-input', problems: [] } } as const
const notFound = { ok: false, refusal: { kind: 'not-found', what: 'room' } } as const

/** From a page of ours, by the same rules as every form; a socket always counts as a request that changes something. */
function isOurs(request: IncomingMessage, { settings }: Services): boolean {
  const publicUrl = settings.loopback ? undefined : new URL(settings.publicUrl).origin
  const { host, origin } = request.headers
  const fetchSite = request.headers['sec-fetch-site']
  const arrival = { method: 'CONNECT', host, origin, fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined }
  return !isRebound(host, publicUrl) && !isForeign(arrival, publicUrl)
}

/** Who holds the session of a socket's cookie, now. */
async function personAt(services: Services, socket: Pick<RoomSocket, 'request' | 'handshake'>): Promise<Person | null> {
  const { who } = await whoAsks(services, socket.request.headers.cookie ?? null, socket.handshake.address)
  return who.kind === 'person' ? who : null
}
