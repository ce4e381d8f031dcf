import { Logger, parseCronItems, type Runner, run, runOnce } from 'graphile-worker'
import type { Log, Services } from '#use-cases/services.ts'
import { searchTasksOf, tasksOf } from './tasks.ts'

/** The workers of this node. */
export interface RunningJobs {
  /** Waits for the jobs at hand and lets go of the queue. */
  stop(): Promise<void>
}

/** What the clock sets off, in the notation of cron. */
const timetable = [
  { task: 'unlock-lost', match: '* * * * *' },
  { task: 'sweep', match: '7 * * * *' },
  { task: 'tend-invitations', match: '1 * * * *' },
  { task: 'tend-compositions', match: '3 * * * *' },
  { task: 'tend-deletions', match: '5 * * * *' },
  { task: 'tend-notices', match: '* * * * *', options: { jobKey: 'tend-notices', queueName: 'notices' } },
  // At eight in the morning in Japan; a house that was down just then makes it good by noon.
  { task: 'send-digests', match: '0 23 * * *', options: { queueName: 'notices', backfillPeriod: 4 * 3_600_000 } },
  { task: 'tend-search', match: '* * * * *', options: { jobKey: 'tend-search', queueName: 'search' } },
  // At night in Japan.
  {
    task: 'tend-search',
    match: '23 18 * * *',
    identifier: 'tend-search-thoroughly',
    payload: { thoroughly: true },
    options: { queueName: 'search' },
  },
]

/** Between the end of workers that gave up and the start of others. In milliseconds. */
const pause = 5_000

/**
 * Starts this node's workers on the queue in the database, with a pool of their own (graphile-worker speaks `pg`). Nodes share the
 * queue: a job is done by one of them, and one that fails comes back with growing pauses. Where the database goes away they wait for
 * it; workers that give up all the same are followed by others.
 */
export async function startJobs(url: string, services: Services): Promise<RunningJobs> {
  let stopping = false
  let again: NodeJS.Timeout | undefined
  let runner = await startRunner(url, services)
  follow()

  function follow(): void {
    const ended = () => {
      if (stopping) return
      services.log.warn({}, 'the workers of this node have ended; others are started')
      restartSoon()
    }
    runner.promise.then(ended, ended)
  }

  function restartSoon(): void {
    again = setTimeout(async () => {
      try {
        const next = await startRunner(url, services)
        if (stopping) return await next.stop()
        runner = next
        follow()
      } catch (error) {
        services.log.warn({ error }, 'the workers of this node could not be started; it is tried again')
        if (!stopping) restartSoon()
      }
    }, pause)
  }

  return {
    async stop() {
      stopping = true
      clearTimeout(again)
      // Rejects where they had ended by themselves.
      await runner.stop().catch(() => {})
    },
  }
}

async function startRunner(url: string, services: Services): Promise<Runner> {
  const runner = await run({
    connectionString: url,
    taskList: tasksOf(services),
    parsedCronItems: parseCronItems(timetable),
    concurrency: 4,
    maxPoolSize: 6,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: loggerOf(services.log),
  })
  try {
    await runner.addJob('unlock-lost', {}, { jobKey: 'unlock-lost' })
    await runner.addJob('tend-search', {}, { jobKey: 'tend-search', queueName: 'search' })
    return runner
  } catch (error) {
    await runner.stop()
    throw error
  }
}

/** Does the jobs by which search follows that are due, and no others; for a command, which ends with the index up to date. */
export async function runSearchJobs(url: string, services: Services): Promise<void> {
  await runOnce({
    connectionString: url,
    taskList: searchTasksOf(services),
    concurrency: 4,
    maxPoolSize: 5,
    noHandleSignals: true,
    logger: loggerOf(services.log),
  })
}

/** Only what somebody should look at; what the workers say of each job stays out of the log. */
const loggerOf = (log: Log) =>
  new Logger(({ taskIdentifier, jobId }) => (level, message) => {
    if (level === 'error') log.error({ taskIdentifier, jobId }, message)
    if (level === 'warning') log.warn({ taskIdentifier, jobId }, message)
  })
