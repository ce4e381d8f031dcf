import * as z from 'zod'
import { readKey } from '#search/key.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** Brings changed documents into an engine that follows by jobs; without one there is nothing to follow. */
export const followSearch = useCase({
  name: 'follow-search',
  input: z.strictObject({
    keys: z.array(z.string().transform(readKey)).max(1000).describe('organisation:… or programme:…'),
  }),
  run: async (services, _who, { keys }) => {
    await services.follower?.follow(keys)
    return done({ documents: keys.length })
  },
})
