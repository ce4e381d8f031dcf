/** What came from others, gathered, for the voice: told once after a while, however much comes meanwhile. */
import type { Message } from '#rooms/state.ts'

type Came = Pick<Message, 'seq' | 'by'>

export interface Arrivals {
  /** The messages as they are held now. What stands before the last one told of is no news: somebody scrolled to it. */
  held(messages: readonly Came[]): void
  close(): void
}

/** So long what comes is gathered, in milliseconds. */
const gathering = 4_000

/** @param tell is told how many messages others have said since; null as gathering begins, so that the same number is news again */
export function openArrivals(
  accountId: string,
  first: readonly Came[],
  tell: (count: number | null) => void,
): Arrivals {
  let told = first.at(-1)?.seq ?? 0
  let now = first
  let waiting: ReturnType<typeof setTimeout> | null = null
  return {
    held(messages) {
      now = messages
      if (waiting !== null || !now.some((it) => it.seq > told && it.by.accountId !== accountId)) return
      tell(null)
      waiting = setTimeout(() => {
        waiting = null
        const { length } = now.filter((it) => it.seq > told && it.by.accountId !== accountId)
        told = now.at(-1)?.seq ?? told
        tell(length)
      }, gathering)
    },
    close() {
      if (waiting !== null) clearTimeout(waiting)
    },
  }
}
