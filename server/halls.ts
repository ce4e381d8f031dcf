import { isToBeKept } from '#rooms/snapshot.ts'
import { keepRoom } from '#use-cases/rooms/room-now.ts'
import type { Said } from '#use-cases/rooms/say-at-once.ts'
import type { Log, Services } from '#use-cases/services.ts'
import { type Hall, type Listener, openHall, renewReaders, type Tell, tellHall } from './hall.ts'
import { makePace } from './pace.ts'
import { openSides, tellSides } from './sides.ts'

/** All rooms that have a socket on this node. */
export interface Halls {
  /** Adds a listener; from now on it is told. Null where there is no such room. */
  enter(roomId: string, listener: Listener): Promise<Hall | null>
  leave(hall: Hall, listener: Listener): void
  /** Tells what came since, once; whoever asks meanwhile is served by the next round. */
  tell(hall: Hall): void
  /** This node stored it: its hall hears of it without reading it again. */
  said(hall: Hall, what: Said): void
  grown(logs: readonly { readonly logId: string; readonly seq: number }[]): void
  /** Somebody may have lost the seat or become organiser. */
  renew(roomId: string): void
  /** The same for every room: who lost what may not have been heard of. */
  renewAll(): void
  /** What these rooms show of an organisation beside their logs has changed. */
  beside(organisationId: string): void
  /** One query: which of these rooms moved? A wake-up may have been lost. */
  sweep(): void
  /** Resolves when nothing is being told. */
  idle(): Promise<void>
}

export function makeHalls(services: Services, tellThem: Tell): Halls {
  const opened = new Map<string, Promise<Hall | null>>()
  const byLog = new Map<string, Hall>()
  const telling = new Map<Hall, { again: boolean; round: Promise<void> }>()
  const work = new Set<Promise<unknown>>()
  const pace = makePace()
  const toldTo: Tell = (listeners, heard) => pace.telling(() => tellThem(listeners, heard))

  /** Nobody waits for it; what breaks is logged, and the next sweep tries again. */
  function start(what: Promise<unknown>): void {
    const watched = what.catch((error: unknown) => broken(services.log, error)).finally(() => work.delete(watched))
    work.add(watched)
  }

  async function tellAll(hall: Hall, it: { again: boolean }): Promise<void> {
    try {
      while (it.again) {
        await pace.turn()
        it.again = false
        await tellHall(services, hall, toldTo)
        await tellSides(services, hall, toldTo)
        await keep(hall).catch((error: unknown) => broken(services.log, error))
      }
    } finally {
      telling.delete(hall)
    }
  }

  /** What `say` would have kept. */
  async function keep(hall: Hall): Promise<void> {
    const { head, room, kept } = hall
    if (!isToBeKept(room, kept)) return
    hall.kept = room.seq
    await keepRoom(services.stores, head.roomLog, { room, from: kept })
  }

  function tell(hall: Hall): void {
    const current = telling.get(hall)
    if (current) {
      current.again = true
      return
    }
    const it = { again: true, round: Promise.resolve() }
    telling.set(hall, it)
    it.round = tellAll(hall, it)
    start(it.round)
  }

  function close(hall: Hall): void {
    opened.delete(hall.head.id)
    byLog.delete(hall.head.roomLog)
    byLog.delete(hall.head.deskLog)
    for (const logId of hall.sides.keys()) byLog.delete(logId)
  }

  function leave(hall: Hall, listener: Listener): void {
    hall.listeners.delete(listener)
    if (hall.listeners.size === 0) close(hall)
  }

  async function enter(roomId: string, listener: Listener): Promise<Hall | null> {
    const opening = opened.get(roomId) ?? openHall(services, roomId)
    opened.set(roomId, opening)
    let hall: Hall | null
    try {
      hall = await opening
    } catch (error) {
      if (opened.get(roomId) === opening) opened.delete(roomId)
      throw error
    }
    // The last listener left while we waited: this hall is told no more.
    if (opened.get(roomId) !== opening) return enter(roomId, listener)
    if (!hall) {
      opened.delete(roomId)
      return null
    }
    byLog.set(hall.head.roomLog, hall)
    byLog.set(hall.head.deskLog, hall)
    // Nobody was told of what came between its opening and now.
    hall.deskGrown = Math.max(hall.deskGrown, hall.deskTold + 1)
    hall.listeners.add(listener)
    try {
      const sides = await openSides(services, hall, listener.reader)
      if (opened.get(roomId) === opening) for (const logId of sides) byLog.set(logId, hall)
    } catch (error) {
      leave(hall, listener)
      throw error
    }
    return hall
  }

  async function sweep(): Promise<void> {
    const heads = byLog.size > 0 ? await services.stores.rooms.heads([...byLog.keys()]) : new Map<string, number>()
    grown([...heads].map(([logId, seq]) => ({ logId, seq })))
  }

  let renewing: { again: boolean } | null = null
  /** One after another: with thousands of rooms what people wait for would else wait behind all of them. */
  async function renewEach(): Promise<void> {
    const it = { again: true }
    renewing = it
    while (it.again) {
      it.again = false
      for (const hall of new Set(byLog.values()))
        if (hall.listeners.size > 0) await renewReaders(services, hall).catch((error) => broken(services.log, error))
    }
    renewing = null
  }

  function grown(logs: readonly { readonly logId: string; readonly seq: number }[]): void {
    for (const { logId, seq } of logs) {
      const hall = byLog.get(logId)
      if (logId === hall?.head.roomLog) hall.grown = Math.max(hall.grown, seq)
      if (logId === hall?.head.deskLog) hall.deskGrown = Math.max(hall.deskGrown, seq)
      const side = hall?.sides.get(logId)
      if (side) side.grown = Math.max(side.grown, seq)
      if (hall && seq > (side ?? { told: logId === hall.head.roomLog ? hall.room.seq : hall.deskTold }).told) tell(hall)
    }
  }

  return {
    enter,
    tell,
    grown,
    said(hall, what) {
      hall.own.set(what.event.seq, what)
      hall.grown = Math.max(hall.grown, what.event.seq)
      tell(hall)
    },
    leave,
    renew(roomId) {
      const opening = opened.get(roomId)
      if (opening) start(opening.then((hall) => hall && renewReaders(services, hall)))
    },
    renewAll() {
      if (renewing) renewing.again = true
      else start(renewEach())
    },
    beside(organisationId) {
      for (const hall of new Set(byLog.values()))
        if (hall.room.seats.some((it) => it.state === 'confirmed' && it.organisation.id === organisationId))
          for (const listener of hall.listeners) listener.beside()
    },
    sweep: () => start(sweep()),
    async idle() {
      while (work.size > 0) await Promise.all(work)
    },
  }
}

const broken = (log: Log, error: unknown) => log.warn({ error }, 'a room could not be told; it is tried again')
