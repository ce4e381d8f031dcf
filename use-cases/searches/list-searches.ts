import * as z from 'zod'
import { done } from '../answer.ts'
import type { Services } from '../services.ts'
import type { SavedSearch } from '../stores/searches.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { queryOf, wishesIn } from './wishes.ts'

/** So many of the newest changes are looked at; where all of them are new, there are at least so many. */
export const mostNews = 20

export interface ListedSearch extends SavedSearch {
  /** Organisations among its results that were entered or changed since it was looked at; null where that was not counted. */
  readonly news: number | null
}

/** One's own saved searches, the one saved last first. */
export const listSearches = useCase({
  name: 'list-searches',
  input: z.strictObject({
    news: z.int().min(0).max(50).default(0).describe('Of how many of them to count what is new: a search each'),
  }),
  run: async ({ stores }, who, { news }) => {
    const saved = await stores.searches.of(personOf(who).accountId)
    const searches = await Promise.all(
      saved.map(
        async (it, at): Promise<ListedSearch> => ({ ...it, news: at < news ? await newsOf(stores, it) : null }),
      ),
    )
    return done({ searches })
  },
})

/** The catalogue of programmes changes with the product, not from day to day: there nothing is counted. */
async function newsOf(stores: Services['stores'], { query, seenAt }: SavedSearch): Promise<number | null> {
  const wishes = wishesIn(new URLSearchParams(query))
  if (wishes.type !== 'organisation') return null
  const asked = { ...queryOf(wishes), sort: 'changed', limit: mostNews, facets: [] } as const
  const { hits } = await stores.search.search(asked)
  return stores.searches.changedSince(
    hits.map(({ id }) => id),
    seenAt,
  )
}
