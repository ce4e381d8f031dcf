import * as z from 'zod'
import { done } from '../answer.ts'
import { tendPool } from '../pool/fill-pool.ts'
import { useCase } from '../use-case.ts'

/**
 * Upkeep of the index: what changed is folded into the settled part when it is worth it (each night in any case), names are read,
 * editions follow the catalogue. So is that of the pool of candidates beside it. Cheap where there is nothing to do.
 */
export const tendSearch = useCase({
  name: 'tend-search',
  input: z.strictObject({ thoroughly: z.boolean().default(false) }),
  run: async (services, _who, { thoroughly }) => {
    await services.stores.search.tend({ thoroughly })
    await tendPool(services)
    return done(null)
  },
})
