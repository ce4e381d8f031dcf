import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/**
 * Upkeep of the index: what changed is folded into the settled part when it is worth it (each night in any case), names are read,
 * editions follow the catalogue. Cheap where there is nothing to do.
 */
export const tendSearch = useCase({
  name: 'tend-search',
  input: z.strictObject({ thoroughly: z.boolean().default(false) }),
  run: async (services, _who, { thoroughly }) => {
    await services.stores.search.tend({ thoroughly })
    return done(null)
  },
})
