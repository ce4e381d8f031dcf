import * as z from 'zod'
import { done } from '../answer.ts'
import { fillPool } from '../pool/fill-pool.ts'
import { useCase } from '../use-case.ts'

/** Writes the directory's index anew, and the pool of candidates beside it; who searches meanwhile sees the old one. */
export const rebuildSearch = useCase({
  name: 'rebuild-search',
  input: z.strictObject({
    /** Told how many are written so far, and of how many. */
    progress: z.custom<(written: number, of: number) => void>((it) => typeof it === 'function').optional(),
  }),
  run: async (services, _who, { progress }) => {
    const written = await services.stores.search.rebuild(progress)
    await fillPool(services)
    return done(written)
  },
})
