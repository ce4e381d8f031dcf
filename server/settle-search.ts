/** Search up to date with what a command changed, whether a server runs beside it or not. */
import type { Sql } from '#db/connect.ts'
import { makeSearchQueue } from '#db/search-queue.ts'
import { runSearchJobs } from '#jobs/run.ts'
import type { Services } from '#use-cases/services.ts'

/** Milliseconds: between two looks at what a server has in hand, and how long at most it is waited for. */
const [pause, longest] = [50, 60_000]

/**
 * Does the jobs that are due, and waits for those somebody else does. What failed and comes back later is not waited for.
 *
 * @returns how many documents still wait
 */
export async function settleSearch(sql: Sql, url: string, services: Services): Promise<number> {
  const queue = makeSearchQueue(sql)
  const until = performance.now() + longest
  while (performance.now() < until) {
    const { due, working } = await queue.atHand()
    if (due + working === 0) break
    // What a server has in hand is waited for; workers of our own would find nothing to do.
    if (due > 0) await runSearchJobs(url, services)
    await new Promise((soon) => setTimeout(soon, pause))
  }
  return (await queue.lag()).waiting
}
