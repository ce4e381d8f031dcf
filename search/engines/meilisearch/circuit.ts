/**
 * Keeps searches from waiting for a Meilisearch that does not answer: after some failures in a row it is left alone for a while, then one
 * search tries it again, and closes the circuit if that went well. Made once where live things are made; its state is the object's.
 */
export interface Circuit {
  /** Whether to ask it now. Where it is open, only the one that tries again may. */
  mayAsk(): boolean
  succeeded(): void
  /** Says whether this opened the circuit. */
  failed(): boolean
  isOpen(): boolean
}

export interface CircuitSizes {
  readonly failures: number
  /** Milliseconds it is left alone: first, and at most; each failed trial doubles it. */
  readonly shortest: number
  readonly longest: number
}

const sizes: CircuitSizes = { failures: 3, shortest: 500, longest: 10_000 }

export function makeCircuit(
  now: () => number = () => performance.now(),
  { failures, shortest, longest }: CircuitSizes = sizes,
): Circuit {
  let inARow = 0
  let pause = shortest
  /** When it may be tried again; null while closed. */
  let until: number | null = null
  /** Somebody tries it again at this moment. */
  let trying = false

  return {
    mayAsk() {
      if (until === null) return true
      if (now() < until) return false
      // Whoever comes while this one tries is turned away as before.
      until = now() + pause
      trying = true
      return true
    },
    succeeded() {
      inARow = 0
      pause = shortest
      until = null
      trying = false
    },
    failed() {
      inARow += 1
      if (until !== null) {
        // Who asked before it opened and fails later tells nothing new.
        if (!trying) return false
        trying = false
        pause = Math.min(pause * 2, longest)
        until = now() + pause
        return false
      }
      if (inARow < failures) return false
      until = now() + pause
      return true
    },
    isOpen: () => until !== null,
  }
}
