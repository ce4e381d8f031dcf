import type { Task } from 'graphile-worker'

/**
 * Gives back jobs whose worker was killed in the middle of one. The queue itself would wait four hours. No job of ours takes
 * five minutes (mail gives up after one), so whoever holds one that long is gone.
 */
export const unlockLost: Task = async (_payload, helpers) => {
  await helpers.query(`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker.jobs where locked_at < now() - interval '5 minutes'
    having count(*) > 0`)
}
