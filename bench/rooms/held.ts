/** What sockets hold against what the logs say: whether anything was lost. */

/** One socket at the end. */
export interface Held {
  readonly roomId: string
  /** The number of the log at which it came. */
  readonly from: number
  /** So many events were told to it since. */
  readonly events: number
  /** Of their numbers and texts, in the order it heard them. */
  readonly sum: number
}

/** An event of a log; without a text where it is no message. */
export interface Logged {
  readonly seq: number
  readonly text: string | null
}

export interface Comparison {
  /** How many events all sockets together should have been told. */
  readonly expected: number
  readonly lost: number
  readonly doubled: number
  /** Sockets that were told as many as there are, and others, or in another order. */
  readonly differing: number
}

/** Where a sum begins. */
export const noSum = 0x811c9dc5

/** FNV-1a over what was heard, so that a million texts are compared without being kept. */
export function summed(sum: number, { seq, text }: Logged): number {
  let mixed = sum
  for (const sign of `${seq} ${text}`) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return mixed >>> 0
}

/** @param logs every log whole, by its room */
export function compare(held: readonly Held[], logs: ReadonlyMap<string, readonly Logged[]>): Comparison {
  const all = { expected: 0, lost: 0, doubled: 0, differing: 0 }
  const known = new Map<string, { count: number; sum: number }>()
  const rightAt = (roomId: string, from: number) => {
    const key = `${roomId} ${from}`
    const since = known.get(key) ?? sumOf((logs.get(roomId) ?? []).filter((it) => it.seq > from))
    known.set(key, since)
    return since
  }
  for (const { roomId, from, events, sum } of held) {
    const right = rightAt(roomId, from)
    all.expected += right.count
    all.lost += Math.max(0, right.count - events)
    all.doubled += Math.max(0, events - right.count)
    if (events === right.count && sum !== right.sum) all.differing += 1
  }
  return all
}

const sumOf = (events: readonly Logged[]) => ({ count: events.length, sum: events.reduce(summed, noSum) })
