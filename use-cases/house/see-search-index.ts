import * as z from 'zod'
import type { Failing } from '#search/follower.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** How search stands, for the operator. */
export interface SearchIndexState {
  /** An engine follows by jobs beside the one in the database. */
  readonly follows: boolean
  /** How far it is behind. */
  readonly waiting: number
  readonly oldestSeconds: number
  readonly failing: readonly Failing[]
}

export const seeSearchIndex = useCase({
  name: 'see-search-index',
  input: z.strictObject({}),
  run: async ({ stores, follower }) =>
    done<SearchIndexState>({
      follows: follower !== null,
      ...(await stores.search.lag()),
      failing: (await follower?.failing()) ?? [],
    }),
})
