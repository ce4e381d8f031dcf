import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** Builds the index of an engine that follows by jobs where it is missing, half built, or set by older code. */
export const mendSearch = useCase({
  name: 'mend-search',
  input: z.strictObject({}),
  run: async (services) => {
    await services.follower?.mend()
    return done({})
  },
})
