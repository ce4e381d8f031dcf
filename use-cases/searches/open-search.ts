import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Goes to the results of a search of one's own: from now on only what changes later counts as new. */
export const openSearch = useCase({
  name: 'open-search',
  input: z.strictObject({ searchId: z.uuid() }),
  run: async ({ stores, clock }, who, { searchId }) => {
    const opened = await stores.searches.see(personOf(who).accountId, searchId, clock.now())
    return opened ? done({ query: opened.query }) : refused({ kind: 'not-found', what: 'search' })
  },
})
