/** One room of a trial from the first word to the last: three people watch it, each command is sent until it is acknowledged. */
import { setTimeout as pause } from 'node:timers/promises'
import type { RoomSocket } from '#app/room-client.ts'
import type { Acked } from '#rooms/protocol.ts'
import type { Person } from '#use-cases/who.ts'
import { type Acknowledged, type Counts, compare, type Stored } from './compare.ts'
import { aScreen, type Judge, type Screen } from './screens.ts'
import type { Command } from './script.ts'
import { persist, type Stage } from './stage.ts'

/** Two of the organiser's, one of the other member's, each with a socket. */
export type Watching = readonly { readonly person: Person; readonly socket: RoomSocket }[]

export interface Play {
  readonly stage: Stage
  readonly port: number
  readonly judge: Judge
  readonly watching: Watching
  readonly roomId: string
  readonly commands: readonly Command[]
  readonly onAcknowledged: (command: Command) => void
  /** A try that was answered with "try again", or not at all. */
  readonly onTryAgain: () => void
  readonly isOver: () => boolean
}

/** How long who stayed or came back may take to hold everything, half-open lines included. */
const longestAway = 60_000

export async function play(it: Play): Promise<Counts> {
  const screens = it.watching.map(({ socket }, at) => aScreen(socket, it.roomId, it.judge, at < 2))
  const first = (await stored(it)).events.length
  const acknowledged: Acknowledged[] = []
  const left = [...it.commands]
  const sending = async () => {
    for (let next = left.shift(); next && !it.isOver(); next = left.shift()) {
      const done = await send(it, screens, next)
      if (!done) continue
      acknowledged.push(done)
      it.onAcknowledged(next)
    }
  }
  await Promise.all([sending(), sending()])

  const all = (await stored(it)).events.length
  const until = performance.now() + longestAway
  while (performance.now() < until && screens.some(({ client }) => client.now().view.room.seq < all)) await pause(50)
  const seen = screens.map(({ client, shown }) => ({ view: client.now().view, shown }))
  for (const screen of screens) screen.close()
  const commands = new Set(it.commands.map(({ id }) => id))
  return compare(acknowledged, { ...(await stored(it)), first, commands }, seen, it.judge)
}

/** Sends one command until it is acknowledged; null where the trial was over before. */
async function send(it: Play, screens: readonly Screen[], command: Command): Promise<Acknowledged | null> {
  const { id, by } = command
  const screen = screens[by] as Screen
  const text = command.kind === 'say' ? `発言 ${id}` : null
  while (!it.isOver()) {
    const readTo = Math.max(1, screen.client.now().view.room.seq)
    const answer =
      command.kind === 'read'
        ? await read(it, by, readTo)
        : text !== null
          ? await say(screen, id, text)
          : await post(it, command)
    if (answer.is === 'done') return command.kind === 'read' ? { readTo, by } : { id, text, seq: answer.seq }
    it.onTryAgain()
    await pause(answer.wait)
  }
  return null
}

type Tried = { readonly is: 'done'; readonly seq: number | null } | { readonly is: 'again'; readonly wait: number }

/** Over the socket. What passes by itself is tried again under the same id; any other refusal is a bug of the trial. */
async function say(screen: Screen, clientId: string, text: string): Promise<Tried> {
  const answer = await screen.client.say({ clientId, text })
  return answer.ok ? { is: 'done', seq: answer.value.seq } : again(answer)
}

/** How far a person has read; one that was sent twice is kept once. */
async function read({ watching, roomId }: Play, by: number, seq: number): Promise<Tried> {
  const answer = await new Promise<Acked<unknown>>((done) => {
    const socket = watching[by]?.socket
    const end = (it: Acked<unknown>) => {
      clearTimeout(late)
      socket?.off('disconnect', lost)
      done(it)
    }
    const lost = () => end({ ok: false, refusal: { kind: 'offline' } })
    const late = setTimeout(lost, 10_000)
    socket?.once('disconnect', lost)
    socket?.emit('read', { roomId, seq }, end)
  })
  return answer.ok ? { is: 'done', seq: null } : again(answer)
}

function again(answer: Acked<unknown> & { ok: false }): Tried {
  const { kind } = answer.refusal
  if (!['offline', 'broken', 'too-many'].includes(kind)) throw new Error(`Refused: ${JSON.stringify(answer)}`)
  return { is: 'again', wait: kind === 'too-many' ? 1_000 : 200 }
}

/** By a form of the room's page, as a browser without scripts sends it. */
async function post({ port, roomId, stage, watching }: Play, command: Command): Promise<Tried> {
  const url = `http://127.0.0.1:${port}/rooms/${roomId}`
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: `musubi_session=${watching[command.by]?.person.sessionId}`,
      origin: `http://127.0.0.1:${port}`,
      'sec-fetch-dest': 'document',
    },
    body: new URLSearchParams([['intent', command.kind], ['clientId', command.id], ...fieldsOf(command, stage)]),
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null) // cut, or nobody there
  await answer?.arrayBuffer().catch(() => null)
  if (answer?.status === 302) return { is: 'done', seq: null }
  if (answer && answer.status < 500 && answer.status !== 429) throw new Error(`${command.kind}: ${answer.status}`)
  return { is: 'again', wait: 200 }
}

function fieldsOf(command: Command, { seatId }: Stage): [string, string][] {
  if (command.kind === 'attest')
    return [
      ['statement', 'carriesTownDevelopment'],
      ['is', command.is ? 'yes' : 'no'],
    ]
  return command.kind === 'roles'
    ? [['seatId', seatId], ...command.roles.map((it): [string, string] => ['roles', it])]
    : []
}

/** The room as it stands in the database. */
function stored({ stage: { services, sql }, roomId, watching }: Play): Promise<Omit<Stored, 'first' | 'commands'>> {
  return persist(async () => {
    const { rooms } = services.stores
    const head = await rooms.find(roomId)
    if (!head) throw new Error(`There is no room ${roomId}.`)
    const ids = await sql<
      { seq: number; client_id: string }[]
    >`select seq, client_id from room_events where log_id = ${head.roomLog}`
    const clientIds = new Map(ids.map((it) => [it.seq, it.client_id]))
    const events = await rooms.since(head.roomLog, 0)
    return {
      events: events.map((it) => ({ ...it, clientId: clientIds.get(it.seq) ?? '' })),
      texts: await rooms.texts(head.roomLog),
      amounts: await rooms.amounts(head.roomLog),
      readTo: await Promise.all(
        watching.map(async ({ person }) => {
          const unread = await services.stores.attention.unreadIn(person.accountId, [roomId])
          return unread.get(roomId)?.readTo ?? 0
        }),
      ),
    }
  })
}
