/**
 * The browser's end of a room. It holds the view, applies number n+1, and asks for the rest when it sees a gap, returns after a
 * pause or is told to join anew. Made once above the routes, so that editing a page does not end the connection.
 *
 * @example
 * const client = openRoom({ socket: connectRooms(), roomId, view })
 * const { view, connection } = useSyncExternalStore(client.subscribe, client.now, client.now)
 */
import { io, type Socket } from 'socket.io-client'
import { type Earlier, type EarlierAsked, withEarlier } from '#rooms/earlier.ts'
import {
  type Acked,
  againMessage,
  besideMessage,
  type ClientToServer,
  endedMessage,
  type Heard,
  type HereMessage,
  heard as heardSchema,
  hereMessage,
  type ServerToClient,
} from '#rooms/protocol.ts'
import { emptyDesk } from '#rooms/state.ts'
import { hear, type RoomView } from '#rooms/view.ts'

export type RoomSocket = Socket<ServerToClient, ClientToServer>

/** live: up to date; ended: the seat or the session is gone, and only loading the page anew helps. */
export type Connection = 'connecting' | 'live' | 'offline' | 'ended'

export interface RoomNow {
  readonly view: RoomView
  readonly connection: Connection
  /** Who has the room open now; null where nobody told yet, or the line is down. */
  readonly here: HereMessage | null
  /** Grows whenever what is shown beside the log may have changed. */
  readonly beside: number
}

export interface RoomClient {
  subscribe(listener: () => void): () => void
  now(): RoomNow
  /**
   * Says something, with `logId` in a talk beside the room's own log; the answer comes when it is stored, or with the refusal.
   * `clientId` makes a second try safe.
   */
  say(message: { clientId: string; text: string; logId?: string | undefined }): Promise<Acked<{ seq: number }>>
  /** Keeps how far this person has read, on the server; a number that is lost is made good by the next. */
  read(seq: number, logId?: string): void
  /** Asks for what stands further back than is held, down to a number where one is given. False where it did not come. */
  earlier(of: Earlier['of'], back?: number): Promise<boolean>
  /** Asks for what has come, e.g. when the day has changed. */
  refresh(): void
  close(): void
}

/** One connection a tab, to the house the page came from. */
export const connectRooms = (url?: string, headers?: Readonly<Record<string, string>>): RoomSocket =>
  io(url ?? '', { transports: ['websocket'], ...(headers && { extraHeaders: { ...headers }, forceNew: true }) })

const patience = 10_000

