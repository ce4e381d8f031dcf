import { together } from '#db/say-at-once.ts'
import type { StoredEvent } from '#rooms/events.ts'
import type { RoomStore, Saying } from '#rooms/store.ts'
import { alone, type Write } from '#use-cases/rooms/say-at-once.ts'

interface Waiting {
  readonly it: Saying
  readonly done: (event: StoredEvent | null | Promise<StoredEvent | null>) => void
  readonly fail: (error: unknown) => void
}

/**
 * Writes what comes while a statement is on its way together by the next one: the busier a node, the more messages share one trip to the
 * database and one commit. Whatever cannot be written with others is tried alone.
 */
export function writeTogether(sayAtOnce: RoomStore['sayAtOnce']): Write {
  const writeAlone = alone(sayAtOnce)
  const waiting: Waiting[] = []
  let writing = false

  async function writeAll(): Promise<void> {
    writing = true
    for (let these = waiting.splice(0, together); these.length > 0; these = waiting.splice(0, together)) {
      try {
        const written = await sayAtOnce(these.map(({ it }) => it))
        for (const [at, { it, done }] of these.entries())
          done(written[at] ?? (these.length > 1 ? writeAlone(it) : null))
      } catch (error) {
        for (const { fail } of these) fail(error)
      }
    }
    writing = false
  }

  return (it) =>
    new Promise((done, fail) => {
      waiting.push({ it, done, fail })
      if (!writing) void writeAll()
    })
}
