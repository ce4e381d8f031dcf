import * as z from 'zod'
import { done } from './answer.ts'
import { useCase } from './use-case.ts'

/** Deletes what has run out and is of no more use to anyone; a job does it every hour. */
export const sweep = useCase({
  name: 'sweep',
  input: z.strictObject({}),
  run: async (services) => {
    const at = services.clock.now()
    await services.stores.installation.sweep(at)
    return done({ at })
  },
})
