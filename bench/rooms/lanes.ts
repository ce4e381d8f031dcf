import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

export interface Lanes {
  readonly lanes: number
  /** How long they go on. */
  readonly milliseconds: number
  /** Milliseconds between one and the next of a lane. Lanes that rest do not begin all at once. */
  readonly rest: number
}

/** Does the same over and over in lanes side by side, each one thing at a time. */
export async function inLanes(
  { lanes, milliseconds, rest }: Lanes,
  work: (lane: number, turn: number) => Promise<void>,
): Promise<void> {
  const started = performance.now()
  const lane = async (at: number) => {
    if (rest > 0) await pause((rest * at) / lanes)
    for (let turn = 0; performance.now() - started < milliseconds; turn++) {
      await work(at, turn)
      if (rest > 0) await pause(rest)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, at) => lane(at)))
}
