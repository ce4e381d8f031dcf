/** Meilisearch does what it accepts later; this waits until it is done. */
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch'

/** Milliseconds. The last is for a batch of a rebuild: a thousand documents may wait behind many others. */
export const patience = { interval: 40, change: 20_000, batch: 600_000 }

/** A task that Meilisearch began and gave up; `code` says why. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed'
  readonly code: string
  constructor({ uid, type, error }: Task) {
    super(`Task ${uid} (${type}) of Meilisearch failed: ${error?.message ?? 'canceled'}`)
    this.code = error?.code ?? 'canceled'
  }
}

/**
 * @throws {TaskFailed} where it failed or was canceled
 * @throws MeilisearchTaskTimeOutError where it takes longer
 */
export async function settle(
  client: Meilisearch,
  task: EnqueuedTask,
  timeout: number = patience.change,
): Promise<Task> {
  const done = await client.tasks.waitForTask(task, { timeout, interval: patience.interval })
  if (done.status !== 'succeeded') throw new TaskFailed(done)
  return done
}

/** The code of a task that failed; null for any other error. */
export const failureOf = (error: unknown): string | null =>
  error instanceof Error && error.name === 'TaskFailed' ? (error as TaskFailed).code : null
