import { sql } from 'drizzle-orm'
import type { Limit } from '#use-cases/limits.ts'
import type { LimitName, Limits } from '#use-cases/services.ts'
import type { Db } from './connect.ts'

/**
 * Counters in the database, so that all nodes count together, by its clock. The commit of a counter does not wait for the disk: what a
 * power cut forgets is less than a second of counting. A job sweeps what is past its time.
 */
export function makeLimits(db: Db, limits: Readonly<Record<LimitName, Limit>>): Limits {
  return {
    async take(what, key) {
      const { points, seconds } = limits[what]
      const [taken] = await db.execute<{ points: number; wait: number }>(sql`
        with unhurried as (select set_config('synchronous_commit', 'off', true))
        insert into rate_limits as held (key, points, expire)
        select ${keyOf(what, key)}, 1, now() + ${seconds}::integer * interval '1 second' from unhurried
        ${countAgain}
        returning points, ceil(extract(epoch from expire - now()))::integer as wait`)
      if (!taken) throw new Error(`The limit ${what} was counted and did not come back.`)
      return taken.points <= points ? { ok: true } : { ok: false, retryAfterSeconds: Math.max(1, taken.wait) }
    },

    counting: (what, key) => ({ key: keyOf(what, key), ...limits[what] }),
  }
}

const keyOf = (what: LimitName, key: string) => `${what}:${key}`

/** For a row of `rate_limits as held` that is there already: so many more, or the first again once its time is over. */
export const countAgain = sql`
  on conflict (key) do update set
    points = case when held.expire > now() then held.points + excluded.points else excluded.points end,
    expire = case when held.expire > now() then held.expire else excluded.expire end`
