import type { Services } from '#use-cases/services.ts'
import type { Hall, Listener } from './hall.ts'
import type { HereNote, WakeLine } from './wake.ts'

/**
 * Who has a room open now, at whichever node. Each node tells the others whose sockets it holds, at every change and again from
 * time to time; a note that is not renewed loses its force, so that whoever was at a node that died is gone as well. Nothing of
 * it is stored.
 */
export interface Presence {
  /** Somebody came into a hall or left it. */
  moved(hall: Hall): void
  /** What a node says of itself. */
  heard(note: HereNote): void
  /** Asks every other node who is there: anything may have been missed. */
  ask(): void
  close(): void
}

/** In milliseconds. */
export interface PresenceTimes {
  /** How long changes are gathered before they are told. */
  readonly gatherFor: number
  readonly renewEvery: number
  /** How long a note holds; longer than one renewal takes. */
  readonly holdFor: number
}

const usual: PresenceTimes = { gatherFor: 50, renewEvery: 15_000, holdFor: 25_000 }

/** So many are named; of the others the number is told. */
const named = 20

interface Open {
  hall: Hall
  /** By node. */
  readonly others: Map<string, { readonly accounts: readonly string[]; readonly heardAt: number }>
  gathering: NodeJS.Timeout | null
  /** Which telling is the newest: names are looked up, and an older answer may come later. */
  round: number
  told: string
  readonly knowing: WeakSet<Listener>
}

export function makePresence(services: Services, line: WakeLine, times: Partial<PresenceTimes> = {}): Presence {
  const { gatherFor, renewEvery, holdFor } = { ...usual, ...times }
  const node = services.secrets.id()
  const rooms = new Map<string, Open>()

  const accountsIn = ({ listeners }: Hall) => [...new Set([...listeners].map((it) => it.accountId))]

  function announce(roomId: string, { hall }: Open, ask = false): void {
    line.here({ node, roomId, accounts: accountsIn(hall), ...(ask && { ask }) })
  }

  function soon(roomId: string, open: Open): void {
    open.gathering ??= setTimeout(() => {
      open.gathering = null
      if (open.hall.listeners.size === 0) rooms.delete(roomId)
      else
        tell(roomId, open).catch((error: unknown) =>
          services.log.warn({ error }, 'who is in a room could not be told; it is tried again'),
        )
    }, gatherFor)
  }

  async function tell(roomId: string, open: Open): Promise<void> {
    open.round += 1
    const { round } = open
    for (const [other, { heardAt }] of open.others)
      if (heardAt + holdFor <= services.clock.now().getTime()) open.others.delete(other)
    const everyone = [...accountsIn(open.hall), ...[...open.others.values()].flatMap((it) => it.accounts)]
    const accounts = [...new Set(everyone)].sort()
    const told = accounts.join()
    const listeners = [...open.hall.listeners].filter((it) => told !== open.told || !open.knowing.has(it))
    if (listeners.length === 0) return

    const people = await services.stores.rooms.namesIn(roomId, accounts)
    if (open.round !== round) return
    open.told = told
    const message = { roomId, people: people.slice(0, named), more: Math.max(0, people.length - named) }
    for (const listener of listeners) {
      open.knowing.add(listener)
      listener.here(message)
    }
  }

  const renewing = setInterval(() => {
    for (const [roomId, open] of rooms) {
      announce(roomId, open)
      soon(roomId, open)
    }
  }, renewEvery)

  return {
    moved(hall) {
      const roomId = hall.head.id
      const known = rooms.get(roomId)
      if (!known && hall.listeners.size === 0) return
      const open = known ?? {
        hall,
        others: new Map(),
        gathering: null,
        round: 0,
        told: '',
        knowing: new WeakSet(),
      }
      // Where the last had left and somebody came back at once, there is another hall for the same room.
      if (hall.listeners.size > 0) open.hall = hall
      rooms.set(roomId, open)
      announce(roomId, open, !known)
      soon(roomId, open)
    },

    heard({ node: other, roomId, accounts, ask }) {
      const open = rooms.get(roomId)
      if (!open || other === node) return
      if (accounts.length > 0) open.others.set(other, { accounts, heardAt: services.clock.now().getTime() })
      else open.others.delete(other)
      if (ask) announce(roomId, open)
      soon(roomId, open)
    },

    ask() {
      for (const [roomId, open] of rooms) announce(roomId, open, true)
    },

    close() {
      clearInterval(renewing)
      for (const { gathering } of rooms.values()) if (gathering) clearTimeout(gathering)
      rooms.clear()
    },
  }
}
