import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Throws away a search of one's own; the answer is what `save-search` needs to bring it back. */
export const forgetSearch = useCase({
  name: 'forget-search',
  input: z.strictObject({ searchId: z.uuid() }),
  run: async ({ stores }, who, { searchId }) => {
    const forgotten = await stores.searches.forget(personOf(who).accountId, searchId)
    return forgotten
      ? done({ name: forgotten.name, query: forgotten.query })
      : refused({ kind: 'not-found', what: 'search' })
  },
})
