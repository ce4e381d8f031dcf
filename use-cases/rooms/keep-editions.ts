import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { findEdition } from './room-edition.ts'

/**
 * Keeps the versions that older rooms stand on, as long as this code still carries them; done at every start.
 * Rooms opened since keep theirs as they open.
 */
export const keepEditions = useCase({
  name: 'keep-editions',
  input: z.strictObject({}),
  run: async ({ stores }) => {
    let kept = 0
    for (const { program, version } of await stores.editions.notKept()) {
      const edition = await findEdition(program)
      if (edition?.version !== version) continue
      await stores.editions.keep(edition)
      kept += 1
    }
    return done({ kept })
  },
})