export function openRoom({
  socket,
  roomId,
  view,
  askEarlier = askByPage,
}: {
  socket: RoomSocket
  roomId: string
  view: RoomView
  askEarlier?: (asked: EarlierAsked) => Promise<Earlier | null>
}): RoomClient {
  const listeners = new Set<() => void>()
  let now: RoomNow = { view, connection: socket.connected ? 'live' : 'connecting', here: null, beside: 0 }
  let joining = false
  let joinAgain = false
  let joined = false
  /** Counts how often the room was held anew: what was asked for before does not fit onto it. */
  let anew = 0
  const asking = new Map<Earlier['of'], Promise<boolean>>()
  let closed = false

  function become(next: Partial<RoomNow>): void {
    now = { ...now, ...next }
    for (const listener of listeners) listener()
  }

  /** One question at a time; what makes another necessary meanwhile asks it afterwards. */
  async function join(): Promise<void> {
    if (closed || now.connection === 'ended') return
    joinAgain = joining
    if (joining) return
    joining = true
    const { room, desk, sides } = now.view
    const sidesAfter = Object.fromEntries(Object.entries(sides).map(([logId, { seq }]) => [logId, seq]))
    const answer = await asked<Heard>((ack) =>
      socket.emit('join', { roomId, after: room.seq, deskAfter: desk.seq, sidesAfter }, ack),
    )
    joining = false
    if (closed) return
    if (answer?.ok) {
      takeIn(answer.value)
      // The page came with what stands beside the log; whoever returns may have missed a change of it.
      if (joined) become({ beside: now.beside + 1 })
      joined = true
    } else if (answer && !passing.includes(answer.refusal.kind)) become({ connection: 'ended' })
    else retryLater()
    if (joinAgain) void join()
  }

  function takeIn(message: unknown): void {
    const heard = heardSchema.safeParse(message)
    const next = heard.success && hear(now.view, heard.data)
    // A message of newer code: this screen should be loaded again.
    if (!next) become({ view: { ...now.view, room: { ...now.view.room, reload: true } } })
    else if (next === 'gap') void join()
    else {
      if (next === heard.data?.anew) anew += 1
      become({ view: next, connection: socket.connected ? 'live' : 'offline' })
    }
  }

  async function readEarlier(of: Earlier['of'], back: number | undefined): Promise<boolean> {
    const { room, from } = now.view
    if (from[of] <= (back ?? 1)) return true
    const before = anew
    const answer = await askEarlier({ roomId, of, before: from[of], at: room.seq, ...(back && { back }) })
    if (!answer || closed || anew !== before) return false
    become({ view: withEarlier(now.view, answer) })
    // One answer goes only so far.
    return back === undefined || readEarlier(of, back)
  }

  function retryLater(): void {
    become({ connection: socket.connected ? 'connecting' : 'offline' })
    // Without a connection the next 'connect' asks.
    if (socket.connected) setTimeout(() => void join(), 1_000)
  }

  async function asked<T>(emit: (ack: (answer: Acked<T>) => void) => void): Promise<Acked<T> | null> {
    return new Promise((done) => {
      const end = (answer: Acked<T> | null) => {
        clearTimeout(late)
        socket.off('disconnect', lost)
        done(answer)
      }
      // What was asked over a connection that has ended is not answered any more.
      const lost = () => end(null)
      const late = setTimeout(lost, patience)
      socket.once('disconnect', lost)
      emit(end)
    })
  }

  const onConnect = () => void join()
  const onDisconnect = (reason: string) =>
    // Only the house itself hangs up like this: the session has ended.
    become({ connection: reason === 'io server disconnect' ? 'ended' : 'offline', here: null })
  const onRefused = (error: Error) => become({ connection: error.message === 'not-signed-in' ? 'ended' : 'offline' })
  const onTold = (message: unknown) => {
    if ((message as { roomId?: unknown }).roomId === roomId) takeIn(message)
  }
  const onAgain = (message: unknown) => {
    if (againMessage.safeParse(message).data?.roomId !== roomId) return
    // Whoever no longer organises keeps neither desk nor others' amounts; whoever now does reads both from the start. So with side rooms.
    become({ view: { ...now.view, desk: emptyDesk, sides: {}, amounts: {} } })
    void join()
  }
  const onHere = (message: unknown) => {
    const parsed = hereMessage.safeParse(message)
    if (parsed.data?.roomId === roomId) become({ here: parsed.data })
  }
  const onBeside = (message: unknown) => {
    if (besideMessage.safeParse(message).data?.roomId === roomId) become({ beside: now.beside + 1 })
  }
  const onEnded = (message: unknown) => {
    if (endedMessage.safeParse(message).data?.roomId === roomId) become({ connection: 'ended', here: null })
  }

  socket.on('connect', onConnect)
  socket.on('disconnect', onDisconnect)
  socket.on('connect_error', onRefused)
  socket.on('told', onTold)
  socket.on('here', onHere)
  socket.on('beside', onBeside)
  socket.on('again', onAgain)
  socket.on('ended', onEnded)
  if (socket.connected) void join()

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    now: () => now,
    read(seq, logId) {
      if (socket.connected) socket.emit('read', { roomId, seq, ...(logId && { logId }) })
    },
    async earlier(of, back) {
      // One question at a time; who asks for more meanwhile asks after it.
      const before = asking.get(of)
      if (before && back === undefined) return before
      const answer = (before ?? Promise.resolve(true)).then(() => readEarlier(of, back))
      asking.set(of, answer)
      const came = await answer
      if (asking.get(of) === answer) asking.delete(of)
      return came
    },
    refresh: () => void join(),
    async say({ clientId, text, logId }) {
      const message = { roomId, clientId, text, ...(logId && { logId }) }
      const answer = await asked<{ seq: number }>((ack) => socket.emit('say', message, ack))
      return answer ?? { ok: false, refusal: { kind: 'offline' } }
    },
    close() {
      closed = true
      socket.off('connect', onConnect)
      socket.off('disconnect', onDisconnect)
      socket.off('connect_error', onRefused)
      socket.off('told', onTold)
      socket.off('here', onHere)
      socket.off('beside', onBeside)
      socket.off('again', onAgain)
      socket.off('ended', onEnded)
      if (socket.connected) socket.emit('leave', { roomId })
    },
  }
}

/** From the house the page came from; null where it did not come. */
async function askByPage({ roomId, ...asked }: EarlierAsked): Promise<Earlier | null> {
  try {
    const query = new URLSearchParams(Object.entries(asked).map(([key, value]) => [key, String(value)]))
    const answer = await fetch(`/rooms/${roomId}/earlier?${query}`)
    return answer.ok ? ((await answer.json()) as Earlier) : null
  } catch {
    // Without network: whoever scrolls on asks again.
    return null
  }
}

/** Refusals that pass by themselves. */
const passing = ['broken', 'too-many']
