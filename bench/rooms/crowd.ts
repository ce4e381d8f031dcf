/** People at their screens, in a process of their own: they come into rooms, speak, and keep account of all they hear. */
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { type Held, noSum, summed } from './held.ts'
import { inLanes, type Lanes } from './lanes.ts'
import { openWire, type Wire } from './wire.ts'

/** Somebody with a room open at the server behind a port. */
export interface Guest {
  readonly port: number
  readonly cookie: string
  readonly roomId: string
}

export type Order =
  /** So many at once come in, in their order. */
  | { readonly order: 'come'; readonly guests: readonly Guest[]; readonly atOnce: number }
  /** Lanes side by side, each of which speaks again when it is answered and has rested, with the voice of another of its share of the sockets. */
  | ({ readonly order: 'talk' } & Lanes)
  /** Every room hears one message in each such time, from one of its people after another. */
  | { readonly order: 'beat'; readonly every: number; readonly milliseconds: number }
  | { readonly order: 'held' }
  | { readonly order: 'leave' }

export interface Talked {
  /** Milliseconds until each message was acknowledged. */
  readonly answers: readonly number[]
  /** Milliseconds from saying to each hearing of it. */
  readonly delays: readonly number[]
  /** From the first word to the last hearing. */
  readonly milliseconds: number
  /** What was answered with "try again". */
  readonly again: number
  /** A telling of one event, as the server wrote it. */
  readonly sample: string | null
}

interface Place extends Guest {
  readonly wire: Wire
  from: number
  events: number
  sum: number
  here: boolean
}
interface Told {
  /** In the place of events, where more came before than are told one by one. */
  readonly anew?: { readonly room: { readonly seq: number } }
  readonly events: readonly { readonly seq: number; readonly body: { readonly textId?: string } }[]
  readonly texts: Readonly<Record<string, string>>
}
type Answer =
  | { readonly ok: true; readonly value: Told & { readonly seq: number } }
  | { readonly ok: false; readonly refusal: { readonly kind: string } }

const places: Place[] = []
const filling = '参加企業の役割と見積りを今週中に書き足してください。'
let said = 0
let heardAt = 0
let delays: number[] = []
let sample: string | null = null
let broken: string | null = null

async function come(guest: Guest): Promise<void> {
  const before = { from: 0, events: 0, sum: noSum, here: false }
  const place: Place = Object.assign(before, guest, {
    wire: await openWire({
      ...guest,
      heard: (event, message, text) => {
        if (event === 'told' && place.here) hear(place, message as Told, text)
      },
      lost: () => {
        broken ??= `A line to port ${guest.port} ended.`
      },
    }),
  })
  const joined = (await place.wire.ask('join', { roomId: guest.roomId, after: 0, deskAfter: 0 })) as Answer
  if (!joined.ok) throw new Error(`Nobody was let into ${guest.roomId}: ${JSON.stringify(joined)}`)
  place.from = joined.value.anew?.room.seq ?? joined.value.events.at(-1)?.seq ?? 0
  place.here = true
  places.push(place)
}

function hear(place: Place, { events, texts }: Told, packet: string): void {
  heardAt = performance.now()
  if (events.length === 1) sample ??= packet
  for (const { seq, body } of events) {
    const text = (body.textId !== undefined && texts[body.textId]) || null
    place.events += 1
    place.sum = summed(place.sum, { seq, text })
    const saidAt = Number(text?.split(' ')[1])
    if (saidAt > 0) delays.push(heardAt - saidAt)
  }
}

/** Until it is acknowledged, under one id, as the browser does it. */
async function say(place: Place | undefined, it: { answers: number[]; again: number }): Promise<void> {
  if (!place) throw new Error('Nobody is here to speak.')
  said += 1
  const started = performance.now()
  const text = `発言${said} ${started.toFixed(2)} ${filling}`
  const message = { roomId: place.roomId, clientId: randomUUID(), text }
  for (;;) {
    const answer = (await place.wire.ask('say', message)) as Answer
    if (answer.ok) break
    // As at a screen: only this passes by itself. Nobody here may come near a limit, which would hide what the server can do.
    if (answer.refusal.kind !== 'broken') throw new Error(`Nobody heard it: ${JSON.stringify(answer.refusal)}`)
    it.again += 1
    await pause(500)
  }
  it.answers.push(performance.now() - started)
}

/** What came of some talking, once everything that was said has been heard or nothing comes any more. */
async function afterwards(started: number, it: { answers: number[]; again: number }): Promise<Talked> {
  // A wake-up that is lost is made good within five seconds.
  do await pause(100)
  while (performance.now() - heardAt < (delays.length < hearingsOf(it.answers.length) ? 7_000 : 300))
  if (broken) throw new Error(broken)
  return { ...it, delays, milliseconds: Math.max(heardAt, started) - started, sample }
}

/** Each message is heard by everyone in its room; all rooms of a crowd are of one size. */
const hearingsOf = (messages: number): number => (messages * places.length) / Math.max(1, byRoom().length)

function byRoom(): Place[][] {
  const rooms = new Map<string, Place[]>()
  for (const place of places) {
    const room = rooms.get(place.roomId)
    if (room) room.push(place)
    else rooms.set(place.roomId, [place])
  }
  return [...rooms.values()]
}

async function talk(how: Lanes): Promise<Talked> {
  const it = { answers: [] as number[], again: 0 }
  delays = []
  const started = performance.now()
  heardAt = started
  // A lane keeps to rooms of its own, as far as there are enough.
  const inRooms = byRoom().flat()
  const share = Math.max(1, Math.floor(inRooms.length / how.lanes))
  await inLanes(how, (at, turn) => say(inRooms[at * share + (turn % share)], it))
  return afterwards(started, it)
}

async function beat({ every, milliseconds }: { every: number; milliseconds: number }): Promise<Talked> {
  const it = { answers: [] as number[], again: 0 }
  const rooms = byRoom()
  delays = []
  const started = performance.now()
  heardAt = started
  const saying: Promise<void>[] = []
  for (let next = 0; ; ) {
    const now = performance.now() - started
    // Room after room, spread evenly over the time.
    while (next < (Math.min(now, milliseconds) / every) * rooms.length) {
      const room = rooms[next % rooms.length] ?? []
      saying.push(say(room[Math.floor(next / rooms.length) % room.length], it))
      next += 1
    }
    if (now >= milliseconds) break
    await pause(10)
  }
  await Promise.all(saying)
  return afterwards(started, it)
}

async function carryOut(order: Order): Promise<unknown> {
  switch (order.order) {
    case 'come': {
      const left = [...order.guests].reverse()
      const coming = async () => {
        for (let next = left.pop(); next; next = left.pop()) await come(next)
      }
      await Promise.all(Array.from({ length: order.atOnce }, coming))
      return places.length
    }
    case 'talk':
      return talk(order)
    case 'beat':
      return beat(order)
    case 'held':
      return places.map(({ roomId, from, events, sum }): Held => ({ roomId, from, events, sum }))
    case 'leave':
      for (const { wire } of places.splice(0)) wire.close()
      return null
  }
}

process.on('message', ({ id, ...order }: Order & { id: number }) => {
  carryOut(order as Order).then(
    (value) => process.send?.({ id, value }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
