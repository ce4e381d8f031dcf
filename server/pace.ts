import { performance } from 'node:perf_hooks'

export interface PaceTimes {
  /** So many times as long as a telling took nothing more is told. */
  readonly rest: number
  /** Longer than this, in milliseconds, nobody waits to be told. */
  readonly patience: number
}

const usual: PaceTimes = { rest: 9, patience: 100 }

/**
 * Keeps the telling of rooms to a part of a node's time, so that whoever writes is answered without waiting for all who hear of it. What comes
 * meanwhile is told together: the busier a node, the more one telling carries.
 */
export interface Pace {
  /** Resolves when it is the asker's turn to tell. */
  turn(): Promise<void>
  /** Does what tells. */
  telling(tell: () => void): void
}

export function makePace(times: Partial<PaceTimes> = {}): Pace {
  const { rest, patience } = { ...usual, ...times }
  const waiting: { readonly since: number; readonly go: () => void }[] = []
  let freeAt = 0
  let planned = false

  function plan(): void {
    const [first] = waiting
    if (planned || !first) return
    planned = true
    const wait = Math.min(freeAt, first.since + patience) - performance.now()
    if (wait > 0) setTimeout(next, wait)
    else setImmediate(next)
  }

  function next(): void {
    planned = false
    const now = performance.now()
    const [first] = waiting
    if (first && (freeAt <= now || first.since + patience <= now)) waiting.shift()?.go()
    plan()
  }

  return {
    turn: () =>
      new Promise((go) => {
        waiting.push({ since: performance.now(), go })
        plan()
      }),
    telling(tell) {
      const began = performance.now()
      try {
        tell()
      } finally {
        const ended = performance.now()
        // No debt is left to whoever comes after a busy time.
        freeAt = Math.min(Math.max(freeAt, ended) + rest * (ended - began), ended + patience)
      }
    },
  }
}
