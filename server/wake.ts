/**
 * Tells every node, after the commit, that logs have grown: over NOTIFY, from a connection of its own, so that no writer waits
 * in the queue that commits with NOTIFY form. What is told is gathered for ten milliseconds and holds ids and numbers only. Nodes
 * tell each other here, too, who has which room open: of that nothing is ever stored.
 *
 * A message may be lost; whoever listens asks at each `back` and from time to time what has moved.
 */
import { Client } from 'pg'
import type { Log, Wake } from '#use-cases/services.ts'

type GrownLog = Parameters<Wake['grown']>[0][number]
type Ended = Parameters<Wake['ended']>[0]
type Beside = Parameters<Wake['beside']>[0]

/** Who has a room open at a node, as far as the note is long; it loses its force unless it is told again. */
export interface HereNote {
  readonly node: string
  readonly roomId: string
  readonly accounts: readonly string[]
  /** The node has just opened the room and asks the others for theirs. */
  readonly ask?: boolean
}

export interface WakeListener {
  grown(logs: readonly GrownLog[]): void
  ended(what: Ended): void
  beside(what: Beside): void
  here(note: HereNote): void
  /** The line is there again after it was gone: anything may have been missed. */
  back(): void
}

export interface WakeLine {
  readonly wake: Wake
  /** Tells the other nodes, and this one, who has a room open here. */
  here(note: HereNote): void
  /** Hears what any node tells, this one included; answers how to stop. */
  listen(listener: WakeListener): () => void
  close(): Promise<void>
}

const channel = 'musubi_wake'
const gatherFor = 10
/** Postgres takes 8,000 bytes a message; a log takes about 60. */
const logsAMessage = 100
/** A note takes about 100 bytes and 40 for each account, of which it names at most a hundred. */
const accountsAMessage = 140
const accountsANote = 100
const [firstPause, longestPause] = [100, 2_000]

/** In milliseconds. */
export interface WakeTimes {
  /** How often the line is tried, and how long it may take to answer: one that was cut without a word looks open for hours. */
  readonly tryEvery: number
  readonly answersWithin: number
}

const usual: WakeTimes = { tryEvery: 5_000, answersWithin: 5_000 }

/** Opens the line. Does not wait for it and never gives up: a node without it works on, a little later. */
export function openWake(url: string, log: Log, times: Partial<WakeTimes> = {}): WakeLine {
  const { tryEvery, answersWithin } = { ...usual, ...times }
  const listeners = new Set<WakeListener>()
  const grown = new Map<string, number>()
  const ended: Ended[] = []
  const beside = new Set<string>()
  const here = new Map<string, HereNote>()
  let client: Client | null = null
  let gathering: NodeJS.Timeout | null = null
  let closed = false
  let trying = connect(firstPause)

  async function connect(pause: number): Promise<void> {
    while (!closed) {
      const next = new Client({
        connectionString: url,
        application_name: 'musubi wake',
        keepAlive: true,
        connectionTimeoutMillis: answersWithin,
        query_timeout: answersWithin,
      })
      try {
        next.on('notification', (message) => hear(message.payload ?? ''))
        next.on('error', () => {}) // 'end' follows
        await next.connect()
        // A wake-up tells of what is stored already: nobody need wait until it is on the disk itself.
        await next.query(`set synchronous_commit = off; listen ${channel}`)
        if (closed) return await next.end() // closed while it opened: nobody else would end it
        client = next
        next.once('end', () => lost(next))
        for (const listener of listeners) listener.back()
        send()
        return
      } catch (error) {
        await next.end().catch(() => {})
        log.warn({ error }, 'the wake line is down')
        await new Promise((done) => setTimeout(done, pause))
        pause = Math.min(pause * 2, longestPause)
      }
    }
  }

  function lost(gone: Client): void {
    if (client !== gone || closed) return
    client = null
    trying = connect(firstPause)
  }

  const trial = setInterval(() => {
    const tried = client
    tried?.query('select').catch((error: unknown) => {
      if (closed || client !== tried) return
      log.warn({ error }, 'the wake line does not answer')
      lost(tried)
      // With a question open it is cut, not asked to end.
      tried.end().catch(() => {})
    })
  }, tryEvery)

  function gather(): void {
    gathering ??= setTimeout(send, gatherFor)
  }

  function send(): void {
    gathering = null
    if (!client || closed) return
    const logs = [...grown].map(([logId, seq]) => ({ logId, seq }))
    grown.clear()
    const messages: WakeMessage[] = [
      ...Array.from({ length: Math.ceil(logs.length / logsAMessage) }, (_, at) => ({
        grown: logs.slice(at * logsAMessage, (at + 1) * logsAMessage),
      })),
      ...ended.splice(0).map((what) => ({ ended: what })),
      ...[...beside].map((organisationId) => ({ beside: { organisationId } })),
      ...packed([...here.values()]).map((notes) => ({ here: notes })),
    ]
    beside.clear()
    here.clear()
    for (const message of messages)
      client.query('select pg_notify($1, $2)', [channel, JSON.stringify(message)]).catch((error: unknown) => {
        log.warn({ error }, 'a wake-up was lost')
        // Numbers are asked for anyway; who has to go is told again when the line is back.
        if (message.ended) ended.push(message.ended)
      })
  }

  function hear(payload: string): void {
    const message = read(payload)
    if (!message) {
      log.warn({ payload }, 'a wake-up could not be read')
      return
    }
    for (const listener of listeners) {
      if (message.grown) listener.grown(message.grown)
      if (message.ended) listener.ended(message.ended)
      if (message.beside) listener.beside(message.beside)
      for (const note of message.here ?? []) listener.here(note)
    }
  }

  return {
    wake: {
      grown(logs) {
        for (const { logId, seq } of logs) grown.set(logId, Math.max(seq, grown.get(logId) ?? 0))
        if (logs.length > 0) gather()
      },
      ended(what) {
        ended.push(what)
        gather()
      },
      beside({ organisationId }) {
        beside.add(organisationId)
        gather()
      },
    },
    here(note) {
      const ask = note.ask || here.get(note.roomId)?.ask
      here.set(note.roomId, { ...note, accounts: note.accounts.slice(0, accountsANote), ...(ask && { ask }) })
      gather()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      closed = true
      clearInterval(trial)
      if (gathering) clearTimeout(gathering)
      await client?.end().catch(() => {})
      await Promise.race([trying, new Promise((done) => setTimeout(done, longestPause).unref())])
    },
  }
}

interface WakeMessage {
  readonly grown?: GrownLog[]
  readonly ended?: Ended
  readonly beside?: Beside
  readonly here?: readonly HereNote[]
}

/** As many notes in a message as it holds. */
function packed(notes: readonly HereNote[]): HereNote[][] {
  const messages: HereNote[][] = []
  let room = 0
  for (const note of notes) {
    const size = note.accounts.length + 3
    if (size > room) {
      messages.push([])
      room = accountsAMessage
    }
    messages.at(-1)?.push(note)
    room -= size
  }
  return messages
}

/** Null for what no node of ours wrote: any session of the database may use the channel. */
function read(payload: string): WakeMessage | null {
  try {
    const message: unknown = JSON.parse(payload)
    return typeof message === 'object' ? (message as WakeMessage | null) : null
  } catch {
    return null
  }
}
