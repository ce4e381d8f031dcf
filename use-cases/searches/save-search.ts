import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { mostSaved, searchName, searchQuery } from './saved.ts'

/** Keeps a search under a name; one that is kept already gets this name. Brings back one that was thrown away, too. */
export const saveSearch = useCase({
  name: 'save-search',
  input: z.strictObject({ name: searchName, query: searchQuery }),
  run: async ({ stores, clock }, who, { name, query }) => {
    const { accountId } = personOf(who)
    const saved = await stores.searches.save({ accountId, name, query, at: clock.now(), most: mostSaved })
    return saved ? done(saved) : notNow('searches-full', { most: mostSaved })
  },
})
