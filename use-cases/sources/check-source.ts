import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { lookedAt, stateOf } from './source-steps.ts'
import type { Unreachable } from './unreachable.ts'
import { allWatched } from './watched.ts'

const fingerprint = z.strictObject({
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
})
const unreachable = z.strictObject({
  unreachable: z.string().regex(/^(http-\d{3}|[a-z-]{1,40})$/) as unknown as z.ZodType<Unreachable>,
})

/**
 * Takes down what was found where a source should be. The first bytes are kept only where `record` says so: nobody knows before that
 * they are those the edition was read from.
 */
export const checkSource = useCase({
  name: 'check-source',
  input: z.strictObject({
    /** An address, or the name of a document in `programs/sources`. */
    source: z.string().max(1000),
    found: z.union([fingerprint, unreachable]),
    record: z.boolean().default(false),
  }),
  run: async (services, _who, { source, found, record }) => {
    const watched = (await allWatched()).find((it) => it.source === source)
    if (!watched) return refused({ kind: 'not-found', what: 'source' })

    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const before = stateOf(source, await stores.sources.hold(source), at)
      const { outcome, state } = lookedAt(before, found, { at, record })
      await stores.sources.save(state)
      return done({ source: watched, outcome, state, wasChanged: before.changed })
    })
  },
})
