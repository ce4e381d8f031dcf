import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { searchName } from './saved.ts'

/** Gives a search of one's own another name. */
export const renameSearch = useCase({
  name: 'rename-search',
  input: z.strictObject({ searchId: z.uuid(), name: searchName }),
  run: async ({ stores }, who, { searchId, name }) => {
    const renamed = await stores.searches.rename(personOf(who).accountId, searchId, name)
    return renamed ? done(renamed) : refused({ kind: 'not-found', what: 'search' })
  },
})
