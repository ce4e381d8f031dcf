/** What two functions take, in milliseconds a call: medians over rounds in which each has its turn. */
export interface Medians {
  readonly took: number
  readonly peer: number
}

/**
 * Runs two functions by turns, so that what else the machine does weighs on both alike.
 *
 * @param calls of each in a round, or of the one and the other where they take turns of one length; the first rounds only warm up
 */
export async function sideBySide(
  subject: () => unknown,
  peer: () => unknown,
  calls: number | readonly [number, number] = 20,
  rounds = 60,
): Promise<Medians> {
  const [own, others] = typeof calls === 'number' ? [calls, calls] : calls
  const times = { took: [] as number[], peer: [] as number[] }
  for (let round = -10; round < rounds; round++) {
    const took = await timed(subject, own)
    const other = await timed(peer, others)
    if (round < 0) continue
    times.took.push(took)
    times.peer.push(other)
  }
  return { took: median(times.took), peer: median(times.peer) }
}

async function timed(run: () => unknown, calls: number): Promise<number> {
  const start = performance.now()
  for (let call = 0; call < calls; call++) await run()
  return (performance.now() - start) / calls
}

/** The time that all but one in a hundred calls stay under, in milliseconds. */
export function slowest(run: () => unknown, calls = 5000): number {
  const times: number[] = []
  for (let call = -500; call < calls; call++) {
    const start = performance.now()
    run()
    if (call >= 0) times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN
}

export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN
