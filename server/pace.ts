import { performance } from 'node:perf_hooks'

/** So much longer than what was told took nothing more is told. */
const rest = 3

/**
 * Keeps the telling of rooms to a quarter of a node's time, so that whoever writes is answered before others hear of it. What comes
 * meanwhile is told together: the busier a node, the more at once.
 */
export interface Pace {
  /** Resolves when it is the asker's turn to tell. */
  turn(): Promise<void>
  /** Does what tells, and counts what it took. */
  telling<T>(tell: () => T): T
}

export function makePace(now: () => number = () => performance.now()): Pace {
  const waiting: (() => void)[] = []
  let freeAt = 0
  let planned = false

  function plan(): void {
    if (planned || waiting.length === 0) return
    planned = true
    const left = freeAt - now()
    if (left > 0) setTimeout(next, left)
    else setImmediate(next)
  }

  function next(): void {
    planned = false
    if (freeAt <= now()) waiting.shift()?.()
    plan()
  }

  return {
    turn: () =>
      new Promise((done) => {
        waiting.push(done)
        plan()
      }),
    telling(tell) {
      const began = now()
      try {
        return tell()
      } finally {
        const ended = now()
        freeAt = Math.max(freeAt, ended) + rest * (ended - began)
      }
    },
  }
}
