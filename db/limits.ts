import { RateLimiterDrizzle, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Limit } from '#use-cases/limits.ts'
import type { LimitName, Limits } from '#use-cases/services.ts'
import type { Db } from './connect.ts'
import { rateLimits } from './schema/house.ts'

/** Counters in the database, so that all nodes count together. */
export function makeLimits(db: Db, limits: Readonly<Record<LimitName, Limit>>): Limits {
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterDrizzle({
        storeClient: db,
        schema: rateLimits,
        keyPrefix: name,
        points,
        duration: seconds,
        // A job sweeps; the library's own timer would go on after its pool has ended.
        clearExpiredByTimeout: false,
      }),
    ]),
  ) as Record<LimitName, RateLimiterDrizzle>

  return {
    async take(what, key) {
      try {
        await limiters[what].consume(key)
        return { ok: true }
      } catch (reason) {
        // The library rejects with its result where the limit is reached, and with an error where the database fails.
        if (isResult(reason)) return { ok: false, retryAfterSeconds: Math.ceil(reason.msBeforeNext / 1000) }
        throw reason
      }
    },
  }
}

const isResult = (reason: unknown): reason is RateLimiterRes =>
  typeof reason === 'object' && reason !== null && 'msBeforeNext' in reason
