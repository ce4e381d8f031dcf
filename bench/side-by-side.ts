/** What two functions take, in milliseconds a call: medians over rounds in which each has its turn. */
export interface Medians {
  readonly took: number
  readonly peer: number
}

/**
 * Runs two functions by turns, so that what else the machine does weighs on both alike.
 *
 * @param calls of each in a round; the first rounds only warm up
 */
export function sideBySide(subject: () => unknown, peer: () => unknown, calls = 20, rounds = 60): Medians {
  const times = { took: [] as number[], peer: [] as number[] }
  for (let round = -10; round < rounds; round++) {
    const took = timed(subject, calls)
    const other = timed(peer, calls)
    if (round < 0) continue
    times.took.push(took)
    times.peer.push(other)
  }
  return { took: median(times.took), peer: median(times.peer) }
}

function timed(run: () => unknown, calls: number): number {
  const start = performance.now()
  for (let call = 0; call < calls; call++) run()
  return (performance.now() - start) / calls
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN
