import { setTimeout as pause } from 'node:timers/promises'
import { together } from '#db/say-at-once.ts'
import type { StoredEvent } from '#rooms/events.ts'
import type { RoomStore, Saying } from '#rooms/store.ts'
import { alone, type Write } from '#use-cases/rooms/say-at-once.ts'

interface Waiting {
  readonly it: Saying
  readonly done: (event: StoredEvent | null | Promise<StoredEvent | null>) => void
}

/** Milliseconds after which the next go on their way without the answer to the last: a line that was cut without a word never answers. */
const longest = 2_000

/**
 * Writes what comes while a statement is on its way together by the next one: the busier a node, the more messages share one trip to the
 * database and one commit. Whatever cannot be written with others is tried alone.
 */
export function writeTogether(sayAtOnce: RoomStore['sayAtOnce'], patience = longest): Write {
  const writeAlone = alone(sayAtOnce)
  const waiting: Waiting[] = []
  let writing = false

  async function write(these: readonly Waiting[]): Promise<void> {
    const [first] = these
    if (first && these.length === 1) {
      const answer = writeAlone(first.it)
      first.done(answer)
      await answer.catch(() => {})
      return
    }
    // What breaks one of them is nothing to the others: each finds out by itself.
    const written = await sayAtOnce(these.map(({ it }) => it)).catch(() => [])
    for (const [at, { it, done }] of these.entries()) done(written[at] ?? writeAlone(it))
  }

  async function writeAll(): Promise<void> {
    writing = true
    for (let these = waiting.splice(0, together); these.length > 0; these = waiting.splice(0, together)) {
      const late = new AbortController()
      await Promise.race([write(these), pause(patience, undefined, { signal: late.signal }).catch(() => {})])
      late.abort()
    }
    writing = false
  }

  return (it) =>
    new Promise((done) => {
      waiting.push({ it, done })
      if (!writing) void writeAll()
    })
}
